import { packs } from '../../languages/index.ts';
import type { DocumentModel } from '../../model/types.ts';
import type { Paragraph } from '../../syntax/types.ts';
import { toParagraph, type ParagraphSpan } from '../../text/span.ts';
import { showInlines, type NoteNumbers } from './inlines.ts';
import { escapeHtml, renderSegments, type Mark } from './segments.ts';
import type { Flag, Preview } from './types.ts';

/**
 * A draft as the finished document: title, organ and openers in italics, hanging numbers, tables,
 * annexes on a page of their own, notes at the foot; what rules found is marked.
 */
export function preview(model: DocumentModel, findings: readonly Flag[] = []): Preview {
  const notes = noteNumbers(model);
  const byParagraph = groupFindings(model, findings);
  const page: Page = { model, notes, findings: byParagraph };
  const body: string[] = [];
  const feet: string[] = [];
  let table: string[] = [];
  const endTable = (): void => {
    if (table.length > 0) body.push(`<table><tbody>${table.join('')}</tbody></table>`);
    table = [];
  };
  for (const [index, paragraph] of model.paragraphs.entries()) {
    if (paragraph.kind === 'table') {
      table.push(row(page, index, paragraph));
      continue;
    }
    if (paragraph.kind !== 'blank') endTable();
    if (paragraph.kind === 'note') feet.push(foot(page, index, paragraph));
    else body.push(element(page, index, paragraph));
    for (const inline of paragraph.inlines) {
      if (inline.kind !== 'note-body') continue;
      feet.push(footItem(page, index, paragraph, inline.id, inline.content));
    }
  }
  endTable();
  const foots = feet.length === 0 ? '' : `<hr><ol class="notes">${feet.join('')}</ol>`;
  const { direction } = packs[model.language];
  const title = titleOf(model);
  return {
    language: model.language,
    direction,
    house: model.house,
    title,
    html: `<article lang="${model.language}" dir="${direction}" class="house-${model.house}">${body.join('\n')}${foots}</article>`,
  };
}

interface Page {
  readonly model: DocumentModel;
  readonly notes: NoteNumbers;
  readonly findings: ReadonlyMap<number, readonly Flag[]>;
}

function noteNumbers(model: DocumentModel): NoteNumbers {
  const numbers = new Map<string, number>();
  for (const { inlines } of model.paragraphs) {
    for (const inline of inlines) {
      if (inline.kind === 'note-mark' && !numbers.has(inline.id)) {
        numbers.set(inline.id, numbers.size + 1);
      }
    }
  }
  return numbers;
}

function groupFindings(
  model: DocumentModel,
  findings: readonly Flag[],
): ReadonlyMap<number, readonly Flag[]> {
  const groups = new Map<number, Flag[]>();
  for (const finding of findings) {
    const index = model.paragraphAt(finding.span.start);
    const known = groups.get(index);
    if (known) known.push(finding);
    else groups.set(index, [finding]);
  }
  return groups;
}

const titleOf = (model: DocumentModel): string => {
  const title = model.paragraphs.find(({ kind }) => kind === 'title');
  return title ? title.text.slice(title.content.start, title.content.end) : '';
};

/** The text of a stretch with its signs shown, references and findings marked. */
function textOf(
  { model, notes, findings }: Page,
  index: number,
  paragraph: Paragraph,
  content: ParagraphSpan = paragraph.content,
): string {
  const { marks, replacements } = showInlines(model, index, paragraph, notes);
  const all: Mark[] = [...marks];
  if (paragraph.opener) all.push({ span: paragraph.opener.span, style: 'opener' });
  for (const { reference, span } of model.referencesIn(index)) {
    if (reference.kind === 'citation') {
      all.push({ span: toParagraph(paragraph, span), style: 'citation' });
    }
  }
  for (const { severity, span, message } of findings.get(index) ?? []) {
    all.push({ span: toParagraph(paragraph, span), style: `finding ${severity}`, hint: message });
  }
  return renderSegments(paragraph.text, content, all, replacements);
}

function element(page: Page, index: number, paragraph: Paragraph): string {
  const line = `data-line="${paragraph.line}"`;
  const text = (): string => textOf(page, index, paragraph);
  switch (paragraph.kind) {
    case 'front-matter':
    case 'blank':
    case 'comment':
    case 'table':
    case 'note':
      return '';
    case 'rule':
      return `<hr ${line}>`;
    case 'title':
      return `<h1 ${line}>${text()}</h1>`;
    case 'organ':
      return `<p ${line} class="organ">${text()}</p>`;
    case 'annex':
      return `<h2 ${line} class="annex">${text()}</h2>`;
    case 'section':
      return `<h3 ${line} class="section">${text()}</h3>`;
    case 'heading': {
      const level = Math.min(2 + (paragraph.depth ?? 1), 6);
      return `<h${level} ${line}>${marker(page, index, paragraph)}${text()}</h${level}>`;
    }
    case 'numbered':
    case 'point':
    case 'bullet': {
      const depth = paragraph.kind === 'numbered' ? 0 : (paragraph.marker?.level ?? 1);
      return `<p ${line} class="${paragraph.kind} level-${depth}">${marker(page, index, paragraph)}${text()}</p>`;
    }
    case 'quote':
      return `<blockquote ${line}>${text()}</blockquote>`;
    case 'preambular':
    case 'operative':
    case 'text':
      return `<p ${line} class="${paragraph.kind}">${text()}</p>`;
  }
}

/** `1.` as typed; `#.` is shown with the number it has. */
function marker({ model }: Page, index: number, { marker: typed, kind }: Paragraph): string {
  if (!typed) return '';
  const path = model.places[index]?.path;
  const shown =
    typed.text === '#.'
      ? `${path?.[0] ?? ''}.`
      : kind === 'heading' && typed.text.startsWith('#')
        ? ''
        : typed.text;
  return shown === '' ? '' : `<span class="marker">${escapeHtml(shown)}</span>`;
}

function row(page: Page, index: number, paragraph: Paragraph): string {
  const cells = (paragraph.cells ?? []).map(
    (cell) => `<td>${textOf(page, index, paragraph, cell)}</td>`,
  );
  return `<tr data-line="${paragraph.line}">${cells.join('')}</tr>`;
}

function foot(page: Page, index: number, paragraph: Paragraph): string {
  const id = /^\[\^([^\]]{1,40})\]:/.exec(paragraph.text.trimStart())?.[1] ?? '';
  return footItem(page, index, paragraph, id, paragraph.content);
}

function footItem(
  page: Page,
  index: number,
  paragraph: Paragraph,
  id: string,
  content: ParagraphSpan,
): string {
  const escaped = escapeHtml(id);
  const number = page.notes.get(id);
  const value = number === undefined ? '' : ` value="${number}"`;
  const text = renderSegments(paragraph.text, content, noteMarks(page, index, paragraph), []);
  return `<li data-line="${paragraph.line}"${value} id="note-${escaped}">${text.trim()} <a href="#mark-${escaped}">↩</a></li>`;
}

function noteMarks({ findings }: Page, index: number, paragraph: Paragraph): readonly Mark[] {
  return (findings.get(index) ?? []).map(({ severity, span, message }) => ({
    span: toParagraph(paragraph, span),
    style: `finding ${severity}`,
    hint: message,
  }));
}

export type { Preview } from './types.ts';
