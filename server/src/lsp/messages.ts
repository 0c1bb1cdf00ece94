import { fillMessage } from '../text/messages.ts';
import type { Translate } from '../text/messages.ts';

/** What the server says by itself, not about a draft; translated in `l10n/server.<language>.json`. */
const messages = {
  applyAll: 'Apply all safe fixes',
  readingDrafts: 'Reading drafts',
  checkingDrafts: 'Checking drafts',
  progress: '{0} of {1}',
  moreFindings:
    'Findings that are not shown because there are so many: {0}. Mend those shown first, or list all with “chapeau lint”.',
  officialText: 'Official text',
  noDeadline: 'No deadline',
  dueUntil: 'Due until {0}',
  wasDueUntil: 'Was due until {0}',
  dueIn: 'Due in {0}',
  wasDueIn: 'Was due in {0}',
  dueSaid: 'Due: “{0}”',
  undated: '{0}: the day of “{1}” is not known: it is not in the calendar.',
  reference: '{0} reference',
  references: '{0} references',
  elsewhere: '{0} reference in other drafts',
  elsewhereMany: '{0} references in other drafts',
  place: '{0}, line {1}',
  noLabel: '“{0}” cannot be a label. Use letters, figures, - and _, without blanks.',
  notHere: 'not here',
  renumber: 'Renumber Paragraphs',
  insert: 'Insert Paragraph Below',
  moveUp: 'Move Paragraph Up',
  moveDown: 'Move Paragraph Down',
  merge: 'Merge with Next Paragraph',
  delete: 'Delete Paragraph',
  deeper: 'Make Sub-paragraph',
  shallower: 'Make Paragraph of the Level Above',
  noParagraph: 'Put the cursor into a paragraph of the preamble or a numbered one first.',
  noneAbove: 'There is no paragraph above with which this one could change places.',
  noneBelow: 'There is no paragraph below with which this one could change places.',
  noneToMerge: 'There is no paragraph below that this one could be merged with.',
  noneToStandUnder: 'There is no paragraph above under which this one could stand.',
  highest: 'This paragraph stands at the highest level already.',
  notApplied:
    '“{0}” was not done: the editor did not take the change, perhaps because a file is read-only.',
  citedOnce:
    'The paragraph is cited once in this draft. If it goes, […] stands in place of its number there, to be filled in.',
  citedOften:
    'The paragraph is cited {0} times in this draft. If it goes, […] stands in place of its number there, to be filled in.',
  deleteAndMark: 'Delete and Mark Citations',
  showCitation: 'Show Citation',
  differing: 'Not done in {0}: there is no such paragraph there. Compare the language versions.',
  doubtful:
    'Look at “{0}”: it may be to a paragraph whose number has changed, but does not say that it is one of this text.',
  doubtfulMany:
    'Look at “{0}” and {1} more: each may be to a paragraph whose number has changed, but does not say that it is one of this text.',
} as const;

export type ServerMessage = keyof typeof messages;

/** Says one of the server's messages in the language of the interface. */
export type Say = (id: ServerMessage, words?: readonly (string | number)[]) => string;

/** Under which a message is found among the translations: `server.applyAll`. */
const keyOf = (id: string): string => `server.${id}`;

export const sayIn =
  (translate: Translate): Say =>
  (id, words = []) =>
    fillMessage(translate(keyOf(id), messages[id]), words.map(String));

/** All of them in English under their keys, for the check of the translations. */
export const englishMessages: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(messages).map(([id, text]) => [keyOf(id), text]),
);
