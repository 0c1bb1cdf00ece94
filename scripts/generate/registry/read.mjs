import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';

/**
 * Everything in a data folder that belongs to the registry (its lists and the day of its edition): `entries` by the kind of file (`adoption` for `unga/adoption.jsonl`
 * and `sc/adoption.jsonl` together), each as `{ file, line, value }`, and what could not be read.
 */
export function readData(folder) {
  const files = filesBelow(folder).map((path) => relative(folder, path).split(sep).join('/'));
  return parseData(
    files
      .filter((file) => /\.jsonl$|\.schema\.json$|^edition\.json$/.test(file))
      .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') })),
  );
}

/** The same from texts at hand: `[{ file: 'unga/adoption.jsonl', text }]`. */
export function parseData(sources) {
  const data = { entries: {}, schemas: {}, problems: [] };
  for (const { file, text } of sources) {
    if (file.endsWith('.schema.json')) {
      data.schemas[basename(file, '.schema.json')] = JSON.parse(text);
    } else if (file.endsWith('.jsonl')) {
      const kind = basename(file, '.jsonl');
      data.entries[kind] ??= [];
      text.split('\n').forEach((content, at) => {
        if (content.trim() === '') return;
        readLine(data, kind, file, at + 1, content);
      });
    } else {
      readLine(data, basename(file, '.json'), file, 1, text);
    }
  }
  return data;
}

function readLine(data, kind, file, line, content) {
  try {
    (data.entries[kind] ??= []).push({ file, line, value: JSON.parse(content) });
  } catch (error) {
    data.problems.push({
      file,
      line,
      text: `this is not JSON (${error.message}).`,
      wayOut: 'Write one entry a line, in double quotes.',
    });
  }
}

function filesBelow(folder) {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesBelow(path) : [path];
    });
}
