import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type {
  Entry,
  ImportedEntry,
  InstrumentEntry,
} from '../../workspace/registryFiles/entries.ts';

/**
 * A file of JSON lines that is filled bit by bit. What is added goes into a journal beside it first
 * (`registry.jsonl.importing`), so that an import that was broken off is taken up where it stopped,
 * and the file itself is always whole. Lines that were there stay as they are, but for those whose
 * instrument the new ones tell more of.
 */
export interface FactsFile {
  /** Whether a file of that name, size and time stands in it already. */
  has(imported: ImportedEntry): boolean;
  add(entry: Entry): void;
  /** Writes what was added so far into the journal. */
  flush(): void;
  /** Brings everything into the file itself; gives how many instruments are new, and how many tell more. */
  finish(): { readonly added: number; readonly changed: number };
}

const FLUSH_AT = 256 * 1024;

export function openFactsFile(path: string): FactsFile {
  const journalPath = `${path}.importing`;
  mkdirSync(dirname(path), { recursive: true });
  const readLines = (): readonly string[] =>
    existsSync(path) ? linesOf(readFileSync(path, 'utf8')) : [];
  const interrupted = existsSync(journalPath)
    ? linesOf(readFileSync(journalPath, 'utf8')).flatMap((line) => entryOf(line) ?? [])
    : [];
  const imported = new Map<string, ImportedEntry>();
  const note = (entry: Entry): void => {
    if (entry.imported) imported.set(entry.imported.file, entry.imported);
  };
  for (const line of readLines()) note(entryOf(line) ?? {});
  interrupted.forEach(note);

  const added: Entry[] = [...interrupted];
  // What an interruption cut off is no line: the journal is written anew without it.
  const journal = openSync(journalPath, 'w');
  let waiting = '';
  const write = (entry: Entry): void => {
    waiting += `${JSON.stringify(entry)}\n`;
    if (waiting.length >= FLUSH_AT) flush();
  };
  const flush = (): void => {
    if (waiting !== '') writeSync(journal, waiting);
    waiting = '';
  };
  interrupted.forEach(write);

  return {
    has({ file, size, modified }) {
      const known = imported.get(file);
      return known?.size === size && known.modified === modified;
    },
    add(entry) {
      added.push(entry);
      note(entry);
      write(entry);
    },
    flush,
    finish() {
      flush();
      closeSync(journal);
      // Somebody may have written into it while a long import went on.
      const result = mergedLines(readLines(), added);
      if (added.length > 0) replaceFile(path, result.lines);
      rmSync(journalPath, { force: true });
      return result;
    },
  };
}

const linesOf = (text: string): string[] =>
  text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trimEnd()]));

/** Undefined for what is no entry: it stays as it is, for `registry check` to name. */
function entryOf(line: string): Entry | undefined {
  try {
    const value = JSON.parse(line) as unknown;
    return typeof value === 'object' && value !== null ? (value as Entry) : undefined;
  } catch {
    return undefined;
  }
}

const keyOf = ({ symbol, id }: InstrumentEntry): string => id ?? symbol ?? '';

function mergedLines(
  lines: readonly string[],
  added: readonly Entry[],
): { readonly lines: readonly string[]; readonly added: number; readonly changed: number } {
  const instruments = new Map<string, InstrumentEntry>();
  const imported = new Map<string, ImportedEntry>();
  for (const { instrument, imported: file } of added) {
    if (file) imported.set(file.file, file);
    if (!instrument) continue;
    const key = keyOf(instrument);
    instruments.set(key, merged(instruments.get(key), instrument));
  }
  let changed = 0;
  const kept = lines.flatMap((line) => {
    const entry = entryOf(line);
    // Which files were imported is said anew, at the end.
    if (entry?.imported) {
      const { file } = entry.imported;
      if (!imported.has(file)) imported.set(file, entry.imported);
      return [];
    }
    const more = entry?.instrument && instruments.get(keyOf(entry.instrument));
    if (!entry?.instrument || !more) return [line];
    instruments.delete(keyOf(entry.instrument));
    const next = JSON.stringify({ instrument: merged(entry.instrument, more) });
    if (next !== line) changed++;
    return [next];
  });
  const fresh = [...instruments].sort(([a], [b]) => inOrder(a, b));
  const files = [...imported.values()].sort((a, b) => inOrder(a.file, b.file));
  return {
    lines: [
      ...kept,
      ...fresh.map(([, instrument]) => JSON.stringify({ instrument })),
      ...files.map((file) => JSON.stringify({ imported: file })),
    ],
    added: fresh.length,
    changed,
  };
}

/** What the later one says holds; titles and names of other languages stay. */
function merged(earlier: InstrumentEntry | undefined, later: InstrumentEntry): InstrumentEntry {
  if (!earlier) return later;
  const titles = { ...earlier.titles, ...later.titles };
  return {
    ...earlier,
    ...later,
    ...(Object.keys(titles).length > 0 && { titles }),
  };
}

const collator = new Intl.Collator('en', { numeric: true });
/** `A/RES/75/9` before `A/RES/75/10`. */
const inOrder = (a: string, b: string): number => collator.compare(a, b);

/** All of the file or nothing of it, whatever happens meanwhile. */
export function replaceFile(path: string, lines: readonly string[]): void {
  const temporary = `${path}.new`;
  const file = openSync(temporary, 'w');
  try {
    let text = '';
    for (const line of lines) {
      text += `${line}\n`;
      if (text.length < FLUSH_AT) continue;
      writeSync(file, text);
      text = '';
    }
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(temporary, path);
}
