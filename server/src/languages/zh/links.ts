import type { LinkWords } from '../links.ts';

export const links: LinkWords = {
  here: ['此处', '这里'],
  promises: ['点击', '可在', '见', '查阅', '请参阅', '载于', '访问'],
};
