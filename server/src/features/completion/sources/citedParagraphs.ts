import type { LanguageTag } from '../../../languages/types.ts';
import { languageTags } from '../../../languages/index.ts';
import { documentOf } from '../../../model/citeKeys.ts';
import type { DocumentModel } from '../../../model/types.ts';
import { labelOf } from '../../describe/label.ts';
import { namesFor } from '../../describe/words.ts';
import { firstWords } from '../../firstWords.ts';
import { typedParagraph } from '../announced.ts';
import { citedText } from '../citedText.ts';
import type { CompletionSite, CompletionSource, Proposal } from '../types.ts';

/**
 * Numbers of the paragraphs of a cited text, with their first words, or with what they ask: after
 * `paragraph ` in `paragraph | of its resolution 80/173`, or where a text is cited before. Those that
 * the draft cites already come first.
 */
export const citedParagraphs: CompletionSource = {
  triggers: [],
  propose(site: CompletionSite): readonly Proposal[] {
    const announced = typedParagraph(site);
    const cited = announced && citedText(site, announced.typed.length, announced.rest);
    if (!cited) return [];
    const { model, ui } = site;
    const { typed, rest } = announced;
    const known = knownParagraphs(model, cited.id, ui).filter(
      ({ number }) => number.startsWith(typed) && number !== typed,
    );
    const used = citedAlready(model, cited.id);
    const label = labelOf(model.registry, cited.id, ui);
    return [
      ...known.filter(({ number }) => used.has(number)),
      ...known.filter(({ number }) => !used.has(number)),
    ].map(({ number, says }) => ({
      kind: 'paragraph',
      id: cited.id,
      label: number,
      detail: `${label} · ${firstWords(says)}`,
      newText: number,
      replaces: { before: typed.length, after: rest },
    }));
  },
};

interface Known {
  readonly number: string;
  /** The words of the paragraph, or what it asks. */
  readonly says: string;
}

/** From the text itself where it lies in the workspace, else what the registry knows that it asks. */
function knownParagraphs(
  { registry, language }: DocumentModel,
  id: string,
  ui: LanguageTag,
): readonly Known[] {
  for (const each of [language, ui, ...languageTags]) {
    const wording = registry.wording(id, each);
    if (!wording) continue;
    return wording.paragraphs.flatMap(({ path, scope, text }) =>
      scope === 0 && path?.length === 1 ? [{ number: String(path[0]), says: text }] : [],
    );
  }
  const asked = new Map<string, string>();
  for (const { paragraph, task } of registry.mandates(id)) {
    const [says] = namesFor(task, language, ui);
    if (says !== undefined && /^\d+$/.test(paragraph) && !asked.has(paragraph)) {
      asked.set(paragraph, says);
    }
  }
  return [...asked].map(([number, says]) => ({ number, says }));
}

/** The paragraphs of that text which the draft cites elsewhere. */
function citedAlready(model: DocumentModel, id: string): ReadonlySet<string> {
  const numbers = model.references.flatMap(({ reference }) =>
    reference.kind === 'paragraph' &&
    reference.unit === 'paragraph' &&
    reference.of !== undefined &&
    documentOf(reference.of) === documentOf(id)
      ? [String(reference.path[0])]
      : [],
  );
  return new Set(numbers);
}
