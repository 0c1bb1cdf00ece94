import { ordinalMap } from '../ordinalMap.ts';
import type { ReferenceWords } from '../types.ts';
import { ordinalWords } from './ordinals.ts';

export const references: ReferenceWords = {
  headAfterNumbers: false,
  heads: [
    { forms: ['resolución'], type: 'resolution', number: 'one' },
    { forms: ['resoluciones'], type: 'resolution', number: 'many' },
    { forms: ['decisión'], type: 'decision', number: 'one' },
    { forms: ['decisiones'], type: 'decision', number: 'many' },
    { forms: ['acuerdo'], type: 'decision', number: 'one', itu: true },
    { forms: ['acuerdos'], type: 'decision', number: 'many', itu: true },
    { forms: ['opinión', 'opiniones', 'ruego', 'ruegos'], type: 'opinion', number: 'any' },
    {
      forms: ['recomendación', 'recomendaciones', 'observación general', 'observaciones generales'],
      type: 'recommendation',
      number: 'any',
    },
  ],
  shortOrgans: [
    { forms: ['Asamblea'], organ: 'assembly' },
    { forms: ['Consejo'], organ: 'council' },
    { forms: ['la presente Conferencia', 'la presente Asamblea'], organ: 'conference' },
  ],
  possessives: ['su', 'sus'],
  and: ['y', 'e', 'o', 'así como'],
  to: ['a', 'al', '–', '-'],
  of: ['de la', 'de los', 'del', 'de', 'por la', 'por el'],
  adoptedBy: [
    'aprobada por la',
    'aprobadas por la',
    'aprobada por el',
    'aprobadas por el',
    'que la',
    'que el',
  ],
  dated: ['de', 'del', 'de fecha', 'de fechas', 'aprobada el', 'el'],
  serial: ['núm.', 'núms.', 'Núm.', 'No.', 'nº', 'n.º', 'vol.', 'cap.'],
  partLetters: {},
  specialSession: {},
  oldSession: '',
  revised: ['Rev.', 'Rev'],
  modified: ['Modificada', 'modificada', 'mod.', 'modificado'],
  editionFiller: ['en'],
  paragraph: [
    { forms: ['párrafo', 'párr.'], number: 'one' },
    { forms: ['párrafos', 'párrs.'], number: 'many' },
  ],
  agendaBehind: [],
  subParagraph: ['apartado', 'apartados', 'inciso', 'incisos'],
  divisions: [
    { forms: ['anexo', 'anexos'], unit: 'annex' },
    { forms: ['sección', 'secciones', 'secc.'], unit: 'section' },
    { forms: ['capítulo', 'capítulos', 'cap.'], unit: 'chapter' },
    { forms: ['nota'], unit: 'footnote' },
  ],
  thatDocument: ['de esa resolución', 'de dicha resolución', 'de la misma resolución'],
  above: ['supra'],
  below: ['infra'],
  thisDocument: [
    'de la presente resolución',
    'a la presente resolución',
    'a la presente decisión',
    'de la presente decisión',
  ],
  session: [
    {
      forms: ['período de sesiones', 'períodos de sesiones', 'periodo de sesiones'],
    },
  ],
  sessionSpecial: {
    extraordinario: 'S',
    'extraordinario de emergencia': 'ES',
  },
  sessionPlain: ['ordinario', 'anual', 'sustantivo'],
  sessionYear: [
    ', en',
    'en',
    ', que se celebrará en',
    'que se celebrará en',
    'celebrado en',
    'de',
    '(',
  ],
  union: 'UIT',
  actionLine: ['línea de acción', 'líneas de acción'],
  actionLineLetters: [],
  due: [
    {
      forms: ['informe', 'informar', 'presente', 'presentar', 'presentado', 'someta'],
      governs: 'session',
    },
    { forms: ['para', 'a más tardar en', 'antes de que finalice', 'de aquí a'], governs: 'year' },
    { forms: ['convocar', 'celebrar', 'organizar'], governs: 'either' },
  ],
  meetings: [
    {
      forms: ['reunión de alto nivel', 'reunión plenaria de alto nivel'],
      id: 'high-level meeting',
    },
  ],
  dueParticles: ['que', 'de', 'a'],
  ordinals: ordinalMap(ordinalWords),
  yearWords: ['el año', 'año'],
  yearWordsBehind: [],
  dateSigns: null,
};

export const months: readonly (readonly string[])[] = [
  ['enero'],
  ['febrero'],
  ['marzo'],
  ['abril'],
  ['mayo'],
  ['junio'],
  ['julio'],
  ['agosto'],
  ['septiembre', 'setiembre'],
  ['octubre'],
  ['noviembre'],
  ['diciembre'],
];
