import type { Agreement } from '../agreement.ts';

export const agreement: Agreement = {
  feminineOrgans: ['L’Assemblée', 'La ', 'L’Asamblée'],
  pairs: [
    ['consciente', 'conscient'],
    ['convaincue', 'convaincu'],
    ['préoccupée', 'préoccupé'],
    ['alarmée', 'alarmé'],
    ['inquiète', 'inquiet'],
    ['soucieuse', 'soucieux'],
    ['désireuse', 'désireux'],
    ['résolue', 'résolu'],
    ['déterminée', 'déterminé'],
    ['guidée', 'guidé'],
    ['encouragée', 'encouragé'],
    ['consternée', 'consterné'],
    ['attachée', 'attaché'],
    ['indignée', 'indigné'],
  ],
  prefixes: false,
};
