import type { ResolvedReference } from '../model/types.ts';
import type { ReferenceKind } from '../references/types.ts';
import type { Paragraph } from '../syntax/types.ts';
import type { Needs } from './types.ts';

/** Says of one paragraph after the other which rules may find something in it. */
export interface NeedsReader {
  /** Begins with a paragraph. */
  read(paragraph: Paragraph, references: readonly ResolvedReference[]): void;
  /** Whether the paragraph read last has what a rule needs. */
  meets(needs: Needs | undefined): boolean;
}

const EVERY_UNIT = 0x10000;

/** One pass over the signs of a paragraph serves all rules; nothing is cleared between paragraphs. */
export function createNeedsReader(): NeedsReader {
  /** For each UTF-16 unit, the paragraph in which it was met last. */
  const met = new Uint32Array(EVERY_UNIT);
  let count = 0;
  let kinds: ReadonlySet<ReferenceKind> = new Set();
  const hasSign = (signs: string): boolean => {
    for (let at = 0; at < signs.length; at++) {
      if (met[signs.charCodeAt(at)] === count) return true;
    }
    return false;
  };
  return {
    read({ text }, references) {
      count++;
      for (let at = 0; at < text.length; at++) met[text.charCodeAt(at)] = count;
      kinds = new Set(references.map(({ reference }) => reference.kind));
    },
    meets(needs) {
      if (!needs) return true;
      if (needs.signs !== undefined && !hasSign(needs.signs)) return false;
      return needs.references?.some((kind) => kinds.has(kind)) ?? true;
    },
  };
}
