import { headLabel, headPartOf, headParts } from '../../languages/modelUnitedNations.ts';
import { toDocument } from '../../text/span.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'str-mun-header',
  scope: 'document',
  severity: 'info',
  houses: ['mun'],
  tags: ['structure'],
  source: 'Rules of Model United Nations conferences: the head of a draft resolution',
  messages: {
    missing:
      'The head of a draft names committee, topic, sponsors and signatories. Not found here: {0}. Put a line for each above the name of the organ.',
    fix: 'Add lines for: {0}',
  },
  check({ model, report }) {
    const { paragraphs, language } = model;
    const at = paragraphs.findIndex(({ kind }) => kind === 'organ');
    const organ = paragraphs[at];
    if (!organ) return;
    const named = new Set(
      paragraphs.slice(0, at).map(({ text }) => headPartOf(text.trim(), language)),
    );
    const labels = headParts
      .filter((part) => !named.has(part))
      .map((part) => headLabel(part, language));
    if (labels.length === 0) return;
    const list = labels.join(language === 'ar' ? '، ' : language === 'zh' ? '、' : ', ');
    const colon = language === 'zh' ? '：' : language === 'fr' ? '\u00a0: ' : ': ';
    report({
      span: toDocument(organ, organ.content),
      message: 'missing',
      words: [list],
      fixes: [
        {
          message: 'fix',
          words: [list],
          safe: false,
          changes: [
            {
              span: { start: organ.start, end: organ.start },
              newText: `${labels.map((label) => `${label}${colon}[…]\n`).join('')}\n`,
            },
          ],
        },
      ],
    });
  },
});
