import type { HouseId } from '../../references/types.ts';
import type { ParagraphStyle } from './types.ts';

/** Lengths are in twentieths of a point, sizes of letters in half points, as Word has them. */
export interface StyleLook {
  readonly basedOn?: ParagraphStyle;
  readonly next?: ParagraphStyle;
  readonly align?: 'start' | 'center' | 'end' | 'both';
  readonly start?: number;
  readonly end?: number;
  /** Negative for lines that hang. */
  readonly firstLine?: number;
  readonly tabs?: readonly number[];
  readonly before?: number;
  readonly after?: number;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly capitals?: boolean;
  readonly keepNext?: boolean;
  /** For headings, 0 for the highest. */
  readonly outline?: number;
}

export interface HouseLook {
  readonly font: string;
  readonly size: number;
  /** Of lines, 240 is single. */
  readonly line: number;
  readonly page: { readonly width: number; readonly height: number };
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly side: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly styles: Readonly<Record<ParagraphStyle, StyleLook>>;
}

/** The text of a United Nations document stands within margins of its own, numbers at the first tab stop. */
const UN_TEXT = { start: 1267, end: 1267, after: 120, align: 'both' } as const;
const UN_NUMBER = { ...UN_TEXT, firstLine: 475, tabs: [2218] } as const;

const UN_HEADING = {
  start: 1267,
  end: 1267,
  firstLine: -475,
  tabs: [1267],
  bold: true,
  keepNext: true,
} as const;

const small = {
  FootnoteText: { size: 17, after: 40, align: 'both' },
  CommentText: { size: 20 },
  Header: { size: 17 },
  Footer: { size: 17 },
  TableText: { size: 17, before: 40, after: 40 },
  TableHead: { size: 16, before: 40, after: 40, italic: true, keepNext: true },
  End: { size: 2 },
} as const;

const un: HouseLook = {
  font: 'Times New Roman',
  size: 20,
  line: 245,
  page: { width: 12240, height: 15840 },
  margins: { top: 1742, bottom: 1440, side: 1195, header: 576, footer: 720 },
  styles: {
    ...small,
    Masthead: { size: 20 },
    MastheadHouse: { size: 28 },
    MastheadOrgan: { size: 40, bold: true, before: 60, after: 60 },
    Title: {
      start: 1267,
      end: 1267,
      before: 240,
      after: 240,
      size: 28,
      bold: true,
      keepNext: true,
      next: 'Organ',
    },
    Subtitle: {
      start: 1267,
      end: 1267,
      before: 120,
      after: 120,
      size: 24,
      bold: true,
      keepNext: true,
    },
    Proposal: { start: 1267, end: 1267, before: 120, after: 120, bold: true, keepNext: true },
    Organ: { ...UN_TEXT, firstLine: 475, keepNext: true, next: 'Preambular' },
    Preambular: { ...UN_TEXT, firstLine: 475 },
    Section: { ...UN_TEXT, firstLine: 475, italic: true, keepNext: true, align: 'start' },
    Numbered: UN_NUMBER,
    Operative: { ...UN_TEXT, firstLine: 475 },
    Point1: UN_NUMBER,
    Point2: { ...UN_TEXT, start: 2693, firstLine: -475, tabs: [2693] },
    Bullet: { ...UN_TEXT, start: 2218, firstLine: -475, tabs: [2218] },
    BodyText: UN_TEXT,
    Quote: { ...UN_TEXT, start: 1742, end: 1742, tabs: [2218] },
    Annex: { start: 1267, end: 1267, after: 120, size: 28, bold: true, keepNext: true },
    Rule: { align: 'center', before: 120, after: 120 },
    Heading1: {
      ...UN_HEADING,
      before: 360,
      after: 240,
      size: 28,
      outline: 0,
    },
    Heading2: {
      ...UN_HEADING,
      before: 240,
      after: 120,
      size: 24,
      outline: 1,
    },
    Heading3: {
      ...UN_HEADING,
      before: 240,
      after: 120,
      outline: 2,
    },
    Heading4: {
      start: 1267,
      end: 1267,
      before: 240,
      after: 120,
      italic: true,
      keepNext: true,
      outline: 3,
    },
  },
};

const ITU_TEXT = { before: 120, tabs: [567, 1134, 1701, 2268] } as const;

const ITU_HEADING = {
  start: 1134,
  firstLine: -1134,
  tabs: [1134],
  bold: true,
  keepNext: true,
} as const;

