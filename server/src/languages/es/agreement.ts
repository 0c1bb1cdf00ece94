import type { Agreement } from '../agreement.ts';

export const agreement: Agreement = {
  feminineOrgans: ['La '],
  pairs: [
    ['convencida', 'convencido'],
    ['preocupada', 'preocupado'],
    ['alarmada', 'alarmado'],
    ['guiada', 'guiado'],
    ['decidida', 'decidido'],
    ['resuelta', 'resuelto'],
    ['alentada', 'alentado'],
    ['consternada', 'consternado'],
    ['inspirada', 'inspirado'],
    ['deseosa', 'deseoso'],
    ['persuadida', 'persuadido'],
    ['indignada', 'indignado'],
  ],
  prefixes: false,
};
