import type { WritingWords } from '../writing.ts';

export const writing: WritingWords = {
  // In Chinese the date stands in front of 第, which is typed already when a number is offered.
  datedNumber: '{number}号',
  bareNumber: '{number}号',
  numberSign: '第',
  firstDay: '1',
  edition: {
    rev: '{number}号决议（{year}年，{place}，修订版）',
    orig: '{number}号决议（{year}年，{place}）',
    mod: '{number}号决议（{year}年修改）',
  },
  session: { after: 'possessive', pattern: '第{ordinal}届会议' },
};
