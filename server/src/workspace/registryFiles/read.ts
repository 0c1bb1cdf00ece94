import { LineIndex } from '../../text/lines.ts';
import type { RegistryOverlay } from '../../registry/layers/types.ts';
import type { Registry } from '../../registry/types.ts';
import type { FileProblem, TextProblem } from '../problem.ts';
import { isRegistry, isRegistryLine } from '../validators.generated.ts';
import { listsOfKinds } from './entries.ts';
import type { Entry, ImportedEntry } from './entries.ts';
import { problemsOfForm } from './form.ts';
import { addEntry, emptyRows } from './rows.ts';
import type { EntryProblem } from './rows.ts';
import { readJson, readYaml } from './structured.ts';
import type { Structured, ValuePath } from './structured.ts';

/** A file with facts, read: everything in it that is right, and everything that is not. */
export interface RegistryFile {
  readonly overlay: RegistryOverlay;
  /** The day on which its facts were last checked. */
  readonly edition?: string;
  readonly problems: readonly FileProblem[];
  readonly imported: readonly ImportedEntry[];
}

const LINES = /\.(?:jsonl|ndjson)$/i;
const JSON_FILE = /\.json$/i;

/** By their names, files hold one value (YAML, JSON) or one in each line (JSON lines). */
export const isInLines = (path: string): boolean => LINES.test(path);

/** What a person would mend first, then what comes after. */
const MOST_PROBLEMS = 100;

/** Says what is wrong with an entry whose form and meaning are right. */
export type Doubter = (entry: Entry) => EntryProblem | undefined;

/**
 * Reads `registry.yaml`, `registry.json` or `registry.jsonl`. Never fails: an entry that is wrong is
 * named and left out, the others count. A doubter may name more, of what counts nevertheless.
 */
export function readRegistryFile(
  path: string,
  text: string,
  registry: Registry,
  doubt: Doubter = () => undefined,
): RegistryFile {
  const rows = emptyRows();
  const add = (entry: Entry): EntryProblem | undefined =>
    addEntry(entry, rows, registry) ?? doubt(entry);
  const found = isInLines(path)
    ? readLines(text, add)
    : readWhole(JSON_FILE.test(path) ? readJson(text) : readYaml(text), add);
  const lines = found.problems.length > 0 ? new LineIndex(text) : undefined;
  const problems = found.problems.slice(0, MOST_PROBLEMS).map(({ offset, message }) => {
    const { line, character } = lines?.positionAt(offset) ?? { line: 0, character: 0 };
    return { file: path, line: line + 1, column: character + 1, message };
  });
  if (found.problems.length > MOST_PROBLEMS) {
    const more = found.problems.length - MOST_PROBLEMS;
    problems.push({ ...last(problems, path), message: `and ${more} more problems in this file.` });
  }
  return {
    overlay: { name: path, ...rows },
    ...(found.edition !== undefined && { edition: found.edition }),
    problems,
    imported: found.imported,
  };
}

const last = (
  problems: readonly (FileProblem & { line: number; column: number })[],
  path: string,
) => problems.at(-1) ?? { file: path, line: 1, column: 1 };

interface Found {
  readonly edition?: string;
  readonly problems: readonly TextProblem[];
  readonly imported: readonly ImportedEntry[];
}

/** `instruments:`, `bodies:` … each with a list. */
function readWhole(source: Structured, add: Doubter): Found {
  // A file in which nothing stands yet says nothing.
  if (source.problems.length > 0 || source.value === null) {
    return { problems: source.problems, imported: [] };
  }
  const form = problemsOfForm(isRegistry, source);
  const problems: TextProblem[] = [...form];
  const wrong = new Set(form.map(({ path }) => path.slice(0, 2).join('/')));
  const file = source.value as Readonly<Record<string, unknown>>;
  for (const [list, kind] of Object.entries(listsOfKinds)) {
    const entries = typeof file === 'object' ? file[list] : undefined;
    if (!Array.isArray(entries)) continue;
    for (const [index, value] of (entries as readonly unknown[]).entries()) {
      if (wrong.has(`${list}/${index}`)) continue;
      const problem = add({ [kind]: value } as Entry);
      if (problem) {
        const path: ValuePath = [list, index, problem.field];
        problems.push({ offset: source.offsetOf(path), message: problem.message });
      }
    }
  }
  const { edition } = file as { readonly edition?: unknown };
  const isRight = typeof edition === 'string' && !wrong.has('edition');
  return { ...(isRight && { edition }), problems, imported: [] };
}

/** `{"instrument": {"symbol": "A/RES/81/12", …}}`, one a line; tens of thousands of them. */
function readLines(text: string, add: Doubter): Found {
  const problems: TextProblem[] = [];
  const imported: ImportedEntry[] = [];
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? text.length : end).trim();
    const offset = start;
    start = end < 0 ? text.length : end + 1;
    if (line === '') continue;
    const shift = offset + text.slice(offset, start).indexOf(line);
    const value = parseLine(line);
    if (value === undefined || !isRegistryLine(value)) {
      for (const problem of problemsOfLine(line)) {
        problems.push({ offset: shift + problem.offset, message: problem.message });
      }
      continue;
    }
    const entry = value as Entry;
    if (entry.imported) imported.push(entry.imported);
    const problem = add(entry);
    if (problem) {
      const [kind = ''] = Object.keys(entry);
      const at = readJson(line).offsetOf([kind, problem.field]);
      problems.push({ offset: shift + at, message: problem.message });
    }
  }
  return { problems, imported };
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

/** Looked at closely only where something is wrong: that takes many times longer. */
function problemsOfLine(line: string): readonly TextProblem[] {
  const source = readJson(line);
  if (source.problems.length > 0) return source.problems;
  const form = problemsOfForm(isRegistryLine, source);
  return form.length > 0
    ? form
    : [{ offset: 0, message: 'is no JSON in this line. Write one object, without comments.' }];
}
