import type { StructureWords } from '../structure.ts';

export const structure: StructureWords = {
  annexAnnounced: ['本决议附件', '本决议的附件', '本决议所附', '本文件附件', '本文件的附件'],
  also: { second: '又', third: '还', place: 'before', words: ['又', '还', '再次'] },
  seized: ['处理此案', '处理此事', '处理这一事项', '处理该事项', '处理此一事项'],
  meeting: ['会议'],
  votes: ['赞成', '反对', '弃权'],
  annexStems: ['附件', '所附', '附录', '附于'],
};
