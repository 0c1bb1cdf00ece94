import { packs } from '../../languages/index.ts';
import { placeLabel } from '../../model/placeLabel.ts';
import type { DocumentModel } from '../../model/types.ts';
import type { Inline, Paragraph } from '../../syntax/types.ts';
import { escapeHtml, type Mark, type Replacement } from './segments.ts';

/** Marks and replacements of the signs inside a paragraph. */
export interface InlineShow {
  readonly marks: readonly Mark[];
  readonly replacements: readonly Replacement[];
}

/** Notes in the order of their first marks: the number each is shown with. */
export type NoteNumbers = ReadonlyMap<string, number>;

export function showInlines(
  model: DocumentModel,
  index: number,
  paragraph: Paragraph,
  notes: NoteNumbers,
): InlineShow {
  const marks: Mark[] = [];
  const replacements: Replacement[] = [];
  for (const inline of paragraph.inlines) show(model, index, inline, notes, marks, replacements);
  return { marks, replacements };
}

function show(
  model: DocumentModel,
  index: number,
  inline: Inline,
  notes: NoteNumbers,
  marks: Mark[],
  replacements: Replacement[],
): void {
  const { span } = inline;
  switch (inline.kind) {
    case 'label':
    case 'remark':
    case 'note-body':
      replacements.push({ span, html: '' });
      break;
    case 'label-use':
      replacements.push({ span, html: escapeHtml(labelText(model, index, inline)) });
      break;
    case 'note-mark': {
      const number = notes.get(inline.id);
      const id = escapeHtml(inline.id);
      replacements.push({
        span,
        html: `<sup><a href="#note-${id}" id="mark-${id}">${number ?? id}</a></sup>`,
      });
      break;
    }
    case 'emphasis': {
      const width = inline.strong ? 2 : 1;
      replacements.push(
        { span: { start: span.start, end: span.start + width }, html: '' },
        { span: { start: span.end - width, end: span.end }, html: '' },
      );
      marks.push({ span, style: inline.strong ? 'strong' : 'emphasis' });
      break;
    }
    case 'insertion':
    case 'deletion':
      replacements.push(
        { span: { start: span.start, end: inline.content.start }, html: '' },
        { span: { start: inline.content.end, end: span.end }, html: '' },
      );
      marks.push({ span: inline.content, style: inline.kind });
      break;
    case 'bracket':
      marks.push({ span, style: 'bracket' });
      break;
    case 'url':
      marks.push({ span, style: 'address' });
      break;
  }
}

/** `3` for `{@roadmap}`, `paragraph 3 above` for `{@roadmap.full}`; the sign itself where no label is. */
function labelText(
  model: DocumentModel,
  index: number,
  inline: Extract<Inline, { kind: 'label-use' }>,
): string {
  const target = model.labels.get(inline.name);
  const label = target === undefined ? undefined : placeLabel(model, target);
  if (target === undefined || label === undefined) return `{@${inline.name}}`;
  if (inline.form !== 'full') return label;
  const { paragraph, above, below } = packs[model.language].references;
  const noun = paragraph[0]?.forms[0] ?? '';
  const direction = (target < index ? above : below)[0] ?? '';
  return model.language === 'zh'
    ? `${direction}第${label}${noun}`
    : `${noun} ${label} ${direction}`;
}
