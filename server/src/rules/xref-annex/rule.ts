import type { DocumentModel } from '../../model/types.ts';
import { toDocument } from '../../text/span.ts';
import { quotations } from '../support/quotations.ts';
import { referencesOfKind } from '../support/references.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'xref-annex',
  scope: 'document',
  severity: 'error',
  // In Chinese `本决议` stands before the annex and is not read yet.
  languages: ['ar', 'en', 'es', 'fr', 'ru'],
  tags: ['paragraph-reference', 'annex'],
  source: 'UN Editorial Manual, annexes: each is announced in the text',
  messages: {
    beyond: 'This text has no annex {0}: its last is {1}.',
    sole: 'This text has one annex only, without a number: write “annex”, or number the annexes.',
  },
  check({ model, report }) {
    const annexes = annexesOf(model);
    const quoted = quotations(model);
    for (const { reference, paragraph: index, span } of referencesOfKind(model, 'paragraph')) {
      const { unit, internal, of, path, direction, numberSpan } = reference;
      if (unit !== 'annex' || !internal || direction === 'above' || of !== undefined) continue;
      const paragraph = model.paragraphs[index];
      if (!paragraph || paragraph.kind === 'annex') continue;
      if (quoted.some(({ start, end }) => start <= span.start && span.end <= end)) continue;
      const [number] = path;
      const written = wordsAt(paragraph, numberSpan);
      const at = toDocument(paragraph, reference.span);
      // Where there is none at all, str-annex-heading asks for it.
      if (number === undefined || annexes.numbers.has(number)) continue;
      const last = Math.max(0, ...annexes.numbers);
      if (last > 0) report({ span: at, message: 'beyond', words: [written, String(last)] });
      else if (annexes.count === 1) report({ span: at, message: 'sole' });
    }
  },
});

function annexesOf({ paragraphs }: DocumentModel): {
  readonly count: number;
  readonly numbers: ReadonlySet<number>;
} {
  const annexes = paragraphs.filter(({ kind }) => kind === 'annex');
  return {
    count: annexes.length,
    numbers: new Set(annexes.flatMap(({ annexNumber }) => annexNumber ?? [])),
  };
}
