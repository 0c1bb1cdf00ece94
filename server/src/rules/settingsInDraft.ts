import type { DocumentTree } from '../syntax/types.ts';
import type { DocumentSpan } from '../text/span.ts';
import type { Severities } from './severity.ts';
import type { Severity } from './types.ts';

/** One setting of `rules: rev-stale=off, num-sequence=warning` in the front matter. */
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
  const entry = frontMatter?.entries.find(({ key }) => key === 'rules');
  if (!entry) return NONE;
  const settings = [...entry.value.matchAll(SETTING)].map((match): SettingInDraft => {
    const start = entry.valueSpan.start + match.index;
    const severity = SEVERITIES.find((each) => each === match.groups?.['severity']);
    return {
      rule: match.groups?.['rule'] ?? '',
      span: { start, end: start + match[0].length },
      ...(severity && { severity }),
    };
  });
  const severities = Object.fromEntries(
    settings.flatMap(({ rule, severity }) => (severity ? [[rule, severity] as const] : [])),
  );
  return { severities, settings };
}

const NONE = { severities: {}, settings: [] };
