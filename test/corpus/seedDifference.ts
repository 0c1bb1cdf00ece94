import { packs } from '../../server/src/languages/index.ts';
import type { Concordance, DifferenceKind, Unit } from '../../server/src/concordance/index.ts';
import type { DocumentModel } from '../../server/src/model/types.ts';
import type { Paragraph } from '../../server/src/syntax/types.ts';

/** A slip put into one version: the text with it, what ought to be said, and what was done. */
export interface Seeded {
  readonly text: string;
  readonly expected: readonly DifferenceKind[];
  /** `line 12: 70/125 → 70/132`, for whoever reads why it was not found. */
  readonly told: string;
}

export const seedKinds = [
  'citation',
  'date',
  'session',
  'figure',
  'number',
  'missing',
  'footnote',
] as const;

type SeedKind = (typeof seedKinds)[number];

interface Place {
  readonly paragraph: Paragraph;
  readonly unit: Unit;
}

/** One slip of a kind in one version, in a paragraph that all versions have; undefined where none fits. */
export function seedOne(
  kind: SeedKind,
  models: readonly DocumentModel[],
  { rows }: Concordance,
  version: number,
  random: () => number,
): Seeded | undefined {
  const model = models[version];
  if (!model) return undefined;
  const places = rows.flatMap((row): readonly Place[] => {
    const unit = row[version];
    const paragraph = unit && model.paragraphs[unit.paragraph];
    // The masthead is nobody's; a slip in it is none of the text.
    const counts = row.every((each) => each !== undefined && each.kind !== 'line');
    return unit && paragraph && counts ? [{ unit, paragraph }] : [];
  });
  const slips = places.flatMap((place) => slipsOf(kind, place, model));
  return slips[Math.floor(random() * slips.length)];
}

function slipsOf(kind: SeedKind, { unit, paragraph }: Place, model: DocumentModel): Seeded[] {
  const replace = (
    span: { readonly start: number; readonly end: number },
    by: string,
    expected: readonly DifferenceKind[],
  ): Seeded => {
    const [start, end] = [paragraph.start + span.start, paragraph.start + span.end];
    return {
      text: model.text.slice(0, start) + by + model.text.slice(end),
      expected,
      told: `line ${paragraph.line + 1}: ${model.text.slice(start, end)} → ${by}`,
    };
  };
  const facts = unit.facts.filter((fact) => fact.kind === kind);
  const written = (span: { readonly start: number; readonly end: number }): string =>
    paragraph.text.slice(span.start, span.end);
  switch (kind) {
    case 'citation':
      return model.referencesIn(unit.paragraph).flatMap(({ reference }) => {
        if (reference.kind !== 'citation') return [];
        const { numberSpan } = reference;
        const changed = lastNumberChanged(written(numberSpan).replace(/ ?\(.*$/, ''));
        if (changed === undefined) return [];
        const head = written(numberSpan).replace(/ ?\(.*$/, '').length;
        const span = { start: numberSpan.start, end: numberSpan.start + head };
        return [replace(span, changed, ['citation'])];
      });
    case 'date':
      return facts.flatMap(({ span, keys: [key] }) => {
        if (!/-\d\d$/.test(key)) return [];
        const day = String(Number(key.slice(-2)));
        const other = String(Number(day) > 15 ? Number(day) - 3 : Number(day) + 3);
        const at = new RegExp(`(?<!\\d)0?${day}(?!\\d)`).exec(written(span))?.index;
        if (at === undefined) return [];
        const start = span.start + at;
        return [replace({ start, end: start + day.length }, other, ['date', 'deadline'])];
      });
    case 'session':
      return facts.flatMap(({ span, keys: [key] }) => {
        const ordinal = otherOrdinal(written(span), Number(key), model);
        return ordinal === undefined ? [] : [replace(span, ordinal, ['session', 'deadline'])];
      });
    case 'figure':
      return facts.flatMap(({ span }) => {
        const changed = lastNumberChanged(written(span));
        return changed === undefined ? [] : [replace(span, changed, ['figure'])];
      });
    case 'number': {
      const { marker } = paragraph;
      const number = marker?.numbers.at(-1);
      if (!marker || number === undefined || marker.style !== 'digits') return [];
      return [
        replace(marker.span, marker.text.replace(String(number), String(number + 4)), ['number']),
      ];
    }
    case 'missing': {
      const whole = { start: 0, end: paragraph.text.length };
      const isBody = unit.kind === 'numbered' || unit.kind === 'clause' || unit.kind === 'point';
      return isBody ? [replace(whole, '', ['missing'])] : [];
    }
    case 'footnote':
      return paragraph.inlines.flatMap((inline) =>
        inline.kind === 'note-mark' ? [replace(inline.span, '', ['footnote'])] : [],
      );
  }
}

/** `70/125` with another last number, of as many digits. */
function lastNumberChanged(text: string): string | undefined {
  const digit = /\d(?=\D*$)/.exec(text);
  if (!digit) return undefined;
  const changed = String((Number(digit[0]) + 4) % 10);
  return text.slice(0, digit.index) + changed + text.slice(digit.index + 1);
}

/** The ordinal some sessions on, in the form that ends most alike: `восьмидесятой` for `семидесятой`. */
function otherOrdinal(text: string, value: number, model: DocumentModel): string | undefined {
  if (/^\d+/.test(text)) return text.replace(/^\d+/, String(value + 3));
  const forms = [...packs[model.language].references.ordinals]
    .filter(([, ordinal]) => ordinal === value + 3)
    .map(([form]) => form);
  const alike = (form: string): number => {
    let length = 0;
    while (length < form.length && form.at(-1 - length) === text.at(-1 - length)) length++;
    return length;
  };
  return forms.sort((a, b) => alike(b) - alike(a))[0];
}
