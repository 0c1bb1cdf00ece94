import type { DescribeContext, Description } from './types.ts';
import { say, uiWords } from './ui/index.ts';

/** For hovers and completion: a heading, the titles, one line a fact, the link and the edition of the registry. */
export function renderMarkdown(
  description: Description,
  { registry, ui }: Pick<DescribeContext, 'registry' | 'ui'>,
): string {
  const { heading, titles, facts, link } = description;
  const { colon } = uiWords(ui);
  // Hovers run from left to right: an Arabic line keeps its own direction (RLI … PDI).
  const line = (text: string): string => (ui === 'ar' ? `\u2067${text}\u2069` : text);
  const lines = facts.flatMap(({ label, values }) =>
    values.length === 1
      ? [`- ${line(`**${label}${colon.trimEnd()}** ${escapeMarkdown(values[0] ?? '')}`)}`]
      : [
          `- ${line(`**${label}${colon.trimEnd()}**`)}`,
          ...values.map((value) => `  - ${line(escapeMarkdown(value))}`),
        ],
  );
  const foot = [
    ...(link ? [`[${link.title}](${link.url})`] : []),
    say(ui, 'registry', { date: registry.edition }),
  ].join(' · ');
  return [
    `**${escapeMarkdown(heading)}**`,
    ...titles.map(escapeMarkdown),
    ...(lines.length > 0 ? [lines.join('\n')] : []),
    foot,
  ].join('\n\n');
}

/** For the terminal: the same words without signs. */
export function renderPlain(
  description: Description,
  { registry, ui }: Pick<DescribeContext, 'registry' | 'ui'>,
): string {
  const { heading, titles, facts, link } = description;
  const { colon } = uiWords(ui);
  return [
    heading,
    ...titles.map((title) => `  ${title}`),
    ...facts.flatMap(({ label, values }) =>
      values.length === 1
        ? [`  ${label}${colon}${values[0]}`]
        : [`  ${label}${colon.trimEnd()}`, ...values.map((value) => `    ${value}`)],
    ),
    ...(link ? [`  ${link.title}${colon}${link.url}`] : []),
    `  ${say(ui, 'registry', { date: registry.edition })}`,
  ].join('\n');
}

const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/\s*[\r\n]+\s*/g, ' ');
