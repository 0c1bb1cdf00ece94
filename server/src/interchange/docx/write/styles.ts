import type { LanguageTag } from '../../../languages/types.ts';
import { typesettingOf } from '../../../languages/typesetting.ts';
import { tag } from '../../xml.ts';
import type { HouseLook, StyleLook } from '../../layout/house.ts';
import { xmlHead } from './namespaces.ts';
import type { ParagraphStyle } from '../../layout/types.ts';

/** `styles.xml`: how everything looks in a house and a language. */
export function writeStyles(look: HouseLook, language: LanguageTag): string {
  const { styles } = look;
  const own = (Object.keys(styles) as ParagraphStyle[]).map((id) =>
    paragraphStyle(id, styles[id], look, language),
  );
  return `${xmlHead('w:styles')}${defaults(look, language)}${tag(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
    tag('w:name', { 'w:val': 'Normal' }) + tag('w:qFormat'),
  )}${own.join('')}${characterStyles(language)}${TABLES}</w:styles>`;
}

function defaults(look: HouseLook, language: LanguageTag): string {
  const { font, size, line } = look;
  const { font: script, scale, locale } = typesettingOf(language);
  const isEast = language === 'zh';
  const isComplex = language === 'ar';
  const run = [
    tag('w:rFonts', {
      'w:ascii': font,
      'w:hAnsi': font,
      'w:eastAsia': isEast ? script : font,
      'w:cs': isComplex ? script : font,
    }),
    tag('w:sz', { 'w:val': isEast ? Math.round(size * scale) : size }),
    tag('w:szCs', { 'w:val': isComplex ? Math.round(size * scale) : size }),
    tag('w:lang', {
      'w:val': isEast || isComplex ? typesettingOf('en').locale : locale,
      'w:eastAsia': typesettingOf('zh').locale,
      'w:bidi': typesettingOf('ar').locale,
    }),
  ].join('');
  const spacing = tag('w:spacing', {
    'w:line': isEast ? Math.round(line * 1.15) : line,
    'w:lineRule': 'auto',
  });
  const paragraph = tag('w:pPr', {}, tag('w:widowControl') + spacing);
  return tag(
    'w:docDefaults',
    {},
    tag('w:rPrDefault', {}, tag('w:rPr', {}, run)) + tag('w:pPrDefault', {}, paragraph),
  );
}

/** The names by which Word knows its own styles; others go by their id. */
const BUILT_IN: Partial<Record<ParagraphStyle, string>> = {
  Title: 'Title',
  Subtitle: 'Subtitle',
  Quote: 'Quote',
  BodyText: 'Body Text',
  Heading1: 'heading 1',
  Heading2: 'heading 2',
  Heading3: 'heading 3',
  Heading4: 'heading 4',
  FootnoteText: 'footnote text',
  CommentText: 'annotation text',
  Header: 'header',
  Footer: 'footer',
};

function paragraphStyle(
  id: ParagraphStyle,
  style: StyleLook,
  look: HouseLook,
  language: LanguageTag,
): string {
  const { basedOn = 'Normal', next } = style;
  return tag(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': id, 'w:customStyle': id in BUILT_IN ? undefined : 1 },
    [
      tag('w:name', { 'w:val': BUILT_IN[id] ?? spaced(id) }),
      tag('w:basedOn', { 'w:val': basedOn }),
      ...(next === undefined ? [] : [tag('w:next', { 'w:val': next })]),
      tag('w:qFormat'),
      tag('w:pPr', {}, paragraphLook(style, look)),
      tag('w:rPr', {}, runLook(style, language)),
    ].join(''),
  );
}

/** `Table Head` for `TableHead`, as it is shown in Word's list. */
const spaced = (id: string): string => id.replace(/(?<=[a-z])(?=[A-Z0-9])/g, ' ');

