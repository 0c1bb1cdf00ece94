import type { Typesetting } from '../typesetting.ts';

export const typesetting: Typesetting = {
  iso3: 'zho',
  locale: 'zh-CN',
  font: 'SimSun',
  emphasisFont: 'KaiTi',
  scale: 1.05,
  unitedNations: '联合国',
  session: '第{ordinal}届会议',
  sessionEndings: [],
  agendaItem: '议程项目{item}',
  original: '原文：中文',
};
