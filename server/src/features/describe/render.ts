import type { Description } from './types.ts';

/** For hovers and completion: a heading, the titles, one line a fact, the link and the edition of the registry. */
export function renderMarkdown(description: Description, registryEdition: string): string {
  const { heading, titles, facts, link } = description;
  const lines = facts.flatMap(({ label, values }) =>
    values.length === 1
      ? [`- **${label}:** ${escapeMarkdown(values[0] ?? '')}`]
      : [`- **${label}:**`, ...values.map((value) => `  - ${escapeMarkdown(value)}`)],
  );
  const foot = [
    ...(link ? [`[${link.title}](${link.url})`] : []),
    `Registry of ${registryEdition}`,
  ].join(' · ');
  return [
    `**${escapeMarkdown(heading)}**`,
    ...titles.map(escapeMarkdown),
    ...(lines.length > 0 ? [lines.join('\n')] : []),
    foot,
  ].join('\n\n');
}

/** For the terminal: the same words without signs. */
export function renderPlain(description: Description, registryEdition: string): string {
  const { heading, titles, facts, link } = description;
  return [
    heading,
    ...titles.map((title) => `  ${title}`),
    ...facts.flatMap(({ label, values }) =>
      values.length === 1
        ? [`  ${label}: ${values[0]}`]
        : [`  ${label}:`, ...values.map((value) => `    ${value}`)],
    ),
    ...(link ? [`  ${link.title}: ${link.url}`] : []),
    `  Registry of ${registryEdition}`,
  ].join('\n');
}

const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/\s*[\r\n]+\s*/g, ' ');
