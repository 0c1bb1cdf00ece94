import type { Family } from '../family.ts';
import { actionLines } from './actionLines.ts';
import { deadlines } from './deadlines.ts';
import { divisions } from './divisions.ts';
import { itu } from './itu.ts';
import { ituItems } from './ituItems.ts';
import { names } from './names.ts';
import { paragraphs } from './paragraphs.ts';
import { sessions } from './sessions.ts';
import { unProse } from './unProse.ts';
import { unSymbol } from './unSymbol.ts';
import { writtenDates } from './writtenDates.ts';

/** All families, in the order in which they read: later ones may use what earlier ones found. */
export const families: readonly Family[] = [
  unSymbol,
  unProse,
  itu,
  paragraphs,
  divisions,
  ituItems,
  actionLines,
  sessions,
  names,
  writtenDates,
  deadlines,
];
