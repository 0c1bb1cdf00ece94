import type { DocumentModel } from '../../model/types.ts';
import type { DocumentSpan } from '../../text/span.ts';
import { numberedRuns } from '../support/numbering.ts';
import type { NumberedItem, NumberedRun } from '../support/numbering.ts';
import { renumber } from '../support/renumbering.ts';
import { defineRule } from '../types.ts';
import type { DocumentContext, FixReport, Report } from '../types.ts';

const messages = {
  gap: 'Paragraph {0} follows paragraph {1}: paragraph {2} is missing, or the numbering has slipped.',
  gaps: 'Paragraph {0} follows paragraph {1}: paragraphs {2} to {3} are missing, or the numbering has slipped.',
  back: 'Paragraph {0} follows paragraph {1}. Paragraphs are numbered in ascending order.',
  restart:
    'The numbering starts again at 1 after paragraph {0}, without a new annex, section or heading.',
  start: 'The first numbered paragraph is number {0}. The numbering begins with 1.',
  renumber: 'Number the paragraphs through, and change the references to them',
};

type MessageId = keyof typeof messages;

export default defineRule<MessageId>({
  id: 'num-sequence',
  scope: 'document',
  severity: 'error',
  tags: ['numbering'],
  source:
    'UN Editorial Manual, paragraph numbering: operative paragraphs are numbered consecutively',
  messages,
  check({ model, report }) {
    let before: NumberedRun | undefined;
    for (const run of numberedRuns(model)) {
      reportStart(model, run, before, report);
      reportSteps(model, run, report);
      before = run;
    }
  },
});

type ReportIt = DocumentContext<MessageId>['report'];

/** Where a run begins at a number that is not 1, or at 1 where none should begin. */
function reportStart(
  model: DocumentModel,
  run: NumberedRun,
  before: NumberedRun | undefined,
  report: ReportIt,
): void {
  const first = run.items[0];
  if (!first || run.excerpt) return;
  const span = placeOf(model, first);
  if (run.abrupt) {
    const last = before?.items.at(-1)?.number ?? 0;
    report({ span, message: 'restart', words: [String(last)] });
  } else if (first.number !== 1) {
    // A working paper may show the paragraphs from the fifth on.
    const words = [String(first.number)];
    report({ span, message: 'start', words, atMost: 'warning', fixes: renumbering(model, run) });
  }
}

/** Where a number does not follow the one before it. */
function reportSteps(model: DocumentModel, run: NumberedRun, report: ReportIt): void {
  const numbers = new Set(run.items.map((item) => item.number));
  const seen = new Set<number>();
  let before: NumberedItem | undefined;
  let repeated = 0;
  for (const item of run.items) {
    if (item.suffix !== '') continue;
    if (seen.has(item.number)) {
      // That is for `num-duplicate` to say.
      repeated++;
      continue;
    }
    seen.add(item.number);
    // 8, 8, 10 has one number written twice, and none missing.
    const step = before === undefined ? 1 : item.number - before.number - repeated;
    if (before && step !== 1) {
      const missing = between(before.number, item.number).filter((number) => !numbers.has(number));
      // Of an excerpt `num-excerpt` tells.
      if (item.number < before.number && !run.excerpt) {
        const words = [String(item.number), String(before.number)];
        const fixes = renumbering(model, run);
        report({ span: placeOf(model, item), message: 'back', words, fixes });
      } else if (missing.length > 0 && !run.excerpt) {
        report(gap(model, run, before, item, missing));
      }
    }
    repeated = 0;
    if (!before || item.number > before.number) before = item;
  }
}

function between(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from - 1) }, (_, at) => from + 1 + at);
}

function gap(
  model: DocumentModel,
  run: NumberedRun,
  before: NumberedItem,
  item: NumberedItem,
  missing: readonly number[],
): Report<MessageId> {
  const [first = 0] = missing;
  const last = missing.at(-1) ?? first;
  return {
    span: placeOf(model, item),
    message: missing.length === 1 ? 'gap' : 'gaps',
    words: [item.number, before.number, first, last].map(String),
    fixes: renumbering(model, run),
  };
}

function placeOf(model: DocumentModel, { digits, paragraph }: NumberedItem): DocumentSpan {
  if (digits) return digits;
  const start = model.paragraphs[paragraph]?.start ?? 0;
  return { start, end: start };
}

function renumbering(model: DocumentModel, run: NumberedRun): FixReport<MessageId>[] {
  if (run.excerpt) return [];
  return [{ message: 'renumber', repair: () => renumber(model, run) }];
}
