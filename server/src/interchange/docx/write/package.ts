import { strToU8, zipSync } from 'fflate';
import type { LanguageTag } from '../../../languages/types.ts';
import { escapeText, tag } from '../../xml.ts';
import { OWN } from '../own.ts';
import { writeBlock } from './body.ts';
import type { HouseLook } from '../../layout/house.ts';
import type { Masthead } from '../../layout/masthead.ts';
import { namespaces, otherHead, xmlHead } from './namespaces.ts';
import { writeComments, writeFootnotes } from './notes.ts';
import type { Comment } from './notes.ts';
import { writeFirstHeader, writeFooter, writeHeader } from './pages.ts';
import { createRelations } from './relations.ts';
import type { Relations } from './relations.ts';
import type { RunContext } from './runs.ts';
import { writeStyles } from './styles.ts';
import type { Atom, Authorship, Note, Layout, NumberList } from '../../layout/types.ts';

export interface Package {
  readonly document: Layout;
  readonly language: LanguageTag;
  readonly look: HouseLook;
  readonly masthead: Masthead | undefined;
  readonly title: string;
  /** What the draft says of itself, kept as properties of the document. */
  readonly properties: readonly (readonly [name: string, value: string])[];
  readonly authorship: Authorship;
  /** Changes are to be recorded from now on, too. */
  readonly tracked: boolean;
}

/** A Word file. The same draft gives the same bytes. */
export function writePackage(given: Package): Uint8Array {
  const { document, language, look, masthead, authorship } = given;
  const notes: Note[] = [];
  const comments: Comment[] = [];
  const markedAgain = notesMarkedAgain(document);
  let id = 0;
  const contextOf = (relations: Relations): RunContext => ({
    language,
    listed: document.lists.length > 0,
    relations,
    authorship,
    nextId: () => ++id,
    footnote(note) {
      const known = notes.findIndex((each) => each.id === note.id);
      return known >= 0 ? known + 1 : notes.push(note);
    },
    comment: (who, text) => comments.push({ who, text }) - 1,
    markedAgain,
    openAnchors: new Map(),
  });

  const relations = createRelations();
  const context = contextOf(relations);
  relations.part('styles', 'styles.xml');
  relations.part('settings', 'settings.xml');
  const files: Record<string, string> = {};
  const textWidth = look.page.width - 2 * look.margins.side;
  const { start = 0, end = 0 } = look.styles.BodyText;
  const place = { width: textWidth - start - end, indent: start };
  const body = document.blocks.map((each) => writeBlock(each, context, place)).join('');
  // Word wants a paragraph after a table; and one that never changes after those that may go.
  const last = tag('w:p', {}, tag('w:pPr', {}, tag('w:pStyle', { 'w:val': 'End' })));

  const pages: [name: string, content: (own: RunContext) => string][] = [
    ['header1', (own) => writeFirstHeader(masthead, look, own)],
    ['header2', (own) => writeHeader(masthead, own)],
    ['footer1', (own) => writeFooter(look, own)],
  ];
  const pageIds: Record<string, string> = {};
  for (const [name, content] of pages) {
    files[`word/${name}.xml`] = content(contextOf(createRelations()));
    pageIds[name] = relations.part(name.slice(0, 6), `${name}.xml`);
  }
  if (document.lists.length > 0) {
    files['word/numbering.xml'] = writeNumbering(document.lists);
    relations.part('numbering', 'numbering.xml');
  }
  if (notes.length > 0) {
    const own = createRelations();
    files['word/footnotes.xml'] = writeFootnotes(notes, contextOf(own));
    if (!own.isEmpty()) files['word/_rels/footnotes.xml.rels'] = own.write();
    relations.part('footnotes', 'footnotes.xml');
  }
  if (comments.length > 0) {
    files['word/comments.xml'] = writeComments(comments, contextOf(createRelations()));
    relations.part('comments', 'comments.xml');
  }
  files['word/styles.xml'] = writeStyles(look, language);
  files['word/settings.xml'] = writeSettings(given, notes.length > 0);
  files['word/document.xml'] =
    `${xmlHead('w:document')}${tag('w:body', {}, body + last + sectionOf(given, pageIds))}</w:document>`;
  files['word/_rels/document.xml.rels'] = relations.write();
  Object.assign(files, writeProperties(given));
  files['_rels/.rels'] = packageRelations();
  return zip({ '[Content_Types].xml': writeTypes(files), ...files });
}

function notesMarkedAgain({ blocks }: Layout): ReadonlySet<string> {
  const ids = new Set<string>();
  const look = (atoms: readonly Atom[]): void => {
    for (const atom of atoms) if (atom.kind === 'note' && atom.again) ids.add(atom.note.id);
  };
  for (const each of blocks) {
    if (each.kind === 'paragraph') look(each.atoms);
    else for (const { cells } of each.rows) cells.forEach(look);
  }
  return ids;
}

