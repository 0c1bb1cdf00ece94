import type { ParagraphSpan } from '../../text/span.ts';

/** A stretch of a paragraph that is shown in a certain way. */
export interface Mark {
  readonly span: ParagraphSpan;
  /** A class of the style sheet: `opener`, `citation`, `error`. */
  readonly style: string;
  /** Shown when a reader points at it. */
  readonly hint?: string;
}

/** A stretch that is not shown as it is typed: a sign of the markup, or something put in its place. */
export interface Replacement {
  readonly span: ParagraphSpan;
  readonly html: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/**
 * The text of `content` as HTML. Marks may overlap in any way: the text is cut at every end of one,
 * and each piece carries the styles of all marks that cover it.
 */
export function renderSegments(
  text: string,
  content: ParagraphSpan,
  marks: readonly Mark[],
  replacements: readonly Replacement[],
): string {
  const cuts = new Set([content.start, content.end]);
  for (const { span } of [...marks, ...replacements]) {
    for (const cut of [span.start, span.end]) {
      if (cut > content.start && cut < content.end) cuts.add(cut);
    }
  }
  const ordered = [...cuts].sort((a, b) => a - b);
  let html = '';
  for (let index = 0; index + 1 < ordered.length; index++) {
    const start = ordered[index] ?? 0;
    const end = ordered[index + 1] ?? 0;
    const replaced = replacements.find(({ span }) => span.start <= start && end <= span.end);
    if (replaced) {
      if (replaced.span.start === start) html += replaced.html;
      continue;
    }
    html += piece(
      escapeHtml(text.slice(start, end)),
      marks.filter(({ span }) => span.start <= start && end <= span.end),
    );
  }
  return html;
}

function piece(html: string, marks: readonly Mark[]): string {
  if (marks.length === 0) return html;
  const classes = [...new Set(marks.map(({ style }) => style))].join(' ');
  const hints = marks.flatMap(({ hint }) => (hint === undefined ? [] : [hint]));
  const title = hints.length === 0 ? '' : ` title="${escapeHtml(hints.join('\n'))}"`;
  // What was found is told to those who hear the page, too.
  const tag = marks.some(({ style }) => style.startsWith('finding')) ? 'mark' : 'span';
  return `<${tag} class="${classes}"${title}>${html}</${tag}>`;
}
