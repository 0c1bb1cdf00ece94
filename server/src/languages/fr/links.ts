import type { LinkWords } from '../links.ts';

export const links: LinkWords = {
  here: ['ici'],
  promises: [
    'disponible',
    'disponibles',
    'consultable',
    'consultée',
    'consulté',
    'consulter',
    'voir',
    'cliquez',
    'cliquer',
    'accessible',
    'télécharger',
  ],
};