/** Size and margins of the pages, and what stands at their head and foot. */
function sectionOf({ look, language }: Package, ids: Readonly<Record<string, string>>): string {
  const { page, margins } = look;
  const reference = (kind: string, type: string, name: string): string =>
    tag(`w:${kind}Reference`, { 'w:type': type, 'r:id': ids[name] });
  return tag(
    'w:sectPr',
    {},
    [
      reference('header', 'first', 'header1'),
      reference('header', 'default', 'header2'),
      reference('footer', 'first', 'footer1'),
      reference('footer', 'default', 'footer1'),
      tag('w:pgSz', { 'w:w': page.width, 'w:h': page.height }),
      tag('w:pgMar', {
        'w:top': margins.top,
        'w:right': margins.side,
        'w:bottom': margins.bottom,
        'w:left': margins.side,
        'w:header': margins.header,
        'w:footer': margins.footer,
        'w:gutter': 0,
      }),
      tag('w:titlePg'),
      language === 'ar' ? tag('w:bidi') : '',
    ].join(''),
  );
}

function writeNumbering(lists: readonly NumberList[]): string {
  const abstract = lists.map(({ format, pattern, start }, at) =>
    tag(
      'w:abstractNum',
      { 'w:abstractNumId': at + 1 },
      tag('w:multiLevelType', { 'w:val': 'singleLevel' }) +
        tag(
          'w:lvl',
          { 'w:ilvl': 0 },
          [
            tag('w:start', { 'w:val': start }),
            tag('w:numFmt', { 'w:val': format }),
            tag('w:suff', { 'w:val': 'tab' }),
            tag('w:lvlText', { 'w:val': pattern }),
            tag('w:lvlJc', { 'w:val': 'left' }),
          ].join(''),
        ),
    ),
  );
  const instances = lists.map((_, at) =>
    tag('w:num', { 'w:numId': at + 1 }, tag('w:abstractNumId', { 'w:val': at + 1 })),
  );
  return `${xmlHead('w:numbering')}${abstract.join('')}${instances.join('')}</w:numbering>`;
}

function writeSettings({ tracked }: Package, hasNotes: boolean): string {
  const separators = [-1, 0].map((id) => tag('w:footnote', { 'w:id': id })).join('');
  return [
    xmlHead('w:settings'),
    tag('w:zoom', { 'w:percent': 100 }),
    tracked ? tag('w:trackRevisions') : '',
    tag('w:defaultTabStop', { 'w:val': 475 }),
    tag('w:characterSpacingControl', { 'w:val': 'doNotCompress' }),
    hasNotes ? tag('w:footnotePr', {}, separators) : '',
    tag(
      'w:compat',
      {},
      tag('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': 15,
      }),
    ),
    tag('w:decimalSymbol', { 'w:val': '.' }),
    tag('w:listSeparator', { 'w:val': ',' }),
    '</w:settings>',
  ].join('');
}

function writeProperties({
  title,
  properties,
  authorship,
  language,
}: Package): Record<string, string> {
  const { author, date } = authorship;
  const dated = { 'xsi:type': 'dcterms:W3CDTF' };
  const core = [
    otherHead('cp:coreProperties', undefined, {
      cp: namespaces.core,
      dc: namespaces.dublin,
      dcterms: namespaces.terms,
      xsi: namespaces.instance,
    }),
    title === '' ? '' : tag('dc:title', {}, escapeText(title)),
    author === '' ? '' : tag('dc:creator', {}, escapeText(author)),
    tag('dc:language', {}, language),
    date === '' ? '' : tag('dcterms:created', dated, date) + tag('dcterms:modified', dated, date),
    '</cp:coreProperties>',
  ].join('');
  const own = [[OWN, '1'] as const, ...properties].map(([name, value], at) =>
    tag(
      'property',
      { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: at + 2, name },
      tag('vt:lpwstr', {}, escapeText(value)),
    ),
  );
  const custom = `${otherHead('Properties', namespaces.custom, { vt: namespaces.variants })}${own.join('')}</Properties>`;
  return { 'docProps/core.xml': core, 'docProps/custom.xml': custom };
}

function packageRelations(): string {
  const relations = createRelations();
  relations.part('officeDocument', 'word/document.xml');
  relations.part(
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    'docProps/core.xml',
  );
  relations.part('custom-properties', 'docProps/custom.xml');
  return relations.write();
}

const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const TYPES: Readonly<Record<string, string>> = {
  document: `${WORD_TYPE}.document.main+xml`,
  styles: `${WORD_TYPE}.styles+xml`,
  settings: `${WORD_TYPE}.settings+xml`,
  numbering: `${WORD_TYPE}.numbering+xml`,
  footnotes: `${WORD_TYPE}.footnotes+xml`,
  comments: `${WORD_TYPE}.comments+xml`,
  header: `${WORD_TYPE}.header+xml`,
  footer: `${WORD_TYPE}.footer+xml`,
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  custom: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
};

function writeTypes(files: Readonly<Record<string, string>>): string {
  const parts = Object.keys(files).flatMap((path) => {
    const type = TYPES[/([a-z]+)\d*\.xml$/.exec(path)?.[1] ?? ''];
    return type === undefined ? [] : [tag('Override', { PartName: `/${path}`, ContentType: type })];
  });
  return [
    otherHead('Types', namespaces.types),
    tag('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    tag('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...parts,
    '</Types>',
  ].join('');
}

function zip(files: Readonly<Record<string, string>>): Uint8Array {
  const bytes = Object.fromEntries(
    Object.entries(files).map(([path, content]) => [path, strToU8(content)]),
  );
  // The day on which the clocks of archives begin: a file does not tell when it was made.
  return zipSync(bytes, { level: 6, mtime: new Date(1980, 0, 1) });
}
