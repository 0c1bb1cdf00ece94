import type { StructureWords } from '../structure.ts';

export const structure: StructureWords = {
  annexAnnounced: ['本决议附件', '本决议的附件', '本决议所附', '本文件附件', '本文件的附件'],
};
