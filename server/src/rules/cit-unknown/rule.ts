import { toDocument } from '../../text/span.ts';
import { parseId } from '../../registry/ids.ts';
import { isBeyondSeries, isDecision } from '../support/existence.ts';
import { meantBy } from '../support/meant.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';
import type { Report } from '../types.ts';

const messages = {
  unknown: 'There is no “{0}” among the resolutions adopted.',
  perhaps: 'There is no “{0}” among the resolutions adopted. Perhaps meant: {1}.',
  year: 'There is no “{0}”: resolution {1} was adopted in {2}.',
  yearOrNumber:
    'There is no “{0}”: resolution {1} was adopted in {2}. Perhaps meant: {3}, adopted on the day given here.',
  fix: 'Change to {0}',
};

export default defineRule<keyof typeof messages>({
  id: 'cit-unknown',
  scope: 'paragraph',
  needs: { references: ['citation'] },
  severity: 'warning',
  tags: ['citation'],
  source: 'Lists of resolutions of each session',
  messages,
  check({ draft, paragraph, references, report }) {
    const { registry } = draft;
    for (const { reference, lookup } of references) {
      if (reference.kind !== 'citation' || reference.family === 'itu') continue;
      if (lookup?.status !== 'unknown') continue;
      if (isBeyondSeries(lookup.id, registry) || isDecision(reference, registry)) continue;
      const span = toDocument(paragraph, reference.numberSpan);
      const cited = wordsAt(paragraph, reference.numberSpan);
      const meant = meantBy(reference, paragraph, lookup.nearest, registry);
      const numbers = meant.slice(0, 3).map(({ written }) => written);
      const right = yearOf(
        lookup.id,
        meant.map(({ id }) => id),
      );
      report({
        span,
        ...messageFor(cited, numbers, right),
        fixes: meant.map(({ written }) => ({
          message: 'fix',
          words: [written],
          safe: false,
          changes: [{ span, newText: written }],
        })),
      });
    }
  },
});

type Wording = Pick<Report<keyof typeof messages>, 'message' | 'words'>;

function messageFor(
  cited: string,
  numbers: readonly string[],
  right: YearOfNumber | undefined,
): Wording {
  const [first = ''] = numbers;
  if (right) {
    const words = [cited, String(right.number), right.year];
    return right.isFirst
      ? { message: 'year', words }
      : { message: 'yearOrNumber', words: [...words, first] };
  }
  return numbers.length > 0
    ? { message: 'perhaps', words: [cited, numbers.join(', ')] }
    : { message: 'unknown', words: [cited] };
}

interface YearOfNumber {
  readonly number: number;
  readonly year: string;
  /** Nothing speaks for another number rather than another year. */
  readonly isFirst: boolean;
}

/** The year in which the Security Council did adopt that number: 2000 for 1325 (2001). */
function yearOf(id: string, nearest: readonly string[]): YearOfNumber | undefined {
  const cited = parseId(id);
  if (cited.kind !== 'un' || cited.organ !== 'sc') return undefined;
  for (const [at, candidate] of nearest.entries()) {
    const parts = parseId(candidate);
    if (parts.kind === 'un' && parts.number === cited.number) {
      return { number: parts.number, year: parts.series, isFirst: at === 0 };
    }
  }
  return undefined;
}
