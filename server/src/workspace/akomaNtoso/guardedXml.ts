import { SaxesParser } from 'saxes';
import type { Position } from '../../text/lines.ts';

/** What is told of an XML file while it is read. */
export interface XmlListener {
  /** `name` without a prefix. */
  open(name: string, attributes: Readonly<Record<string, string>>, at: Position): void;
  text(text: string): void;
  /** `<?target body?>`, for who wants to know. */
  instruction?(target: string, body: string): void;
  /** The position is that behind the closing tag. */
  close(name: string, at: Position): void;
  /** Whether everything wanted is known: the rest is left unread. */
  enough(): boolean;
}

/** Why a file is not read on, to be set after its name. */
export class Refusal extends Error {}

/** Texts of conferences have a few dozen levels and a few megabytes. */
export const xmlLimits = { depth: 200, characters: 32 * 1024 * 1024, attributes: 200 } as const;

/**
 * Reads XML as it comes, without ever holding more of it than a stretch of text. What could make it
 * grow (document types, entities of its own), runs too deep or too long, or is no XML is refused.
 */
export function readXml(chunks: Iterable<string>, listener: XmlListener): void {
  const parser = new SaxesParser({ position: true, xmlns: false as const });
  let depth = 0;
  let attributes = 0;
  let characters = 0;
  const here = (): Position => ({ line: parser.line - 1, character: parser.columnIndex });
  parser.on('error', ({ message }) => {
    const { line, character } = here();
    throw new Refusal(
      `is not well-formed XML: line ${line + 1}, column ${character + 1}: ${explained(message)} Get it anew, or mend it there.`,
    );
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !/^utf-?(?:8|16(?:le|be)?)$/i.test(encoding)) {
      throw new Refusal(
        `says that its encoding is “${encoding.slice(0, 40)}”. Save it with the encoding UTF-8, and say so in its first line.`,
      );
    }
  });
  parser.on('doctype', () => {
    throw new Refusal(
      'has a document type (<!DOCTYPE …>), which could make it grow without end. Texts in Akoma Ntoso have none: take it out.',
    );
  });
  parser.on('opentagstart', () => {
    attributes = 0;
    if (++depth > xmlLimits.depth) {
      throw new Refusal(
        `is nested deeper than ${xmlLimits.depth} elements (line ${parser.line}), as no text is.`,
      );
    }
  });
  parser.on('attribute', () => {
    if (++attributes > xmlLimits.attributes) {
      throw new Refusal(
        `has an element with more than ${xmlLimits.attributes} attributes (line ${parser.line}), as no text has.`,
      );
    }
  });
  parser.on('opentag', ({ name, attributes: values }) =>
    listener.open(localName(name), values, here()),
  );
  parser.on('text', (text) => listener.text(text));
  parser.on('cdata', (text) => listener.text(text));
  parser.on('processinginstruction', ({ target, body }) => listener.instruction?.(target, body));
  parser.on('closetag', ({ name }) => {
    depth--;
    listener.close(localName(name), here());
  });
  for (const chunk of chunks) {
    characters += chunk.length;
    if (characters > xmlLimits.characters) {
      throw new Refusal(
        `is longer than ${xmlLimits.characters / 1024 / 1024} million characters, as no resolution is.`,
      );
    }
    parser.write(chunk);
    if (listener.enough()) return;
  }
  parser.close();
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The parser's words without the position in front of them: `12:5: unclosed tag: p` → `unclosed …`. */
function explained(message: string): string {
  const words = message.replace(/^(?:\d+:\d+: )/, '');
  // Matches `unclosed tag: paragraph`, which is what a file that was cut off ends with.
  const cut =
    /^(?:unclosed tag: (?<tag>\S+)|unexpected end\.|document must contain a root element\.)$/.exec(
      words,
    );
  if (cut) {
    const where = cut.groups?.['tag'] === undefined ? '' : ` within <${cut.groups['tag']}>`;
    return `it ends too early${where}, as if it had been cut off.`;
  }
  return words.endsWith('.') ? words : `${words}.`;
}
