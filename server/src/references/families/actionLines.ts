import type { Family } from '../family.ts';
import { meaning } from '../tokens.ts';
import type { ActionLineReference } from '../types.ts';

// `C5`, `С5` with a Cyrillic letter, `C 5`; the sign that says which action line is meant.
const CODE = /[CС] ?(\d{1,2})(?![\p{L}\p{N}])/uy;
// Between ideographs a code stands alone: `行动方面C2的`.
const CODE_UNSPACED = /[CС] ?(\d{1,2})(?![A-Za-z\d])/uy;
const CODES_BEFORE = /(?:[CС] ?\d{1,2}[ ,،、]{0,2}(?:和|及|至)?){1,11} ?$/u;

/**
 * Action lines of the World Summit by their codes: `Action Lines C2, C5 and C6`, `C5行动方针`. The
 * code is taken as written; whether there is such a line the registry says.
 */
export const actionLines: Family = ({ tokens, text, gaps, pack }) => {
  const pattern = pack.spaced ? CODE : CODE_UNSPACED;
  const found: ActionLineReference[] = [];
  for (const token of tokens) {
    if (!meaning(token, 'action-line')) continue;
    // In `action lines C2 and C5 action lines C6`, C5 belongs to the word before it.
    found.push(...before(text, found.at(-1)?.span.end ?? 0, token.start));
    let at = token.end;
    if (text.charAt(at) === ' ') at++;
    for (let count = 0; count < 12; count++) {
      pattern.lastIndex = at;
      const code = pattern.exec(text);
      if (!code) break;
      found.push({
        kind: 'action-line',
        span: { start: count === 0 ? token.start : at, end: at + code[0].length },
        id: `wsis:C${code[1] ?? ''}`,
        code: code[0],
      });
      at += code[0].length;
      gaps.between.lastIndex = at;
      at += gaps.between.exec(text)?.[0].length ?? 0;
    }
  }
  return found;
};

/** `C2、C5和C6行动方针`: the codes stand before the word. */
function before(text: string, begin: number, end: number): ActionLineReference[] {
  const from = Math.max(begin, end - 60);
  const match = CODES_BEFORE.exec(text.slice(from, end));
  if (!match) return [];
  const found: ActionLineReference[] = [];
  const start = from + match.index;
  for (const code of match[0].matchAll(/[CС] ?(\d{1,2})/g)) {
    const at = start + code.index;
    found.push({
      kind: 'action-line',
      span: { start: at, end: at + code[0].length },
      id: `wsis:C${code[1] ?? ''}`,
      code: code[0],
    });
  }
  return found;
}
