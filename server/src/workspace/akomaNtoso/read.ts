import { isLanguage } from '../config.ts';
import type { LanguageTag } from '../../languages/types.ts';
import { readXml, Refusal } from './guardedXml.ts';
import type { XmlListener } from './guardedXml.ts';
import { lineWriter } from './lines.ts';
import type { AknDocument, AknOptions, AknResult } from './types.ts';

/** Reads an Akoma Ntoso file, `<akomaNtoso><statement name="resolution">…`. Never throws. */
export function readAkomaNtoso(chunks: Iterable<string>, options: AknOptions): AknResult {
  const reader = createReader(options);
  try {
    readXml(chunks, reader);
    return { kind: 'read', document: reader.document() };
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', reason: error.message };
    const why = error instanceof Error ? error.message : String(error);
    return { kind: 'refused', reason: `could not be read: ${why}` };
  }
}

/** Longer ones are no titles. */
const LONGEST_TITLE = 2_000;
/** A head that names more symbols than this cites them. */
const MOST_SYMBOLS = 40;

function createReader({ depth }: AknOptions): XmlListener & { document(): AknDocument } {
  const open: string[] = [];
  const within = (name: string): boolean => open.includes(name);
  const symbols: string[] = [];
  const titles: { readonly text: string; readonly ofResolution: boolean }[] = [];
  const numbers = { main: 0, attached: 0 };
  const lines = lineWriter(depth === 'words');
  let iri: string | undefined;
  let name: string | undefined;
  const dates: { readonly value: string; readonly ofAdoption: boolean }[] = [];
  let language: LanguageTag | undefined;
  let hasBody = false;
  /** The text of the innermost element of which it is wanted. */
  let wanted: { readonly element: string; readonly depth: number; text: string } | undefined;
  let isTitleOfResolution = false;

  const begin = (element: string): void => {
    wanted = { element, depth: open.length, text: '' };
  };
  const addSymbol = (text: string): void => {
    if (text !== '' && text.length < 200 && symbols.length < MOST_SYMBOLS) symbols.push(text);
  };

  function readMeta(element: string, attributes: Readonly<Record<string, string>>): void {
    if (within('FRBRWork')) {
      if (element === 'FRBRthis' || element === 'FRBRuri') iri ??= attributes['value'];
      else if (element === 'FRBRdate' && attributes['date'] !== undefined) {
        const ofAdoption = /adopt/i.test(attributes['name'] ?? '');
        dates.push({ value: attributes['date'].slice(0, 10), ofAdoption });
      } else if (['FRBRnumber', 'FRBRalias', 'FRBRname'].includes(element)) {
        addSymbol(attributes['value'] ?? '');
      }
    } else if (element === 'FRBRlanguage') language ??= languageOf(attributes['language']);
  }

  function finish(element: string, text: string): void {
    if (element === 'docTitle') {
      if (text !== '') titles.push({ text, ofResolution: isTitleOfResolution });
    } else if (element === 'num') {
      // Matches `12.` and `12 bis.`; not `(a)`.
      const number = Number(/^\d{1,4}/.exec(text)?.[0] ?? 0);
      const place = within('attachment') || within('attachments') ? 'attached' : 'main';
      numbers[place] = Math.max(numbers[place], number);
    } else addSymbol(text);
  }

  return {
    open(element, attributes, at) {
      if (open.length === 0 && element !== 'akomaNtoso') {
        throw new Refusal(`is no Akoma Ntoso: it begins with <${element.slice(0, 60)}>.`);
      }
      if (open.length === 1) name ??= attributes['name'];
      language ??= languageOf(attributes['xml:lang']);
      if (within('meta')) readMeta(element, attributes);
      else if (element === 'docNumber') begin(element);
      else if (element === 'docTitle') {
        isTitleOfResolution = /resolutionTitle/i.test(attributes['refersTo'] ?? '');
        begin(element);
      } else if (element === 'p' && !hasBody && wanted === undefined) begin(element);
      else if (element === 'num' && isNumberOfParagraph(open)) begin(element);
      if (isBody(element)) hasBody = true;
      open.push(element);
      if (!within('meta')) lines.open(element, at);
    },
    text(text) {
      if (wanted !== undefined && wanted.text.length < LONGEST_TITLE && !within('authorialNote')) {
        wanted.text += text;
      }
      if (!within('meta')) lines.text(text);
    },
    close(element, at) {
      if (!within('meta')) lines.close(element, at);
      open.pop();
      if (wanted !== undefined && wanted.depth === open.length) {
        const { element: whose, text } = wanted;
        wanted = undefined;
        finish(whose, text.replace(/\s+/g, ' ').trim());
      }
    },
    enough: () => depth === 'head' && hasBody,
    document() {
      const title = titles.findLast(({ ofResolution }) => ofResolution) ?? titles.at(-1);
      const date = dates.find(({ ofAdoption }) => ofAdoption) ?? dates[0];
      const lastParagraph = numbers.main > 0 ? numbers.main : numbers.attached;
      return {
        symbols,
        ...(iri !== undefined && { iri }),
        ...(name !== undefined && { name }),
        ...(date !== undefined && isDay(date.value) && { date: date.value }),
        ...(language !== undefined && { language }),
        ...(title !== undefined && { title: title.text }),
        ...(lastParagraph > 0 && { lastParagraph }),
        lines: lines.lines(),
      };
    },
  };
}

/** A `num` right in a paragraph that is itself in no other, nor in words quoted from another text. */
function isNumberOfParagraph(open: readonly string[]): boolean {
  if (open.at(-1) !== 'paragraph') return false;
  const around = open.slice(0, -1);
  return !['paragraph', 'quotedStructure', 'embeddedStructure', 'list', 'point'].some((name) =>
    around.includes(name),
  );
}

const isBody = (element: string): boolean =>
  element === 'preamble' || element === 'mainBody' || element === 'body';

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);

/** `fr` for `fra`, `fre` and `fr`; undefined for what is none of the six. */
export function languageOf(code: string | undefined): LanguageTag | undefined {
  if (code === undefined || !/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(code)) return undefined;
  const tag = Intl.getCanonicalLocales(code)[0]?.split('-')[0];
  return isLanguage(tag) ? (tag as LanguageTag) : undefined;
}
