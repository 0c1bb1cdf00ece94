import { sessionTitle, typesettingOf } from '../../languages/typesetting.ts';
import { fillPattern } from '../../languages/writing.ts';
import type { DocumentModel } from '../../model/types.ts';
import { frontMatterValue } from '../../syntax/frontMatter.ts';

/** What stands at the head of the first page, as far as the front matter says it. */
export interface Masthead {
  /** Whose document it is: `United Nations`, `International Telecommunication Union`. */
  readonly house: string;
  readonly symbol: string;
  readonly organ: string;
  /** Session and agenda item, or where a conference meets. */
  readonly lines: readonly string[];
  /** `Original: English`, and the day where the draft has one. */
  readonly notes: readonly string[];
}

/** Undefined for a draft without front matter: it has its masthead typed, or none. */
export function mastheadOf(model: DocumentModel): Masthead | undefined {
  const { tree, language, house, registry } = model;
  if (tree.frontMatter === undefined) return undefined;
  const value = (key: string): string | undefined => frontMatterValue(tree, key);
  const nameOf = (body: string): string => {
    const names = registry.body(body)?.names;
    return names?.[language] ?? names?.en ?? '';
  };
  const words = typesettingOf(language);
  const organ = model.organ === undefined ? '' : nameOf(model.organ);
  const session = Number(value('session'));
  const item = value('item');
  return {
    house: house === 'itu' ? nameOf('itu') : house === 'mun' ? '' : words.unitedNations,
    symbol: value('symbol') ?? '',
    organ,
    lines: [
      ...(session > 0 ? [sessionTitle(language, session)] : []),
      ...(value('place') === undefined ? [] : [value('place') ?? '']),
      ...(item === undefined ? [] : [fillPattern(words.agendaItem, { item })]),
    ],
    notes: [...(model.date === undefined ? [] : [dateOf(model.date, model)]), words.original],
  };
}

/** `17 December 2025`; in Chinese `2025年12月17日`. */
function dateOf(iso: string, { language }: DocumentModel): string {
  const date = new Date(`${iso}T00:00:00Z`);
  const { locale } = typesettingOf(language);
  return new Intl.DateTimeFormat(`${locale}-u-nu-latn`, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(date);
}
