import { styleText } from 'node:util';
import type { Place } from '../../text/places.ts';
import type { LintRecord, RefRecord } from '../records.ts';
import type { Format } from './types.ts';
import { lineFormat } from './types.ts';

const colours = { error: 'red', warning: 'yellow', info: 'blue' } as const;

/** `draft.reso:3:14: error cit-unknown There is no …`, which editors' problem matchers read. */
export const lintText = ({ colour }: { readonly colour: boolean }): Format<LintRecord> =>
  lineFormat((record) => {
    const { rule, severity, message } = record;
    const shown = colour ? styleText(colours[severity], severity) : severity;
    return `${placeOf(record)}: ${shown} ${rule} ${oneLine(message)}`;
  });

/** `draft.reso:3:14: citation un:A/RES/70/125 found resolution 70/125` */
export const refsText: Format<RefRecord> = lineFormat((record) => {
  const { kind, id, status, text } = record;
  return `${placeOf(record)}: ${kind} ${id} ${status} ${oneLine(text)}`;
});

const placeOf = ({ file, line, column }: Place & { readonly file: string }): string =>
  `${file}:${line}:${column}`;

const oneLine = (text: string): string => text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ');
