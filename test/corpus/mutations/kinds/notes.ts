import { inLine } from '../mutation.ts';
import type { Kind } from '../mutation.ts';
import { operatives } from '../places.ts';

export const notes: readonly Kind[] = [
  {
    name: 'mark without its note',
    rules: ['fn-orphan'],
    *mutations(model) {
      for (const { paragraph } of operatives(model)) {
        const at = paragraph.start + paragraph.content.end - 1;
        yield inLine(model, { start: at, end: at }, '[^977]');
      }
    },
  },
  {
    name: 'note without a mark',
    rules: ['fn-orphan'],
    *mutations(model) {
      const start = model.text.endsWith('\n') ? model.text.length : -1;
      if (start < 0) return;
      const note = '[^978]: A/RES/70/1.\n';
      yield {
        changes: [{ span: { start, end: start }, newText: note }],
        at: { start, end: start + note.length },
      };
    },
  },
  {
    name: 'note taken out',
    rules: ['fn-orphan'],
    *mutations(model) {
      for (const paragraph of model.paragraphs) {
        const id = /^\[\^([^\]]+)\]:/.exec(paragraph.text)?.[1];
        const mark = id === undefined ? -1 : model.text.indexOf(`[^${id}]`);
        const last =
          id === undefined ? -1 : model.text.lastIndexOf(`[^${id}]`, paragraph.start - 1);
        if (paragraph.kind !== 'note' || mark < 0 || mark >= paragraph.start || mark !== last)
          continue;
        const span = { start: paragraph.start, end: paragraph.start + paragraph.text.length };
        yield {
          changes: [{ span, newText: '' }],
          at: { start: mark, end: mark + `[^${id ?? ''}]`.length },
        };
      }
    },
  },
  {
    name: 'notes out of their order',
    rules: ['fn-sequence'],
    *mutations(model) {
      const first = /\[\^1\](?!:)/.exec(model.text);
      const second = /\[\^2\](?!:)/.exec(model.text);
      if (!first || !second || second.index < first.index) return;
      const spanOf = ({ index }: RegExpExecArray) => ({ start: index, end: index + '[^1]'.length });
      yield {
        changes: [
          { span: spanOf(first), newText: '[^2]' },
          { span: spanOf(second), newText: '[^1]' },
        ],
        at: { start: first.index, end: second.index + '[^1]'.length },
      };
    },
  },
  {
    name: 'sign of direction that is not closed',
    rules: ['bidi-control'],
    *mutations(model) {
      for (const { paragraph } of operatives(model)) {
        const at = paragraph.start + paragraph.content.start;
        yield inLine(model, { start: at, end: at }, '\u202b');
      }
    },
  },
];
