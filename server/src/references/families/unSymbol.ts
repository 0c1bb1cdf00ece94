import { perPack } from '../../languages/perLanguage.ts';
import type { LanguagePack } from '../../languages/types.ts';
import type { Family } from '../family.ts';
import { oneOf } from '../gaps.ts';
import { latinOf } from '../lookAlikes.ts';
import type { ParagraphSpan } from '../../text/span.ts';
import type { SymbolToken } from '../tokens.ts';
import type { Citation, HouseId } from '../types.ts';

// `A/RES/70/125`, `S/RES/1325 (2000)`, `A/HRC/RES/52/5`, `E/RES/2025/18`, `A/RES/217 (III) A`.
const RESOLUTION = /^(?<prefix>A\/HRC|A|S|E)\/(?<kind>RES|DEC)\/(?<number>[^ ]+(?: ?\([^)]*\))?)/;
const BODY: Readonly<Record<string, string>> = { A: 'unga', S: 'sc', E: 'ecosoc', 'A/HRC': 'hrc' };
// `A/74/959-S/2020/724`: two symbols of one document, known by its first, as the official links have
// it; but `ISBA/25/A/10-ISBA/25/C/31` is one series.
const JOINT = /^(?<first>(?<series>[A-Z]+)\/.+?)[-–](?<second>(?<other>[A-Z]+)\/.+)$/;

// `decision X/2` and `decision XI-1/6` of a conference of parties have the form of a symbol.
const CONFERENCE_DECISION = /^[IVXL]+(?:-\d+)?\/\d+$/;

// `C18/35-C`, `WTDC17/11-R`, `TDAG-23/48-A`, `PP18/42-A`, `WSIS-05/TUNIS/DOC/6(Rev.1)-E`: body and year,
// number, language letter.
const ITU_DOCUMENT = /^[A-Z]{1,7}-?\d{2}\/.*-[ACEFRS]$/;
// In ITU's own texts the language may be left out: `C24/35`, `CWG-FHR-19/12`.
const ITU_SERIES = /^(?:[A-Z]{1,7}-){0,2}[A-Z]{0,7}\d{2}\/[A-Z\d]/;

/** `(Parts I and II)` with the word of the language or a hyphen between: `(Part I和II)`, `(Parts I-II)`. */
const partsPattern = perPack((pack): RegExp => {
  const joined = oneOf(['and', '-', '–', ...pack.references.and]);
  return new RegExp(`\\(Parts?([IVX]+)(?:${joined})([IVX]+)\\)`, 'u');
});

/** The symbol as it is filed: without blanks, Latin letters only. */
function canonical(symbol: string, pack: LanguagePack): string {
  const filed = latinOf(symbol).replace(/ /g, '');
  return filed.includes('(Part') ? filed.replace(partsPattern(pack), '(Parts$1and$2)') : filed;
}

const isItuDocument = (symbol: string, house: HouseId): boolean =>
  ITU_DOCUMENT.test(symbol) || (house === 'itu' && ITU_SERIES.test(symbol));

/** Symbols of documents in any organ's series: `A/RES/70/125`, `A/C.2/80/L.49/Rev.1`, `CRC/C/GC/25`. */
export const unSymbol: Family = ({ tokens, text, pack, context }) => {
  const citations: Citation[] = [];
  for (const token of tokens) {
    if (token.kind !== 'symbol') continue;
    const written = canonical(text.slice(token.start, token.end), pack);
    if (CONFERENCE_DECISION.test(written)) continue;
    const joint = JOINT.exec(written)?.groups;
    const { first, second } = joint && joint['series'] !== joint['other'] ? joint : {};
    const symbol = first ?? written;
    const resolution = RESOLUTION.exec(symbol)?.groups;
    const span = { start: token.start, end: token.end };
    citations.push({
      kind: 'citation',
      family: 'un-symbol',
      span,
      numberSpan: span,
      id: isItuDocument(symbol, context.house) ? `itu:doc/${symbol}` : `un:${symbol}`,
      body: resolution ? (BODY[resolution['prefix'] ?? ''] ?? 'un') : 'un',
      type: resolution ? (resolution['kind'] === 'DEC' ? 'decision' : 'resolution') : 'document',
      number: resolution?.['number'] ?? symbol,
      ...(second !== undefined && {
        also: { id: `un:${second}`, span: spanOfSecond(text, token) },
      }),
    });
  }
  return citations;
};

/** `S/2020/834` in `A/75/195-S/2020/834`: behind the first hyphen before which no other organ is named. */
function spanOfSecond(text: string, { start, end }: SymbolToken): ParagraphSpan {
  const at = latinOf(text.slice(start, end)).search(/(?<=[-–])[A-Z]+\//);
  return { start: start + at, end };
}
