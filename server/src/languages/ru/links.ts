import type { LinkWords } from '../links.ts';

export const links: LinkWords = {
  here: ['здесь', 'тут'],
  promises: [
    'доступен',
    'доступна',
    'доступно',
    'доступны',
    'найти',
    'ознакомиться',
    'см.',
    'нажмите',
    'размещен',
    'размещена',
    'размещены',
  ],
};
