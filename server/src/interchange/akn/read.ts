import { languageOf } from '../../workspace/akomaNtoso/read.ts';
import { readXml, Refusal } from '../../workspace/akomaNtoso/guardedXml.ts';
import type { XmlListener } from '../../workspace/akomaNtoso/guardedXml.ts';
import type { LanguageTag } from '../../languages/types.ts';
import type { FoundDraft } from '../found/types.ts';
import type { Loss } from '../loss.ts';
import { readInstruction } from './instructions.ts';
import { createLineReader } from './lineReader.ts';

export type AknReading =
  | { readonly kind: 'read'; readonly found: FoundDraft }
  /** Why it was not read on, and the way out; to be set after the name of the file. */
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * Reads a draft from Akoma Ntoso: one written here, or one of the United Nations' published files,
 * in whatever order their preambles and bodies come. Never throws.
 */
export function readAkn(chunks: Iterable<string>): AknReading {
  const reader = createReader();
  try {
    readXml(chunks, reader);
    return { kind: 'read', found: reader.found() };
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', reason: error.message };
    const why = error instanceof Error ? error.message : String(error);
    return { kind: 'refused', reason: `could not be read: ${why}` };
  }
}

/** What has no place in a draft, and how it is called when that is told. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  img: 'a picture',
  toc: 'a table of contents',
  foreign: 'something that is no text, such as a formula',
};
/** Kept as plain text. */
const FLATTENED: Readonly<Record<string, string>> = {
  sub: 'subscript',
  sup: 'superscript',
  u: 'underlining',
};

function createReader(): XmlListener & { found(): FoundDraft } {
  let own = false;
  let hidden = 0;
  let depth = 0;
  let language: LanguageTag | undefined;
  const losses = new Map<string, Loss>();
  const reader = createLineReader(() => own);

  const isHidden = (element: string): boolean =>
    element === 'meta' || (element === 'coverPage' && own) || element in LEFT_OUT;

  function tellLoss(element: string): void {
    const lost = LEFT_OUT[element];
    const flat = FLATTENED[element];
    if (lost !== undefined) losses.set(element, { message: `${lost} is left out.` });
    else if (flat !== undefined) losses.set(element, { message: `${flat} is read as plain text.` });
  }

  return {
    open(element, attributes) {
      if (depth++ === 0 && element !== 'akomaNtoso') {
        throw new Refusal(`is no Akoma Ntoso: it begins with <${element.slice(0, 60)}>.`);
      }
      if (element === 'FRBRlanguage') language ??= languageOf(attributes['language']);
      if (hidden === 0) tellLoss(element);
      if (hidden > 0 || isHidden(element)) hidden++;
      else reader.open(element, attributes);
    },
    text(text) {
      if (hidden === 0) reader.text(text);
    },
    instruction(target, body) {
      const instruction = readInstruction(target, body);
      if (instruction === undefined) return;
      if (instruction.kind === 'draft') own = true;
      else if (hidden === 0) reader.instruction(instruction);
    },
    close(element) {
      depth--;
      if (hidden > 0) hidden--;
      else reader.close(element);
    },
    enough: () => false,
    found: () => ({
      frontMatter: own || language === undefined ? '' : [['lang', language]],
      lines: reader.lines(),
      notes: reader.notes(),
      language,
      spaced: !own,
      losses: [...losses.values()],
    }),
  };
}
