import { FRONT_MATTER_KEYS } from '../syntax/frontMatter.ts';
import type { DocumentTree, FrontMatterEntry } from '../syntax/types.ts';
import type { DocumentSpan } from '../text/span.ts';
import type { Severities } from './severity.ts';
import type { Severity } from './types.ts';

/** One setting of `rules: rev-stale=off, num-sequence=warning` in the front matter, or of a list below it. */
export interface SettingInDraft {
  readonly rule: string;
  readonly span: DocumentSpan;
  /** Absent where it is none that there is. */
  readonly severity?: Severity | 'off';
}

const SEVERITIES: readonly (Severity | 'off')[] = ['off', 'info', 'warning', 'error'];
/** `rev-stale=off`, `rev-stale: off`; they are parted by commas or blanks. */
const SETTING = /(?<rule>[\p{L}\p{N}-]+)(?:[ \t]{0,3}[=:][ \t]{0,3}(?<severity>[\p{L}]+))?/gu;

/** What a draft says of rules in its front matter; it holds for this draft alone. */
export function settingsIn({ frontMatter }: DocumentTree): {
  readonly severities: Severities;
  readonly settings: readonly SettingInDraft[];
} {
  const entries = frontMatter?.entries ?? [];
  const at = entries.findIndex(({ key }) => key === 'rules');
  const entry = entries[at];
  if (!entry) return NONE;
  const settings = entry.value === '' ? listedBelow(entries.slice(at + 1)) : settingsOf(entry);
  const severities = Object.fromEntries(
    settings.flatMap(({ rule, severity }) => (severity ? [[rule, severity] as const] : [])),
  );
  return { severities, settings };
}

const settingsOf = ({ value, valueSpan }: FrontMatterEntry): readonly SettingInDraft[] =>
  [...value.matchAll(SETTING)].map(({ 0: text, index, groups }) => {
    const start = valueSpan.start + index;
    return settingOf(groups?.['rule'] ?? '', groups?.['severity'], start, start + text.length);
  });

/** One a line, as YAML has lists: `rules:`, and below it `rev-stale: off`. */
function listedBelow(entries: readonly FrontMatterEntry[]): readonly SettingInDraft[] {
  const next = entries.findIndex(({ key }) => FRONT_MATTER_KEYS.includes(key));
  return entries
    .slice(0, next < 0 ? entries.length : next)
    .map(({ key, keySpan, value, valueSpan }) =>
      settingOf(key, value, keySpan.start, valueSpan.end),
    );
}

function settingOf(
  rule: string,
  written: string | undefined,
  start: number,
  end: number,
): SettingInDraft {
  const severity = SEVERITIES.find((each) => each === written);
  return { rule, span: { start, end }, ...(severity && { severity }) };
}

const NONE = { severities: {}, settings: [] };
