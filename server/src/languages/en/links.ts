import type { LinkWords } from '../links.ts';

export const links: LinkWords = {
  here: ['here'],
  promises: [
    'available',
    'found',
    'see',
    'click',
    'accessible',
    'consulted',
    'accessed',
    'listed',
    'downloaded',
    'published',
  ],
};
