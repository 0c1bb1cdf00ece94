import { packs } from '../../languages/index.ts';
import type { LanguageTag } from '../../languages/types.ts';
import { isTrusted } from '../../registry/types.ts';
import type { Registry } from '../../registry/types.ts';
import { toDocument } from '../../text/span.ts';
import { bodyName } from '../support/editions.ts';
import { ofKind } from '../support/references.ts';
import { isRunningText } from '../support/running.ts';
import { wordsAt } from '../support/words.ts';
import { isPartOf } from '../support/partOf.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'org-wrong-parent',
  scope: 'paragraph',
  needs: { references: ['body'] },
  severity: 'info',
  // In Chinese the parent stands before the body, as does whoever only acts with it.
  languages: ['ar', 'en', 'es', 'fr', 'ru'],
  tags: ['body'],
  source: 'Charter of the United Nations and constitutions of the bodies: of whom each is part',
  messages: {
    other: '“{0}” is not of “{1}”, as far as is known, but of {2}.',
  },
  check({ draft, paragraph, references, report }) {
    if (!isRunningText(paragraph)) return;
    const { registry, language } = draft;
    const bodies = ofKind(references, 'body');
    for (const [at, { reference: body }] of bodies.entries()) {
      const next = bodies[at + 1]?.reference;
      const facts = registry.body(body.id);
      if (!next || facts?.parent === undefined || !isTrusted(facts.basis)) continue;
      if (!isOf(paragraph.text.slice(body.span.end, next.span.start), language)) continue;
      if (!isParent(next.id, registry) || isPartOf(body.id, next.id, registry)) continue;
      if (isFiledWith(facts.symbolPrefix, next.id, registry)) continue;
      report({
        span: toDocument(paragraph, { start: body.span.start, end: next.span.end }),
        message: 'other',
        words: [
          wordsAt(paragraph, body.span),
          wordsAt(paragraph, next.span),
          bodyName(registry, facts.parent, language),
        ],
      });
    }
  },
});

/** What makes a body part of another one in Arabic, with the preposition that is glued to the name. */
const BELONGING = /^ (?:التابعة? )?ل?$/;

/** ` of the ` and nothing else; a blank in Russian, whose genitive needs no word. */
function isOf(joint: string, language: LanguageTag): boolean {
  const { proclitics, references } = packs[language];
  if (proclitics.includes('ل')) return BELONGING.test(joint) && joint !== ' ';
  const word = joint.trim().replaceAll('’', "'");
  return /^[ \u00a0]/.test(joint) && references.of.includes(word);
}

/** Whether any body is part of it: only such a one can be mistaken for a parent. */
const isParent = (id: string, registry: Registry): boolean =>
  registry.bodies().some(({ parent }) => parent === id);

/** A body may be of two: the documents of the high-level political forum, E/HLPF/, are the Council's. */
function isFiledWith(own: string | undefined, other: string, registry: Registry): boolean {
  const prefix = registry.body(other)?.symbolPrefix;
  return own !== undefined && prefix !== undefined && own.startsWith(prefix);
}
