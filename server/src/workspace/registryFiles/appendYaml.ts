import { isMap, isScalar, isSeq, parseDocument, stringify } from 'yaml';

/**
 * Adds an entry to one of the lists of a file in YAML, and leaves every other character as it is:
 * comments, order, quotation marks. Undefined where the file is written in a way that leaves no room,
 * such as `instruments: []` in one line.
 */
export function appendToYaml(text: string, list: string, entry: unknown): string | undefined {
  const document = parseDocument(text, { schema: 'core', prettyErrors: false });
  if (document.errors.length > 0) return undefined;
  const root = document.contents;
  const whole = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  if (root === null) return checked(`${whole}${list}:\n${item(entry, 2)}`, text, list, entry);
  if (!isMap(root) || root.flow === true) return undefined;
  const pair = root.items.find(({ key }) => isScalar(key) && key.value === list);
  if (!pair) return checked(`${whole}${list}:\n${item(entry, 2)}`, text, list, entry);
  const { value } = pair;
  if (!isSeq(value) || value.flow === true || !value.range) return undefined;
  const [start, end] = value.range;
  const indent = start - (text.lastIndexOf('\n', start - 1) + 1);
  // The list ends with its last line; blank lines and comments after it belong to what follows.
  const before = text.slice(0, end).trimEnd();
  const rest = text.slice(before.length).replace(/^[^\n]*\n?/, '');
  return checked(`${before}\n${item(entry, indent)}${rest}`, text, list, entry);
}

function item(entry: unknown, indent: number): string {
  const margin = ' '.repeat(indent);
  return stringify([entry], { lineWidth: 0 })
    .trimEnd()
    .split('\n')
    .map((line) => `${margin}${line}\n`)
    .join('');
}

/** Whether the new text says everything that the old one did, and the entry at the end of its list. */
function checked(next: string, text: string, list: string, entry: unknown): string | undefined {
  const expected = (parseDocument(text).toJS() ?? {}) as Record<string, unknown>;
  const entries = expected[list];
  expected[list] = [...(Array.isArray(entries) ? (entries as unknown[]) : []), entry];
  const document = parseDocument(next);
  if (document.errors.length > 0) return undefined;
  const said = document.toJS() as Record<string, unknown>;
  const inOrder = (value: Record<string, unknown>): string =>
    JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  return inOrder(said) === inOrder(expected) ? next : undefined;
}