const itu: HouseLook = {
  font: 'Calibri',
  size: 24,
  line: 240,
  page: { width: 11906, height: 16838 },
  margins: { top: 1418, bottom: 1418, side: 1134, header: 720, footer: 720 },
  styles: {
    ...small,
    FootnoteText: { size: 20, before: 40, align: 'start' },
    Header: { size: 18, align: 'center' },
    Footer: { size: 18 },
    TableText: { size: 22, before: 40, after: 40 },
    TableHead: { size: 22, before: 80, after: 80, bold: true, align: 'center', keepNext: true },
    Masthead: { size: 22 },
    MastheadHouse: { size: 22 },
    MastheadOrgan: { size: 26, bold: true, before: 60 },
    Title: {
      align: 'center',
      before: 240,
      after: 120,
      size: 28,
      bold: true,
      keepNext: true,
      next: 'Organ',
    },
    Subtitle: { align: 'center', before: 480, size: 28, keepNext: true, next: 'Title' },
    Proposal: { before: 240, bold: true, keepNext: true },
    Organ: { ...ITU_TEXT, before: 360 },
    Preambular: ITU_TEXT,
    Section: { before: 240, start: 1134, italic: true, keepNext: true },
    Numbered: ITU_TEXT,
    Operative: ITU_TEXT,
    Point1: { before: 80, start: 567, firstLine: -567, tabs: [567] },
    Point2: { before: 80, start: 1134, firstLine: -567, tabs: [1134] },
    Bullet: { before: 80, start: 1134, firstLine: -567, tabs: [1134] },
    BodyText: ITU_TEXT,
    Quote: { before: 120, start: 1134, end: 567, tabs: [1701] },
    Annex: { align: 'center', before: 480, after: 80, size: 28, capitals: true, keepNext: true },
    Rule: { align: 'center', before: 240 },
    Heading1: {
      ...ITU_HEADING,
      before: 320,
      size: 26,
      outline: 0,
    },
    Heading2: {
      ...ITU_HEADING,
      before: 240,
      outline: 1,
    },
    Heading3: {
      ...ITU_HEADING,
      before: 240,
      outline: 2,
    },
    Heading4: { before: 240, italic: true, keepNext: true, outline: 3 },
  },
};

const MUN_TEXT = { after: 160, align: 'both' } as const;

const mun: HouseLook = {
  ...un,
  size: 24,
  line: 276,
  page: { width: 12240, height: 15840 },
  margins: { top: 1440, bottom: 1440, side: 1440, header: 720, footer: 720 },
  styles: {
    ...un.styles,
    Masthead: { size: 24, align: 'center' },
    MastheadHouse: { size: 24, align: 'center' },
    MastheadOrgan: { size: 28, bold: true, align: 'center' },
    Title: {
      align: 'center',
      before: 240,
      after: 240,
      size: 30,
      bold: true,
      keepNext: true,
      next: 'Organ',
    },
    Subtitle: { align: 'center', after: 120, bold: true, keepNext: true },
    Proposal: { after: 120, bold: true, keepNext: true },
    Organ: { ...MUN_TEXT, keepNext: true, next: 'Preambular' },
    Preambular: { ...MUN_TEXT, firstLine: 567 },
    Section: { ...MUN_TEXT, italic: true, keepNext: true },
    Numbered: { ...MUN_TEXT, start: 567, firstLine: -567, tabs: [567] },
    Operative: MUN_TEXT,
    Point1: { ...MUN_TEXT, start: 1134, firstLine: -567, tabs: [1134] },
    Point2: { ...MUN_TEXT, start: 1701, firstLine: -567, tabs: [1701] },
    Bullet: { ...MUN_TEXT, start: 1134, firstLine: -567, tabs: [1134] },
    BodyText: MUN_TEXT,
    Quote: { ...MUN_TEXT, start: 1134, end: 567, tabs: [1701] },
    Annex: { align: 'center', after: 120, size: 30, bold: true, keepNext: true },
    Heading1: { before: 360, after: 160, size: 28, bold: true, keepNext: true, outline: 0 },
    Heading2: { before: 240, after: 120, bold: true, keepNext: true, outline: 1 },
    Heading3: { before: 240, after: 120, bold: true, italic: true, keepNext: true, outline: 2 },
    Heading4: { before: 240, after: 120, italic: true, keepNext: true, outline: 3 },
    TableText: { size: 22, before: 40, after: 40 },
    TableHead: { size: 22, before: 40, after: 40, bold: true, keepNext: true },
    FootnoteText: { size: 20, after: 40, align: 'both' },
    Header: { size: 20 },
    Footer: { size: 20, align: 'center' },
  },
};

const looks: Readonly<Record<HouseId, HouseLook>> = { un, sc: un, itu, mun };

/** How the documents of a house look. */
export const lookOf = (house: HouseId): HouseLook => looks[house];
