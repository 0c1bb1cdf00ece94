import type { LinkWords } from '../links.ts';

export const links: LinkWords = {
  here: ['aquí'],
  promises: [
    'disponible',
    'disponibles',
    'consultarse',
    'consultar',
    'véase',
    'encontrarse',
    'clic',
    'pulse',
    'accesible',
    'descargar',
  ],
};
