import type { NameEntry } from '../registry/types.ts';
import { keptReadings } from '../syntax/keptReadings.ts';
import { toDocument } from '../text/span.ts';
import type { DocumentSpan, ParagraphSpan } from '../text/span.ts';
import { viewOf } from '../text/view.ts';
import type { DocumentModel } from './types.ts';

/** `(CSTD)` behind a name: from here on the short form may stand for it. */
export interface AcronymDefinition {
  readonly paragraph: number;
  /** With its parentheses. */
  readonly span: DocumentSpan;
  /** Without them. */
  readonly acronym: string;
  /** What it stands for, where the registry knows it or the name before it tells. */
  readonly id?: string;
  /** The name right before it, where it is one that the registry knows. */
  readonly name?: { readonly span: DocumentSpan; readonly id: string };
}

// `(UNGIS)`, `(CWG-WSIS&SDG)`, `(الأونكتاد)`; longer ones are remarks, unless the registry knows them.
// Not the `(DTIE)` of a symbol, `UNEP(DTIE)/Hg/CONF/4`.
// What stands before it is looked at behind the sign itself, which is found faster.
const PARENTHESIS = /\((?<=[\p{L}\p{N}”"»] ?\()([^()\n]{2,48})\)(?!\/)/gu;
const OPENS = /[(（]/;
// Two capitals at least; not `(A/60/687)`, `(III)`, `(Part I)` or `(2003)`.
const ACRONYM = /^(?=(?:[^\p{Lu}]*\p{Lu}){2})[\p{Lu}][\p{L}\p{N}&+-]{1,20}$/u;
const ROMAN = /^[IVXLC]+$/;

/** Every definition of a short form in a draft, in the order of the text. */
export function acronymDefinitions(model: DocumentModel): readonly AcronymDefinition[] {
  const ids = idsByForm(model.registry.names(model.language, model.house));
  const found: AcronymDefinition[] = [];
  for (const { index, found: words } of parentheses(model.paragraphs, undefined)) {
    const paragraph = model.paragraphs[index];
    if (!paragraph) continue;
    for (const { words: acronym, span: place } of words) {
      const known = ids.get(acronym);
      if (known === undefined && (!ACRONYM.test(acronym) || ROMAN.test(acronym))) continue;
      const span = toDocument(paragraph, place);
      const name = nameBefore(model, index, span);
      const id = known ?? name?.id;
      found.push({
        paragraph: index,
        span,
        acronym,
        ...(id !== undefined && { id }),
        ...(name && { name }),
      });
    }
  }
  return found;
}

interface Parenthesis {
  /** What stands between the signs. */
  readonly words: string;
  /** With the signs. */
  readonly span: ParagraphSpan;
}

/** All that a paragraph has in parentheses behind a word: `(CSTD)`, `(Part I)`. */
const parentheses = keptReadings(({ text }): readonly Parenthesis[] | undefined => {
  if (!OPENS.test(text)) return undefined;
  const view = viewOf(text);
  return [...view.text.matchAll(PARENTHESIS)].map((match) => ({
    words: match[1] ?? '',
    span: {
      start: view.toSource(match.index),
      end: view.toSourceEnd(match.index + match[0].length),
    },
  }));
});

/** The body or process whose name ends right before the parenthesis, or goes on into it. */
function nameBefore(
  model: DocumentModel,
  paragraph: number,
  parenthesis: DocumentSpan,
): AcronymDefinition['name'] {
  const { start } = parenthesis;
  for (const { reference, span } of model.referencesIn(paragraph)) {
    if (reference.kind !== 'body' && reference.kind !== 'instrument') continue;
    const { id } = reference;
    if (span.end <= start && start - span.end <= 1) return { span, id };
    // `فريق الأمم المتحدة المعني بمجتمع المعلومات (UNGIS)` is a name as a whole, too.
    if (span.start < start && span.end === parenthesis.end) {
      const end = span.start + model.text.slice(span.start, start).trimEnd().length;
      return { span: { start: span.start, end }, id };
    }
  }
  return undefined;
}

const cache = new WeakMap<readonly NameEntry[], ReadonlyMap<string, string>>();

function idsByForm(names: readonly NameEntry[]): ReadonlyMap<string, string> {
  let ids = cache.get(names);
  if (!ids) {
    ids = new Map(
      names.flatMap(({ form, id, kind }) =>
        kind === 'body' || kind === 'process' ? [[viewOf(form).text, id] as const] : [],
      ),
    );
    cache.set(names, ids);
  }
  return ids;
}
