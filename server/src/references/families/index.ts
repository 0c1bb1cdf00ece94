import type { Family } from '../family.ts';
import { kindBit } from '../lexicon.ts';
import { CITED_NUMBER, DATE, PLAIN_NUMBER, SYMBOL } from '../tokens.ts';
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

/** What a paragraph must hold for a family to find anything in it. */
export interface Stage {
  readonly family: Family;
  /** Any of these bits, see {@link Tokens.kinds}. */
  readonly needs: number;
}

const { head, paragraph, division, section, session, name, due } = kindBit;

/** All families, in the order in which they read: later ones may use what earlier ones found. */
export const stages: readonly Stage[] = [
  { family: unSymbol, needs: SYMBOL },
  { family: unProse, needs: head | CITED_NUMBER },
  { family: itu, needs: head | CITED_NUMBER },
  { family: paragraphs, needs: paragraph },
  { family: divisions, needs: division },
  { family: ituItems, needs: section },
  { family: actionLines, needs: kindBit['action-line'] },
  { family: sessions, needs: session | name },
  { family: names, needs: name },
  { family: writtenDates, needs: DATE | PLAIN_NUMBER },
  { family: deadlines, needs: due },
];
