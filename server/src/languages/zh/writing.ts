import type { WritingWords } from '../writing.ts';

export const writing: WritingWords = {
  // In Chinese the date stands in front of 第, which is typed already when a number is offered.
  datedNumber: '{number}号',
  bareNumber: '{number}号',
  seriesInBrackets: '{number}({series})',
  numberSign: '第',
  firstDay: '1',
  edition: {
    rev: '{number}号决议（{year}年，{place}，修订版）',
    orig: '{number}号决议（{year}年，{place}）',
    mod: '{number}号决议（{year}年修改）',
    placeless: '{number}号决议（{year}年）',
  },
  session: { after: 'possessive', pattern: '第{ordinal}届会议' },
  deadlines: [
    {
      after: ['不迟于', '至迟于', '最迟于', '至迟在', '最迟在', '不晚于'],
      patterns: ['{year}年底', '{date}', '第{ordinal}届会议'],
    },
  ],
  citation: {
    ofOrgan: '{organ}{date}第{number}号决议',
    alone: '{organ}{date}第{number}号决议',
    date: '{year}年{month}{day}日',
    edition: '第{edition}',
    organs: {
      unga: { name: '大会', own: '其{date}第{number}号决议' },
      sc: { name: '安全理事会', own: '其{date}第{number}号决议' },
      ecosoc: { name: '经济及社会理事会', own: '其{date}第{number}号决议' },
      hrc: { name: '人权理事会', own: '其{date}第{number}号决议' },
    },
  },
  requests: [
    {
      verb: '请',
      pattern: '{opener}秘书长向{organ}第{ordinal}届会议提交报告，说明本决议的执行情况',
    },
  ],
};
