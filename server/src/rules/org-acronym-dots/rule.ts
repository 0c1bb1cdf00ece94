import { toDocument } from '../../text/span.ts';
import { isAside } from '../support/running.ts';
import { defineRule } from '../types.ts';

/** `U.N.D.P.`, `W.H.O`; not `U.S.` alone, whose letters no body has, nor `e.g.` */
const DOTTED = /(?<![\p{Lu}\p{Ll}\p{N}.])(?:\p{Lu}\.){2,7}\p{Lu}?(?![\p{Lu}\p{Ll}\p{N}])/gu;
/** `UNMIL’s`, `WHO's`; not `Member States’`. */
const POSSESSIVE = /(?<![\p{L}\p{N}-])\p{Lu}{3,10}(?<sign>[’'])s(?!\p{L})/gu;
/** What all of them have, in patterns that are sought faster than the properties of letters. */
const DOT_BETWEEN = /[A-Z\u00c0-\u10ff]\.[A-Z\u00c0-\u10ff]\./;
const CAPITAL_S = /[A-Z\u00c0-\u10ff][’']s/;

export default defineRule({
  id: 'org-acronym-dots',
  scope: 'paragraph',
  needs: { signs: ".’'" },
  severity: 'info',
  tags: ['body', 'acronym', 'typography'],
  source:
    'United Nations University Style Manual: short forms have no full stops and no possessive',
  messages: {
    dots: '“{0}” is written without full stops: “{1}”.',
    possessive: 'A short form has no possessive: write “of {1}” or the like for “{0}”.',
    fix: 'Write “{0}”',
  },
  check({ draft, paragraph, report }) {
    const { text } = paragraph;
    if (DOT_BETWEEN.test(text)) {
      for (const match of text.matchAll(DOTTED)) {
        const [written] = match;
        const right = written.replaceAll('.', '');
        if (isAside(paragraph, match.index) || !isShortName(right, draft)) continue;
        const span = toDocument(paragraph, {
          start: match.index,
          end: match.index + written.length,
        });
        report({
          span,
          message: 'dots',
          words: [written, right],
          fixes: [
            { message: 'fix', words: [right], safe: true, changes: [{ span, newText: right }] },
          ],
        });
      }
    }
    if (draft.language !== 'en' || draft.house === 'sc' || !CAPITAL_S.test(text)) return;
    for (const match of text.matchAll(POSSESSIVE)) {
      const [written] = match;
      const name = written.slice(0, -2);
      if (!isShortName(name, draft)) continue;
      const span = toDocument(paragraph, { start: match.index, end: match.index + written.length });
      report({ span, message: 'possessive', words: [written, name] });
    }
  },
});

/** A short form of a body in any language, or the Organization itself. */
function isShortName(
  letters: string,
  { registry }: { readonly registry: { readonly bodies: () => readonly Known[] } },
): boolean {
  let known = shortNames.get(registry);
  if (!known) {
    known = new Set(
      registry
        .bodies()
        .flatMap(({ acronym, forms }) => [
          ...(acronym === undefined ? [] : [acronym]),
          ...Object.values(forms).flatMap((list) => list.filter((form) => SHORT.test(form))),
        ]),
    );
    shortNames.set(registry, known);
  }
  return known.has(letters);
}

interface Known {
  readonly acronym?: string;
  readonly forms: Readonly<Record<string, readonly string[]>>;
}

/** `ВОЗ`, `OMS`; not `Union`. */
const SHORT = /^\p{Lu}{2,10}$/u;

const shortNames = new WeakMap<object, ReadonlySet<string>>();
