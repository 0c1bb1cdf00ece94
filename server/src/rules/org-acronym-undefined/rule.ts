import type { DocumentModel } from '../../model/types.ts';
import { viewOf } from '../../text/view.ts';
import { definitionsOf, isShortForm } from '../support/acronyms.ts';
import { isPartOf } from '../support/partOf.ts';
import { referencesOfKind } from '../support/references.ts';
import { isInNote, isRunningText } from '../support/running.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'org-acronym-undefined',
  scope: 'document',
  severity: 'info',
  tags: ['body', 'acronym'],
  source: 'UN Correspondence Manual: a short form is introduced once, where the name first occurs',
  messages: {
    never: '“{0}” is nowhere introduced. Write “{1}” where it occurs first.',
    later: '“{0}” is used here before it is introduced.',
    there: 'Introduced here',
    fix: 'Write “{0}”',
  },
  check({ model, report }) {
    const { registry, language, organ } = model;
    const introduced = introductions(model);
    const judged = new Set<string>();
    for (const { reference, span, paragraph: index } of referencesOfKind(model, 'body')) {
      const { id } = reference;
      if (judged.has(id)) continue;
      // What an organ of ITU adopts need not tell whose it is.
      if (organ !== undefined && isPartOf(organ, id, registry)) continue;
      const body = registry.body(id);
      const paragraph = model.paragraphs[index];
      if (!body || !paragraph || !isRunningText(paragraph)) continue;
      const written = model.text.slice(span.start, span.end);
      if (!isShortForm(written, body, language)) continue;
      if (isInNote(paragraph, span.start - paragraph.start)) continue;
      if (isPartOfSomething(model, index, span) || isGlued(model.text, span)) continue;
      judged.add(id);
      const there = introduced.get(viewOf(written).text) ?? introduced.get(id);
      if (there !== undefined && there.start <= span.start) continue;
      const name = body.names[language];
      if (there) {
        const related = [{ span: there, message: 'there' as const }];
        report({ span, message: 'later', words: [written], related });
      } else if (name !== undefined) {
        const right = packsParenthesis(name, written, language);
        report({
          span,
          message: 'never',
          words: [written, right],
          fixes: [
            { message: 'fix', words: [right], safe: false, changes: [{ span, newText: right }] },
          ],
        });
      }
    }
  },
});

/** Where each short form is introduced, by the form and by what it stands for. */
function introductions(
  model: DocumentModel,
): ReadonlyMap<string, { readonly start: number; readonly end: number }> {
  const found = new Map<string, { readonly start: number; readonly end: number }>();
  for (const { acronym, id, span } of definitionsOf(model)) {
    for (const key of [acronym, ...(id === undefined ? [] : [id])]) {
      if (!found.has(key)) found.set(key, span);
    }
  }
  return found;
}

/** `Resolution ITU-R 61-3`, `UNESCO’s Recommendation`: a short form inside a citation or a title. */
function isPartOfSomething(
  model: DocumentModel,
  paragraph: number,
  place: { readonly start: number; readonly end: number },
): boolean {
  return model
    .referencesIn(paragraph)
    .some(
      ({ reference, span }) =>
        (reference.kind === 'citation' || reference.kind === 'instrument') &&
        span.start <= place.start &&
        place.end <= span.end,
    );
}

/** `WMO-IOC Board`, `UNEP@50`, `(the entity “UN-Women”)`: another name, or a name being introduced. */
const isGlued = (text: string, { start, end }: { start: number; end: number }): boolean =>
  JOINT.test(text.charAt(start - 1)) ||
  JOINT.test(text.charAt(end)) ||
  UNCLOSED.test(text.slice(Math.max(0, start - LONGEST_PARENTHESIS), start));

const JOINT = /[-@/\u2010\u2011]/;
const LONGEST_PARENTHESIS = 40;
const UNCLOSED = /[(（][^()（）]*$/;

/** `World Health Organization (WHO)`; Chinese has parentheses of its own. */
const packsParenthesis = (name: string, written: string, language: string): string =>
  language === 'zh' ? `${name}（${written}）` : `${name} (${written})`;
