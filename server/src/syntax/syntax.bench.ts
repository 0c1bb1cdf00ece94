import { createMemo } from './memo.ts';
import { place } from './numbering.ts';
import { parse } from './parse.ts';

/** The core is compiled without the types of a platform; every one has this clock. */
declare const performance: { now(): number };

const KILOBYTE = 1024;

/** How long it takes to read a draft: anew, again after one keystroke, and at the size of a collection. */
export function bench(): Record<string, number | string> {
  const draft = draftOf(70 * KILOBYTE);
  const large = draftOf(1024 * KILOBYTE);
  const cold = milliseconds(() => parse(draft), 1);
  return {
    'parse 70 KB, first time (ms)': cold,
    'parse 70 KB (ms)': milliseconds(() => parse(draft), 30),
    'parse 70 KB after a keystroke (ms)': afterKeystroke(draft),
    'parse 1 MB (ms)': milliseconds(() => parse(large), 8),
    'parse 1 MB after a keystroke (ms)': afterKeystroke(large),
    'place 70 KB (ms)': placing(draft),
  };
}

function placing(draft: string): number {
  const { paragraphs } = parse(draft);
  return milliseconds(() => place(paragraphs), 30);
}

/** The median of several runs that each add a character in the middle of the text. */
function afterKeystroke(text: string): number {
  const memo = createMemo();
  const middle = text.length >> 1;
  let typed = '';
  parse(text, { memo });
  return milliseconds(() => {
    typed += 'x';
    parse(text.slice(0, middle) + typed + text.slice(middle), { memo });
  }, 30);
}

function milliseconds(work: () => unknown, runs: number): number {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const before = performance.now();
    work();
    times.push(performance.now() - before);
  }
  times.sort((a, b) => a - b);
  return Math.round((times[times.length >> 1] ?? 0) * 100) / 100;
}

/** A made-up draft of about `length` characters with every construct of the grammar. */
function draftOf(length: number): string {
  const head = 'Follow-up to the review\n\nThe General Assembly,\n\n';
  const preamble = Array.from({ length: 12 }, () => PREAMBULAR).join('');
  let text = head + preamble;
  for (let number = 1; text.length < length; number++) {
    text += `${number % 300}.\tAlso notes report ${number} and ${OPERATIVE}`;
    if (number % 5 === 0) text += POINTS.replaceAll('#', String(number));
    if (number % 20 === 0) text += `\nAnnex\nTime frame\n| Product | Actor |\n`;
  }
  return `${text}\n[^1]: See also resolution 79/277.\n`;
}

const PREAMBULAR =
  'Recalling also its resolution 70/125 of 16 December 2015, by which it adopted the outcome document of the high-level meeting on the overall review of the implementation of the outcomes of the World Summit,[^1]\n';
const OPERATIVE =
  'also requests the action line facilitators, in coordination with the Group and within existing resources, to prepare targeted road maps for their action lines and the outcomes of the present resolution, to link them to the relevant targets of the Sustainable Development Goals, and to report thereon to the Commission at its thirtieth session, in 2027 {+and every second year thereafter+}; {#maps}\n';
const POINTS =
  '(a)\tTo take into account road map # referred to in paragraph {@maps} above;\n(i)\tTo publish it at https://example.org/maps/#;\n(ii)\tTo keep it [current] in year #;\n(b)\tTo report on map #;\n';
