import type { LanguageTag } from './types.ts';

/**
 * What stands before a colon at the head of a draft of a Model United Nations conference and of no
 * other: `Sponsors: Kenya, Peru`. Drafts of the organs themselves have no such lines.
 */
const words: Readonly<Record<LanguageTag, readonly string[]>> = {
  ar: ['الدول الراعية', 'الجهات الراعية', 'الدول الموقعة', 'الموقعون'],
  en: ['sponsors', 'sponsor', 'co-sponsors', 'signatories', 'main submitter', 'co-submitters'],
  es: ['patrocinadores', 'patrocinador', 'copatrocinadores', 'signatarios', 'firmantes'],
  fr: ['parrains', 'parrain', 'coparrains', 'signataires', 'sponsors'],
  ru: ['спонсоры', 'спонсор', 'соавторы', 'подписанты', 'подписавшиеся'],
  zh: ['起草国', '提案国', '附议国', '联署国'],
};

/** `sponsors` for `**Sponsors**: Kenya`; at most so many characters before the colon are a label. */
const LABEL = /^[\s*_]{0,4}(?<label>[^:：*_\r\n]{2,24})[\s*_]{0,4}[:：]/u;

/** Whether a line is one of those, `Signatories: Chile, Ghana`. */
export function isModelUnitedNationsLine(line: string, language: LanguageTag): boolean {
  const label = LABEL.exec(line)?.groups?.['label']?.trim().toLowerCase();
  return label !== undefined && words[language].includes(label);
}
