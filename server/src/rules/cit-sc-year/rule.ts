import { parseId } from '../../registry/ids.ts';
import { toDocument } from '../../text/span.ts';
import type { ParagraphSpan } from '../../text/span.ts';
import { bareCouncilNumbers } from '../support/bareCouncilNumbers.ts';
import { ofKind } from '../support/references.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';
import type { ParagraphContext } from '../types.ts';

export default defineRule({
  id: 'cit-sc-year',
  scope: 'paragraph',
  needs: { signs: '0123456789' },
  severity: 'warning',
  houses: ['un', 'sc', 'mun'],
  tags: ['citation'],
  source: 'UN Editorial Manual, identification of resolutions of the Security Council',
  messages: {
    year: 'A resolution of the Security Council is cited with its year: “{1}”, not “{0}”.',
    fix: 'Write “{0}”',
  },
  check(context) {
    const { draft, paragraph, report } = context;
    const citations = councilCitations(context);
    const bare = [
      ...citations.filter(({ written }) => BARE.test(written)),
      ...bareCouncilNumbers(draft, paragraph, context.references),
    ];
    for (const { span, years } of bare) {
      const written = wordsAt(paragraph, span);
      const place = toDocument(paragraph, span);
      const rights = years.map(
        (year) => `${written}${draft.language === 'zh' ? '' : ' '}(${year})`,
      );
      const isRepeated = citations.some(
        (other) =>
          !BARE.test(other.written) && Number.parseInt(other.written, 10) === Number(written),
      );
      report({
        span: place,
        message: 'year',
        words: [written, rights[0] ?? written],
        // Its reader knows by then which one is meant.
        ...(isRepeated && { atMost: 'info' }),
        fixes: rights.map((right) => ({
          message: 'fix',
          words: [right],
          // Of two that may be meant, the drafter says which.
          safe: rights.length === 1,
          changes: [{ span: place, newText: right }],
        })),
      });
    }
  },
});

/** `1373`, and neither `1373 (2001)` nor `S/RES/1373`. */
const BARE = /^[0-9]+$/;

interface CouncilCitation {
  readonly span: ParagraphSpan;
  readonly written: string;
  readonly years: readonly string[];
}

/** The resolutions of the Council that a paragraph cites, with the years in which each may have been adopted. */
const councilCitations = ({
  paragraph,
  references,
}: Pick<ParagraphContext, 'paragraph' | 'references'>): readonly CouncilCitation[] =>
  ofKind(references, 'citation').flatMap(({ reference }) => {
    const years = (reference.candidates ?? [reference.id]).flatMap((id) => {
      const parts = parseId(id);
      return parts.kind === 'un' && parts.organ === 'sc' ? [parts.series] : [];
    });
    if (years.length === 0 || reference.type !== 'resolution') return [];
    const span = reference.numberSpan;
    return [{ span, written: wordsAt(paragraph, span), years }];
  });
