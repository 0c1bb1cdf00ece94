/** Something of a document that another format has no place for; told, never dropped in silence. */
export interface Loss {
  /** The line of the draft, from 1, where there is one. */
  readonly line?: number;
  /** In the drafter's words, quoting the text. */
  readonly message: string;
}

const LONGEST_QUOTE = 60;

/** The beginning of a text for a message, between quotation marks: `“The General Assembly, …”`. */
export function quoted(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  const characters = [...plain];
  const short =
    characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join('')} …` : plain;
  return `“${short}”`;
}
