import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { applyEdits, modify } from 'jsonc-parser';
import { languageTags } from '../../registry/ids.ts';
import { shippedRegistry } from '../../registry/registry.ts';
import type { Basis } from '../../registry/types.ts';
import type { InstrumentEntry } from '../../workspace/registryFiles/entries.ts';
import { isInLines, readRegistryFile } from '../../workspace/registryFiles/read.ts';
import { addEntry, emptyRows, idOfEntry } from '../../workspace/registryFiles/rows.ts';
import { appendToYaml } from '../../workspace/registryFiles/appendYaml.ts';
import { describeProblem } from '../../workspace/problem.ts';
import type { Streams } from '../run.ts';
import { nearby, shortPath } from '../workspaces.ts';
import { targetHere } from './target.ts';

export interface AddOptions {
  readonly title?: readonly string[];
  readonly name?: readonly string[];
  readonly adopted?: string;
  readonly paragraphs?: number;
  readonly type?: string;
  readonly related?: readonly string[];
  readonly basis?: Basis;
  readonly source?: string;
  readonly into?: string;
}

/** Writes one instrument into the workspace's file with facts; 0, or 2 where it cannot be. */
export function addCommand(symbol: string, options: AddOptions, { out, err }: Streams): number {
  const fail = (text: string): number => {
    err.write(`chapeau: ${text}\n`);
    return 2;
  };
  const entry = entryOf(symbol, options);
  if (typeof entry === 'string') return fail(entry);
  const registry = shippedRegistry();
  const problem = addEntry({ instrument: entry }, emptyRows(), registry);
  if (problem) return fail(problem.message);

  const target = targetHere(/\.(?:jsonl|ndjson|ya?ml|json)$/i, options.into);
  for (const note of target.notes) err.write(`chapeau: ${note}\n`);
  const { path } = target;
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const before = readRegistryFile(path, text, registry);
  const [broken] = before.problems;
  if (broken) {
    return fail(
      `nothing was added, because something is wrong there already: ${describeProblem(nearby(broken))}`,
    );
  }
  const id = idOfEntry(entry, registry);
  const known = before.overlay.instruments.find((row) => row.id === id);
  const { adopted } = entry;
  if (adopted !== undefined && known?.adopted !== undefined && known.adopted !== adopted) {
    return fail(
      `nothing was added: ${shortPath(path)} says already that ${symbol} was adopted on ${known.adopted}. Change it there if that is wrong.`,
    );
  }
  const written = write(path, text, entry);
  if (written !== undefined) return fail(written);
  const title = Object.values(entry.titles ?? {})[0];
  out.write(
    `${shortPath(path)}: ${known ? 'more of' : 'added'} ${symbol}${title === undefined ? '' : `, “${title}”`}.\n`,
  );
  return 0;
}

/** Appends the entry and keeps every character that was there; a reason where that cannot be. */
function write(path: string, text: string, instrument: InstrumentEntry): string | undefined {
  if (isInLines(path)) {
    const between = text === '' || text.endsWith('\n') ? '' : '\n';
    appendFileSync(path, `${between}${JSON.stringify({ instrument })}\n`);
    return undefined;
  }
  const next = path.toLowerCase().endsWith('.json')
    ? applyEdits(
        text.trim() === '' ? '{}' : text,
        modify(text.trim() === '' ? '{}' : text, ['instruments', -1], instrument, {
          isArrayInsertion: true,
          formattingOptions: { insertSpaces: true, tabSize: 2 },
        }),
      )
    : appendToYaml(text, 'instruments', instrument);
  if (next === undefined) {
    return `${shortPath(path)} is written in a way to which nothing can be added. Add it by hand, or give --into another file.`;
  }
  writeFileSync(path, next);
  return undefined;
}

function entryOf(symbol: string, options: AddOptions): InstrumentEntry | string {
  const titles = byLanguage(options.title ?? []);
  if (typeof titles === 'string') return titles;
  const names = byLanguage(options.name ?? []);
  if (typeof names === 'string') return names;
  const { adopted, paragraphs, type, related, basis, source } = options;
  const ofName = /^[a-z][a-z0-9-]*$/.test(symbol);
  return {
    ...(ofName || /^(?:un|itu):/.test(symbol) ? { id: symbol } : { symbol }),
    ...(type !== undefined && { type }),
    ...(titles.size > 0 && {
      titles: Object.fromEntries([...titles].map(([tag, [first]]) => [tag, first])),
    }),
    ...(names.size > 0 && { names: Object.fromEntries(names) }),
    ...(adopted !== undefined && { adopted }),
    ...(paragraphs !== undefined && { paragraphs }),
    ...(related !== undefined && { related }),
    ...(basis !== undefined && { basis }),
    ...(source !== undefined && { source }),
  };
}

/** `fr=Des routes pour tous` → French; without a language it is English. */
function byLanguage(values: readonly string[]): Map<string, string[]> | string {
  const found = new Map<string, string[]>();
  for (const value of values) {
    const groups = /^(?<language>[a-z]{2})=(?<text>.*)$/s.exec(value)?.groups;
    const language = groups?.['language'] ?? 'en';
    const text = (groups?.['text'] ?? value).trim();
    if (!languageTags.some((tag) => tag === language)) {
      return `“${language}” is none of the languages: ${languageTags.join(', ')}.`;
    }
    if (text === '') return `“${value}” has no text.`;
    found.set(language, [...(found.get(language) ?? []), text]);
  }
  return found;
}
