import { editingWords } from '../../languages/editing.ts';
import { packs } from '../../languages/index.ts';
import type { DocumentModel } from '../../model/types.ts';
import type { ParagraphSpan } from '../../text/span.ts';
import { toDocument } from '../../text/span.ts';
import { citesEdition } from '../support/editions.ts';
import type { EditionCitation } from '../support/editions.ts';
import { ofKind, referencesOfKind } from '../support/references.ts';
import { isRunningText } from '../support/running.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'rev-this-conference',
  scope: 'document',
  severity: 'info',
  houses: ['itu'],
  tags: ['citation', 'edition', 'body'],
  source: 'ITU, Final Acts: a text of the same conference is cited as one of this conference',
  messages: {
    own: '“{0}” is of the very conference that adopts this text: write “{1}”.',
    fix: 'Write “{0}”',
  },
  check({ model, report }) {
    const { meeting, registry, language } = model;
    if (!meeting) return;
    const { thisMeeting } = editingWords(language);
    const isAssembly = registry.body(meeting.body)?.names.en?.endsWith('Assembly') === true;
    const right = isAssembly ? thisMeeting.assembly : thisMeeting.conference;
    for (const { reference, paragraph: index } of referencesOfKind(model, 'citation')) {
      const paragraph = model.paragraphs[index];
      if (!paragraph || !isRunningText(paragraph) || !citesEdition(reference)) continue;
      const { body, edition } = reference;
      if (body !== meeting.body || edition.place === undefined) continue;
      if (registry.conference(body, edition.place, edition.year) !== meeting) continue;
      const name = nameBeside(model, index, reference);
      if (!name) continue;
      const span = toDocument(paragraph, name);
      report({
        span,
        message: 'own',
        words: [wordsAt(paragraph, name), right],
        fixes: [
          { message: 'fix', words: [right], safe: true, changes: [{ span, newText: right }] },
        ],
      });
    }
  },
});

/** ` of the Plenipotentiary Conference` behind a number, `全权代表大会` before one. */
function nameBeside(
  model: DocumentModel,
  index: number,
  { body, numberSpan }: EditionCitation,
): ParagraphSpan | undefined {
  const { proclitics, references } = packs[model.language];
  const { headAfterNumbers, of } = references;
  const text = model.paragraphs[index]?.text ?? '';
  for (const { reference } of ofKind(model.referencesIn(index), 'body')) {
    const { id, span } = reference;
    if (id !== body) continue;
    if (headAfterNumbers) {
      if (text.slice(span.end, numberSpan.start) === '第') return span;
      continue;
    }
    const joint = text.slice(numberSpan.end, span.start);
    const word = joint.trim().replaceAll('’', "'");
    const isJoined = word === '' || of.includes(word) || proclitics.includes(word);
    if (joint.startsWith(' ') && isJoined) return { start: numberSpan.end + 1, end: span.end };
  }
  return undefined;
}
