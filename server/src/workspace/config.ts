import type { LanguageTag } from '../languages/types.ts';
import type { HouseId } from '../references/types.ts';

export type RuleSetting = 'off' | 'info' | 'warning' | 'error';

/** What a person may set for a draft; absent means that the draft tells. */
export interface DraftConfig {
  readonly house?: HouseId | undefined;
  readonly language?: LanguageTag | undefined;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** What holds even against the front matter of the draft: it was said on the command line. */
  readonly insistent?: Readonly<Record<string, RuleSetting>>;
}

export const defaultConfig: DraftConfig = { rules: {} };

const houses: readonly string[] = ['un', 'sc', 'itu', 'mun'] satisfies HouseId[];
const languages: readonly string[] = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] satisfies LanguageTag[];
const severities: readonly string[] = ['off', 'info', 'warning', 'error'] satisfies RuleSetting[];

export const isHouse = (value: unknown): value is HouseId => houses.includes(String(value));
export const isLanguage = (value: unknown): value is LanguageTag =>
  languages.includes(String(value));
export const isRuleSetting = (value: unknown): value is RuleSetting =>
  severities.includes(String(value));

/**
 * The settings of the section `chapeau`, as an editor sends them. What is missing, `auto` or not
 * understood counts as not set: a slip in the settings must not cost the drafter everything else.
 */
export function readConfig(settings: unknown): DraftConfig {
  if (!isRecord(settings)) return defaultConfig;
  const { house, language, rules } = settings;
  const known = Object.entries(isRecord(rules) ? rules : {}).flatMap(([rule, setting]) => {
    const severity = isRecord(setting) ? setting['severity'] : setting;
    return isRuleSetting(severity) ? [[rule, severity] as const] : [];
  });
  return {
    ...(isHouse(house) && { house }),
    ...(isLanguage(language) && { language }),
    rules: Object.fromEntries(known),
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
