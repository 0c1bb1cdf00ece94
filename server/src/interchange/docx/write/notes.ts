import { tag } from '../../xml.ts';
import { xmlHead } from './namespaces.ts';
import { runsToLeft, textOfAtoms } from '../../layout/direction.ts';
import { writeRuns } from './runs.ts';
import type { RunContext } from './runs.ts';
import type { Note } from '../../layout/types.ts';

const separator = (id: number, type: string, element: string): string =>
  tag('w:footnote', { 'w:type': type, 'w:id': id }, tag('w:p', {}, tag('w:r', {}, tag(element))));

/** `footnotes.xml`: the notes in the order of their numbers, after the two lines that part them from the text. */
export function writeFootnotes(notes: readonly Note[], context: RunContext): string {
  const written = notes.map(({ atoms }, at) => {
    const rtl = runsToLeft(textOfAtoms(atoms), context.language);
    const properties = tag('w:pStyle', { 'w:val': 'FootnoteText' }) + (rtl ? tag('w:bidi') : '');
    const mark = tag(
      'w:r',
      {},
      tag('w:rPr', {}, tag('w:rStyle', { 'w:val': 'FootnoteReference' })) + tag('w:footnoteRef'),
    );
    const blank = tag('w:r', {}, tag('w:t', { 'xml:space': 'preserve' }, ' '));
    return tag(
      'w:footnote',
      { 'w:id': at + 1 },
      tag('w:p', {}, tag('w:pPr', {}, properties) + mark + blank + writeRuns(atoms, context, rtl)),
    );
  });
  const lines = [
    separator(-1, 'separator', 'w:separator'),
    separator(0, 'continuationSeparator', 'w:continuationSeparator'),
  ];
  return `${xmlHead('w:footnotes')}${lines.join('')}${written.join('')}</w:footnotes>`;
}

export interface Comment {
  readonly who: string;
  readonly text: string;
}

/** `comments.xml`; of a remark that names nobody the author stays empty. */
export function writeComments(comments: readonly Comment[], context: RunContext): string {
  const { date } = context.authorship;
  const written = comments.map(({ who, text }, id) => {
    const rtl = runsToLeft(text, context.language);
    const properties = tag('w:pStyle', { 'w:val': 'CommentText' }) + (rtl ? tag('w:bidi') : '');
    const runs = writeRuns([{ kind: 'text', text, format: {} }], context, rtl);
    return tag(
      'w:comment',
      { 'w:id': id, 'w:author': who, 'w:date': date, 'w:initials': who.charAt(0) },
      tag('w:p', {}, tag('w:pPr', {}, properties) + runs),
    );
  });
  return `${xmlHead('w:comments')}${written.join('')}</w:comments>`;
}
