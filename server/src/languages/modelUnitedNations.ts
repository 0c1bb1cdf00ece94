import type { LanguageTag } from './types.ts';

/** What the head of a draft of a Model United Nations conference says, a line each. */
export type HeadPart = 'committee' | 'topic' | 'sponsors' | 'signatories';

export const headParts: readonly HeadPart[] = ['committee', 'topic', 'sponsors', 'signatories'];

/**
 * What stands before a colon at the head of such a draft, the usual word first:
 * `Sponsors: Kenya, Peru`. Drafts of the organs themselves name no sponsors and signatories there.
 */
const words: Readonly<Record<LanguageTag, Readonly<Record<HeadPart, readonly string[]>>>> = {
  ar: {
    committee: ['اللجنة'],
    topic: ['الموضوع', 'البند', 'القضية'],
    sponsors: ['الدول الراعية', 'الجهات الراعية'],
    signatories: ['الدول الموقعة', 'الموقعون'],
  },
  en: {
    committee: ['Committee', 'Forum', 'Council'],
    topic: ['Topic', 'Question of', 'Question', 'Issue', 'Agenda item', 'Subject'],
    sponsors: ['Sponsors', 'sponsor', 'co-sponsors', 'main submitter', 'co-submitters'],
    signatories: ['Signatories'],
  },
  es: {
    committee: ['Comité', 'Comisión', 'Foro'],
    topic: ['Tema', 'Tópico', 'Asunto', 'Cuestión'],
    sponsors: ['Patrocinadores', 'patrocinador', 'copatrocinadores'],
    signatories: ['Signatarios', 'firmantes'],
  },
  fr: {
    committee: ['Commission', 'Comité', 'Forum'],
    topic: ['Thème', 'Sujet', 'Question', 'Problématique'],
    sponsors: ['Parrains', 'parrain', 'coparrains', 'sponsors'],
    signatories: ['Signataires'],
  },
  ru: {
    committee: ['Комитет', 'Комиссия'],
    topic: ['Тема', 'Вопрос', 'Повестка дня'],
    sponsors: ['Спонсоры', 'спонсор', 'соавторы'],
    signatories: ['Подписанты', 'подписавшиеся'],
  },
  zh: {
    committee: ['委员会'],
    topic: ['议题', '主题'],
    sponsors: ['起草国', '提案国'],
    signatories: ['附议国', '联署国'],
  },
};

/** `sponsors` for `**Sponsors**: Kenya`; at most so many characters before the colon are a label. */
const LABEL = /^[\s*_]{0,4}(?<label>[^:：*_\r\n]{2,24})[\s*_]{0,4}[:：]/u;

/** What a line of the head tells: the sponsors for `Sponsors: Kenya, Peru`. */
export function headPartOf(line: string, language: LanguageTag): HeadPart | undefined {
  const label = LABEL.exec(line)?.groups?.['label']?.trim().toLowerCase();
  if (label === undefined) return undefined;
  return headParts.find((part) =>
    words[language][part].some((word) => word.toLowerCase() === label),
  );
}

/** The usual word for it: `Sponsors`. */
export const headLabel = (part: HeadPart, language: LanguageTag): string =>
  words[language][part][0] ?? part;

/** Whether a line is one that only such drafts have, `Signatories: Chile, Ghana`. */
export function isModelUnitedNationsLine(line: string, language: LanguageTag): boolean {
  const part = headPartOf(line, language);
  return part === 'sponsors' || part === 'signatories';
}
