import { packs } from '../../languages/index.ts';
import type { LanguageTag } from '../../languages/types.ts';
import type { ActionLine } from '../../registry/types.ts';
import { toDocument } from '../../text/span.ts';
import { ofKind } from '../support/references.ts';
import { defineRule } from '../types.ts';
import type { FixReport } from '../types.ts';

export default defineRule({
  id: 'al-name',
  scope: 'paragraph',
  needs: { references: ['action-line'] },
  severity: 'warning',
  tags: ['action-line'],
  source: 'Geneva Plan of Action, titles of the action lines',
  messages: {
    other: '“{0}” is the title of action line {1}, and not of {2}, which is “{3}”.',
    name: 'Write the title of {1}: “{0}”',
    code: 'Write the number of that title: {0}',
  },
  check({ draft, paragraph, references, report }) {
    const { registry, language } = draft;
    const { text } = paragraph;
    for (const { reference } of ofKind(references, 'action-line')) {
      const start = nameStart(text, behindWord(text, reference.codeSpan.end, language));
      const own = registry.actionLine(reference.id.replace(/^wsis:/, ''));
      if (start === undefined || !own) continue;
      const named = titleAt(text, start, registry.actionLines(), language);
      const title = own.titles[language];
      if (!named || named.line.code === own.code || title === undefined) continue;
      const name = toDocument(paragraph, { start, end: named.end });
      const code = toDocument(paragraph, reference.codeSpan);
      const written = text.slice(start, named.end);
      const fixes: FixReport<'name' | 'code'>[] = [
        {
          message: 'name',
          words: [title, own.code],
          safe: false,
          changes: [{ span: name, newText: title }],
        },
        {
          message: 'code',
          words: [named.line.code],
          safe: false,
          changes: [{ span: code, newText: named.line.code }],
        },
      ];
      report({
        span: name,
        message: 'other',
        words: [written, named.line.code, own.code, title],
        ...(isRead(named.line, language) && isRead(own, language) ? {} : { atMost: 'info' }),
        fixes,
      });
    }
  },
});

/** `C5 (`, `C5: `, `C5 – `, `C5, on `: the title may begin there. */
const JOINT = /^(?: ?[(（:：«“]|[,，،]? ?[–—-] | ?[,，،] )/;

/** Where `C5行动方面` ends, whose word stands behind the code. */
function behindWord(text: string, end: number, language: LanguageTag): number {
  const { actionLine, headAfterNumbers } = packs[language].references;
  const word = headAfterNumbers ? actionLine.find((each) => text.startsWith(each, end)) : undefined;
  return end + (word?.length ?? 0);
}

function nameStart(text: string, end: number): number | undefined {
  const joint = JOINT.exec(text.slice(end, end + 4).replaceAll('\u00a0', ' '));
  if (!joint) return undefined;
  let start = end + joint[0].length;
  while (text.charAt(start) === ' ' || text.charAt(start) === '\u00a0') start++;
  return start;
}

/** The action line whose title stands at a place, and where the title ends. */
function titleAt(
  text: string,
  start: number,
  lines: readonly ActionLine[],
  language: LanguageTag,
): { readonly line: ActionLine; readonly end: number } | undefined {
  let found: { readonly line: ActionLine; readonly end: number } | undefined;
  for (const line of lines) {
    const title = line.titles[language];
    if (title === undefined) continue;
    const end = start + title.length;
    if (fold(text.slice(start, end)) !== fold(title) || LETTER.test(text.charAt(end))) continue;
    if (!found || end > found.end) found = { line, end };
  }
  return found;
}

const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]/u;

/** `Capacity-building` is `Capacity building`; as long as the title it is compared with. */
const fold = (title: string): string =>
  title.toLowerCase().replaceAll('\u00a0', ' ').replaceAll('-', ' ').replaceAll("'", '’');

const isRead = ({ titlesFromMemory }: ActionLine, language: LanguageTag): boolean =>
  titlesFromMemory?.includes(language) !== true;
