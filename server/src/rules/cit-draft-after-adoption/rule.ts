import { parseId, unNumber } from '../../registry/ids.ts';
import { referencesOfKind } from '../support/references.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'cit-draft-after-adoption',
  scope: 'document',
  severity: 'warning',
  houses: ['un', 'sc', 'itu', 'mun'],
  tags: ['citation', 'freshness'],
  source: 'UN Editorial Manual, citing resolutions: the text adopted, not its draft',
  messages: {
    adopted: 'The draft “{0}” was adopted as resolution {1}. Cite the resolution.',
    fix: 'Write “{0}”',
  },
  check({ model, report }) {
    const { registry } = model;
    const organ = model.paragraphs.findIndex(({ kind }) => kind === 'organ');
    for (const { reference, paragraph: index, span } of referencesOfKind(model, 'citation')) {
      if (reference.family !== 'un-symbol' || reference.type !== 'document') continue;
      const adopted = registry.adoptedFrom(reference.id.replace(SUFFIX, ''));
      // The masthead of the text itself says from which draft it comes.
      if (adopted === undefined || index < organ || adopted === model.self) continue;
      const parts = parseId(adopted);
      if (parts.kind !== 'un') continue;
      const { organ: of, series, number, part } = parts;
      const right = `${unNumber({ organ: of, series, number })}${part === undefined ? '' : ` ${part}`}`;
      const symbol = adopted.slice('un:'.length);
      report({
        span,
        message: 'adopted',
        words: [model.text.slice(span.start, span.end), right],
        fixes: [
          {
            message: 'fix',
            words: [symbol],
            safe: false,
            changes: [{ span, newText: symbol }],
          },
        ],
      });
    }
  },
});

/** A revised draft, or an addendum with more sponsors, is the same draft. */
const SUFFIX = /\/(?:Rev|Add|Corr)\.[0-9]+$/;
