import type { LanguageTag } from '../../../languages/types.ts';
import { languageTags } from '../../../languages/index.ts';
import { documentOf } from '../../../model/citeKeys.ts';
import type { DocumentModel } from '../../../model/types.ts';
import { labelOf } from '../../describe/label.ts';
import { namesFor } from '../../describe/words.ts';
import { firstWords } from '../../firstWords.ts';
import { continuing, typedParagraph } from '../announced.ts';
import type { Numbered } from '../announced.ts';
import { citedText } from '../citedText.ts';
import type { CompletionSite, CompletionSource, Proposal } from '../types.ts';

/**
 * Numbers of the paragraphs of a cited text and of their points, with their first words, or with what
 * they ask: after `paragraph ` in `paragraph | of its resolution 80/173`, or where a text is cited
 * before. Those that the draft cites already come first.
 */
export const citedParagraphs: CompletionSource = {
  triggers: [],
  propose(site: CompletionSite): readonly Proposal[] {
    const announced = typedParagraph(site);
    const cited = announced && citedText(site, announced.typed.length, announced.rest);
    if (!cited) return [];
    const { model, ui } = site;
    const { typed, rest } = announced;
    const known = continuing(knownParagraphs(model, cited.id, ui), typed, site);
    const used = citedAlready(model, cited.id);
    const isUsed = ({ path }: Numbered): boolean => used.has(path.join('.'));
    const title = labelOf(model.registry, cited.id, ui);
    return [...known.filter(isUsed), ...known.filter((each) => !isUsed(each))].map(
      ({ label, says, filter }) => ({
        kind: 'paragraph',
        id: cited.id,
        label,
        detail: `${title} · ${firstWords(says)}`,
        newText: label,
        replaces: { before: typed.length, after: rest },
        filter,
      }),
    );
  },
};

/** From the text itself where it lies in the workspace, else what the registry knows that it asks. */
function knownParagraphs(
  { registry, language }: DocumentModel,
  id: string,
  ui: LanguageTag,
): readonly Numbered[] {
  for (const each of [language, ui, ...languageTags]) {
    const wording = registry.wording(id, each);
    if (!wording) continue;
    return wording.paragraphs.flatMap(({ path, scope, section, text }) =>
      path && path[0] !== 0 && scope === 0 && section === undefined ? [{ path, says: text }] : [],
    );
  }
  const asked = new Map<string, string>();
  for (const { paragraph, task } of registry.mandates(id)) {
    const [says] = namesFor(task, language, ui);
    if (says !== undefined && /^\d+$/.test(paragraph) && !asked.has(paragraph)) {
      asked.set(paragraph, says);
    }
  }
  return [...asked].map(([number, says]) => ({ path: [Number(number)], says }));
}

/** The paragraphs of that text which the draft cites elsewhere: `67`, `12.1` for 12 (a). */
function citedAlready(model: DocumentModel, id: string): ReadonlySet<string> {
  const numbers = model.references.flatMap(({ reference }) =>
    reference.kind === 'paragraph' &&
    reference.unit === 'paragraph' &&
    reference.of !== undefined &&
    documentOf(reference.of) === documentOf(id)
      ? [reference.path.join('.')]
      : [],
  );
  return new Set(numbers);
}
