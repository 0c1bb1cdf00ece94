/**
 * What Akoma Ntoso has no place for travels in processing instructions, which no schema forbids and
 * other programs pass over: `<?chapeau blank?>`.
 */
export const TARGET = 'chapeau';

/**
 * `draft`: a draft was written here · `line`: a line that is not part of the document, such as a
 * blank one · `as`: how the line around it was typed, where that cannot be told from the elements ·
 * `note`: here the text of that note has its line · `inside`: the text of this note stood in a line.
 */
export type Instruction =
  | { readonly kind: 'draft' }
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'as'; readonly text: string; readonly check: string }
  | { readonly kind: 'note'; readonly id: string }
  | { readonly kind: 'inside' };

export function writeInstruction(instruction: Instruction): string {
  return `<?${TARGET} ${bodyOf(instruction)}?>`;
}

function bodyOf(instruction: Instruction): string {
  switch (instruction.kind) {
    case 'draft':
    case 'inside':
      return instruction.kind;
    case 'line':
      return instruction.text === '\n' ? 'blank' : `line ${literal(instruction.text)}`;
    case 'as':
      return `as ${instruction.check} ${literal(instruction.text)}`;
    case 'note':
      return `note ${literal(instruction.id)}`;
  }
}

/** In quotation marks, with every character that XML or the end of an instruction would not let through escaped. */
const literal = (text: string): string =>
  JSON.stringify(text)
    .replace(/\?>/g, '?\\u003e')
    .replace(
      /[\u007f-\u009f\u2028\u2029\ufffe\uffff]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );

/** What an instruction says; undefined for one that is not ours or was damaged. */
export function readInstruction(target: string, body: string): Instruction | undefined {
  if (target !== TARGET) return undefined;
  const [, kind = '', rest = ''] = /^(\S+)\s*([^]*)$/.exec(body) ?? [];
  switch (kind) {
    case 'draft':
    case 'inside':
      return { kind };
    case 'blank':
      return { kind: 'line', text: '\n' };
    case 'line': {
      const text = unquote(rest);
      return text === undefined ? undefined : { kind, text };
    }
    case 'note': {
      const id = unquote(rest);
      return id === undefined ? undefined : { kind, id };
    }
    case 'as': {
      const space = rest.indexOf(' ');
      const text = unquote(rest.slice(space + 1));
      return text === undefined ? undefined : { kind, text, check: rest.slice(0, space) };
    }
    default:
      return undefined;
  }
}

function unquote(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
