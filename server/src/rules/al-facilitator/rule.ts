import { editingWords } from '../../languages/editing.ts';
import { isTrusted } from '../../registry/types.ts';
import { toDocument } from '../../text/span.ts';
import { viewOf } from '../../text/view.ts';
import { bodyName } from '../support/editions.ts';
import { ofKind } from '../support/references.ts';
import { hasWord } from '../support/requests.ts';
import { isRunningText, sentenceAround } from '../support/running.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'al-facilitator',
  scope: 'paragraph',
  needs: { references: ['action-line'] },
  severity: 'info',
  tags: ['action-line', 'body'],
  source:
    'Tunis Agenda for the Information Society, annex: moderators and facilitators of the action lines',
  messages: {
    other: '“{0}” is not known to facilitate action line {1}: those who do are {2}.',
  },
  check({ draft, paragraph, references, report }) {
    if (!isRunningText(paragraph)) return;
    const { registry, language } = draft;
    const lines = ofKind(references, 'action-line');
    const bodies = ofKind(references, 'body');
    for (const { reference } of lines) {
      const line = registry.actionLine(reference.id.replace(/^wsis:/, ''));
      if (!line || line.facilitators.length === 0) continue;
      if (line.facilitatorsBasis !== undefined && !isTrusted(line.facilitatorsBasis)) continue;
      const sentence = sentenceAround(paragraph, reference.span.start);
      const isHere = ({ span }: { readonly span: { readonly start: number } }): boolean =>
        span.start >= sentence.start && span.start < sentence.end;
      const stems = editingWords(language).facilitators;
      const saysSo = (text: string): boolean => hasWord(viewOf(text).text.toLowerCase(), stems);
      // `action line facilitators` is a name of all of them.
      const [body, ...others] = bodies.filter(
        ({ reference: each }) => isHere(each) && !saysSo(wordsAt(paragraph, each.span)),
      );
      // Of two bodies or two lines, nobody can tell which belongs to which.
      if (!body || others.length > 0) continue;
      if (lines.filter(({ reference: each }) => isHere(each)).length > 1) continue;
      if (line.facilitators.includes(body.reference.id)) continue;
      if (!saysSo(wordsAt(paragraph, sentence))) continue;
      report({
        span: toDocument(paragraph, body.reference.span),
        message: 'other',
        words: [
          wordsAt(paragraph, body.reference.span),
          line.code,
          line.facilitators.map((id) => bodyName(registry, id, language)).join(', '),
        ],
      });
    }
  },
});
