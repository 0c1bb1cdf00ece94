import { toDocument } from '../../text/span.ts';
import { isAside } from '../support/running.ts';
import { defineRule } from '../types.ts';

/**
 * `A/80/L.41/Rev 1`, `A/80/1/add.2`, `E/2025/5/Corr1`; not `A/80/L.41/Rev.1` and not `and/or Add 1`.
 */
const SUFFIXED =
  /(?<![\p{L}\p{N}/])[A-Z][A-Z0-9]{0,9}\/[A-Z0-9][A-Za-z0-9./()-]{0,60}\/(?<suffix>(?<word>Rev|Add|Corr)(?<joint>[ .\u00a0]{0,2})(?<number>[0-9]{1,2}))(?![\p{L}\p{N}])/giu;

/** Tells soon of most symbols that they have none: `A/RES/70/125`. */
const ANY_SUFFIX = /\/(?:rev|add|corr)/i;

export default defineRule({
  id: 'cit-symbol-suffix',
  scope: 'paragraph',
  needs: { signs: '/' },
  severity: 'warning',
  tags: ['citation', 'symbol'],
  source: 'United Nations document symbols: suffixes of revisions, addenda and corrigenda',
  messages: {
    form: '“{0}” is written “{1}” in symbols.',
    fix: 'Write “{0}”',
  },
  check({ paragraph, report }) {
    if (!ANY_SUFFIX.test(paragraph.text)) return;
    for (const match of paragraph.text.matchAll(SUFFIXED)) {
      const { suffix = '', word = '', number = '' } = match.groups ?? {};
      const right = `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}.${number}`;
      if (suffix === right || isAside(paragraph, match.index)) continue;
      const start = match.index + match[0].length - suffix.length;
      const span = toDocument(paragraph, { start, end: start + suffix.length });
      report({
        span,
        message: 'form',
        words: [suffix, right],
        fixes: [
          { message: 'fix', words: [right], safe: true, changes: [{ span, newText: right }] },
        ],
      });
    }
  },
});
