import { placeAt } from './summary.ts';
import type { DraftSummary, IndexedSymbol, Place } from './summary.ts';

/** A place in a draft that cites what was asked for. */
export interface CitingPlace extends Place {
  readonly uri: string;
}

export interface FoundSymbol extends IndexedSymbol {
  readonly uri: string;
}

/** The drafts of a workspace that are not open, as far as others ask about them. */
export interface DraftIndex {
  readonly size: number;
  /** False where there is no more room: the draft is then not known here. */
  put(summary: DraftSummary): boolean;
  remove(uri: string): void;
  has(uri: string): boolean;
  uris(): Iterable<string>;
  citing(key: string): readonly CitingPlace[];
  /** Titles, headings, annexes and labels that hold all the words typed. */
  symbols(wanted: string, limit: number): readonly FoundSymbol[];
  intern(key: string): string;
}

/** What an editor can be asked to give: a citation takes some 20 bytes, a draft some 500. */
const MOST = { drafts: 20_000, citations: 1_000_000 };

export function createDraftIndex(most = MOST): DraftIndex {
  const summaries = new Map<string, DraftSummary>();
  const interned = new Map<string, string>();
  let citations = 0;
  const remove = (uri: string): void => {
    citations -= summaries.get(uri)?.keys.length ?? 0;
    summaries.delete(uri);
  };
  return {
    get size() {
      return summaries.size;
    },
    put(summary) {
      remove(summary.uri);
      const isFull =
        summaries.size >= most.drafts || citations + summary.keys.length > most.citations;
      if (isFull) return false;
      summaries.set(summary.uri, summary);
      citations += summary.keys.length;
      return true;
    },
    remove,
    has: (uri) => summaries.has(uri),
    uris: () => summaries.keys(),
    citing(key) {
      // The same string stands in all summaries, so that comparing is quick.
      const wanted = interned.get(key);
      if (wanted === undefined) return [];
      const found: CitingPlace[] = [];
      for (const summary of summaries.values()) {
        for (let at = summary.keys.indexOf(wanted); at >= 0;) {
          found.push({ uri: summary.uri, ...placeAt(summary, at) });
          at = summary.keys.indexOf(wanted, at + 1);
        }
      }
      return found;
    },
    symbols(wanted, limit) {
      const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
      const found: FoundSymbol[] = [];
      for (const { uri, symbols } of summaries.values()) {
        for (const symbol of symbols) {
          const name = symbol.name.toLowerCase();
          if (words.every((word) => name.includes(word))) found.push({ uri, ...symbol });
          if (found.length >= limit) return found;
        }
      }
      return found;
    },
    intern(key) {
      const known = interned.get(key);
      if (known !== undefined) return known;
      interned.set(key, key);
      return key;
    },
  };
}
