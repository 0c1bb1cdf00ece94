import type { DocumentModel } from '../model/types.ts';
import { compose } from './found/compose.ts';
import type { FoundDraft } from './found/types.ts';
import type { Authorship } from './layout/types.ts';
import type { Numbering } from './layout/blocks.ts';
import type { Loss } from './loss.ts';

/** Formats that a draft is read from and written to. */
export const formats = ['reso', 'docx', 'xml', 'html', 'txt'] as const;
export type Format = (typeof formats)[number];

/** The format of `draft.docx` by its suffix; Markdown and plain text are one. */
export function formatOfPath(path: string): Format | undefined {
  const [, suffix = ''] = /\.([a-z]+)$/.exec(path.toLowerCase()) ?? [];
  switch (suffix) {
    case 'md':
      return 'txt';
    case 'htm':
      return 'html';
    default:
      return formats.find((format) => format === suffix);
  }
}

/** A file by its content: Word's is bytes, all others are text. */
export type Source =
  | { readonly format: 'docx'; readonly bytes: Uint8Array }
  | { readonly format: Exclude<Format, 'docx'>; readonly text: string };

export type Imported =
  | { readonly kind: 'read'; readonly text: string; readonly losses: readonly Loss[] }
  /** Why it was not read, and the way out; to be set after the name of the file. */
  | { readonly kind: 'refused'; readonly reason: string };

/** The draft in a file, and what of the file it has no place for. Readers are loaded when needed. */
export async function importDraft(source: Source): Promise<Imported> {
  switch (source.format) {
    case 'reso':
    case 'txt':
      return { kind: 'read', text: source.text, losses: [] };
    case 'docx': {
      const { readDocx } = await import('./docx/read/read.ts');
      return composed(readDocx(source.bytes));
    }
    case 'xml': {
      const { readAkn } = await import('./akn/read.ts');
      return composed(readAkn([source.text]));
    }
    case 'html': {
      const { readHtml } = await import('./html/read.ts');
      return composed(readHtml(source.text));
    }
  }
}

type Reading =
  | { readonly kind: 'read'; readonly found: FoundDraft }
  | { readonly kind: 'refused'; readonly reason: string };

function composed(reading: Reading): Imported {
  if (reading.kind === 'refused') return reading;
  const { text, losses } = compose(reading.found);
  return { kind: 'read', text, losses };
}

export interface ExportOptions {
  /** Whether Word counts the paragraphs; absent: as is usual for such a draft. */
  readonly numbering?: Numbering | undefined;
  readonly authorship: Authorship;
  /** For Word: the text it was made of, from which it is told as changes how the draft differs. */
  readonly base?: DocumentModel | undefined;
}

export interface Exported {
  readonly content: Uint8Array | string;
  /** What of the draft the file has no place for. */
  readonly losses: readonly Loss[];
}

/** A draft as a file of a format. Writers are loaded when needed. */
export async function exportDraft(
  model: DocumentModel,
  format: Format,
  options: ExportOptions,
): Promise<Exported> {
  switch (format) {
    case 'reso':
      return { content: model.text, losses: [] };
    case 'docx': {
      const { writeDocx, writeTrackedDocx } = await import('./docx/write/write.ts');
      const { base, authorship } = options;
      const { bytes, losses } =
        base === undefined ? writeDocx(model, options) : writeTrackedDocx(base, model, authorship);
      return { content: bytes, losses };
    }
    case 'xml': {
      const { writeAkn } = await import('./akn/write.ts');
      const { xml, losses } = writeAkn(model);
      return { content: xml, losses };
    }
    case 'html': {
      const { writeHtml } = await import('./html/write.ts');
      const { html, losses } = writeHtml(model);
      return { content: html, losses };
    }
    case 'txt': {
      const { writePlainText } = await import('./plain/write.ts');
      const { text, losses } = writePlainText(model);
      return { content: text, losses };
    }
  }
}