function paragraphLook(style: StyleLook, look: HouseLook): string {
  const { keepNext, tabs, before, after, start, end, firstLine, align, outline } = style;
  const hasIndent = start !== undefined || end !== undefined || firstLine !== undefined;
  const indent = hasIndent
    ? tag('w:ind', {
        'w:left': start ?? 0,
        'w:right': end ?? 0,
        ...(firstLine === undefined
          ? {}
          : firstLine < 0
            ? { 'w:hanging': -firstLine }
            : { 'w:firstLine': firstLine }),
      })
    : '';
  return [
    keepNext ? tag('w:keepNext') + tag('w:keepLines') : '',
    tabs === undefined
      ? ''
      : tag(
          'w:tabs',
          {},
          tabs.map((at) => tag('w:tab', { 'w:val': 'left', 'w:pos': at })).join(''),
        ),
    tag('w:spacing', {
      'w:before': before ?? 0,
      'w:after': after ?? 0,
      'w:line': look.line,
      'w:lineRule': 'auto',
    }),
    indent,
    align === undefined ? '' : tag('w:jc', { 'w:val': ALIGN[align] }),
    outline === undefined ? '' : tag('w:outlineLvl', { 'w:val': outline }),
  ].join('');
}

/** `left` is where a line begins, on the right in Arabic. */
const ALIGN = { start: 'left', center: 'center', end: 'right', both: 'both' } as const;

function runLook({ bold, italic, capitals, size }: StyleLook, language: LanguageTag): string {
  const { scale } = typesettingOf(language);
  return [
    bold ? tag('w:b') + tag('w:bCs') : '',
    italic ? tag('w:i') + tag('w:iCs') : '',
    capitals ? tag('w:caps') : '',
    size === undefined
      ? ''
      : tag('w:sz', { 'w:val': language === 'zh' ? Math.round(size * scale) : size }) +
        tag('w:szCs', { 'w:val': language === 'ar' ? Math.round(size * scale) : size }),
  ].join('');
}

function characterStyles(language: LanguageTag): string {
  const style = (id: string, name: string, look: string): string =>
    tag(
      'w:style',
      { 'w:type': 'character', 'w:styleId': id, 'w:customStyle': name === id ? 1 : undefined },
      tag('w:name', { 'w:val': name }) + tag('w:qFormat') + tag('w:rPr', {}, look),
    );
  // Chinese has no italics: what other languages set in them is set in another face.
  const { emphasisFont } = typesettingOf(language);
  const italics =
    emphasisFont === ''
      ? tag('w:i') + tag('w:iCs')
      : tag('w:rFonts', { 'w:eastAsia': emphasisFont }) + tag('w:iCs');
  return [
    style('Opener', 'Opener', italics),
    style('Emphasis', 'Emphasis', italics),
    style('Strong', 'Strong', tag('w:b') + tag('w:bCs')),
    style('Hyperlink', 'Hyperlink', ''),
    style(
      'FootnoteReference',
      'footnote reference',
      tag('w:vertAlign', { 'w:val': 'superscript' }),
    ),
    style(
      'CommentReference',
      'annotation reference',
      tag('w:sz', { 'w:val': 16 }) + tag('w:szCs', { 'w:val': 16 }),
    ),
  ].join('');
}

/** Tables have lines above and below, and below their first row. */
const line = (edge: string, size: number): string =>
  tag(`w:${edge}`, { 'w:val': 'single', 'w:sz': size, 'w:space': 0, 'w:color': 'auto' });

const TABLES = [
  tag(
    'w:style',
    { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
    [
      tag('w:name', { 'w:val': 'Normal Table' }),
      tag(
        'w:tblPr',
        {},
        tag(
          'w:tblCellMar',
          {},
          tag('w:left', { 'w:w': 108, 'w:type': 'dxa' }) +
            tag('w:right', { 'w:w': 108, 'w:type': 'dxa' }),
        ),
      ),
    ].join(''),
  ),
  tag(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': 'TextTable' },
    [
      tag('w:name', { 'w:val': 'Text Table' }),
      tag('w:basedOn', { 'w:val': 'TableNormal' }),
      tag(
        'w:tblPr',
        {},
        tag('w:tblBorders', {}, line('top', 4) + line('bottom', 12) + line('insideH', 4)),
      ),
      tag(
        'w:tblStylePr',
        { 'w:type': 'firstRow' },
        tag('w:tcPr', {}, tag('w:tcBorders', {}, line('bottom', 12))),
      ),
    ].join(''),
  ),
].join('');
