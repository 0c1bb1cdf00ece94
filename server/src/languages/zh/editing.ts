import type { EditingWords } from '../editing.ts';

export const editing: EditingWords = {
  thisMeeting: { conference: '本届大会', assembly: '本届全会' },
  ofBody: '{body}',
  history: ['最初', '原先', '原本', '设立的', '废止', '取代', '替代', '此前', '先前', '曾经'],
  operative: { before: ['执行部分'], behind: [] },
  page: { before: ['第'], behind: ['页'] },
  paragraphWords: [],
  selfNames: [],
  instructs: [['责成', '请']],
  members: ['成员国', '部门成员', '部门准成员', '学术成员', '各主管部门', '所有利益攸关方'],
  // Without blanks, where a short name ends cannot be told.
  shortNames: { articles: [], nouns: [], behind: [] },
  facilitators: ['协调', '推进'],
};
