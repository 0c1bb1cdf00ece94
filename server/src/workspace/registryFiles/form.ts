import type { Structured, ValuePath } from './structured.ts';
import type { TextProblem } from '../problem.ts';

/** One thing that a value lacks of the form its schema gives, as ajv says it. */
export interface FormError {
  /** `/instruments/3/adopted` */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A check made from a published schema. */
export interface FormCheck {
  (value: unknown): boolean;
  errors?: readonly FormError[] | null;
}

/** More of one kind in one file is one mistake made often. */
const MOST_PROBLEMS = 50;

export interface FormProblem extends TextProblem {
  readonly path: ValuePath;
}

/** What is wrong with the form of a file, each at its place in the words of whoever wrote it. */
export function problemsOfForm(
  check: FormCheck,
  source: Pick<Structured, 'value' | 'offsetOf' | 'offsetOfField'>,
): readonly FormProblem[] {
  if (check(source.value)) return [];
  // That one of two fields is missing is said once, for both.
  const told = (check.errors ?? []).filter(({ schemaPath }) => !/\/anyOf\/\d/.test(schemaPath));
  return told.slice(0, MOST_PROBLEMS).map((error) => {
    const path = pathOf(error.instancePath, source.value);
    const extra = error.params['additionalProperty'];
    return {
      path,
      offset: typeof extra === 'string' ? source.offsetOfField(path, extra) : source.offsetOf(path),
      message: wordsOf(error, path, valueAt(source.value, path)),
    };
  });
}

/** `/instruments/3/adopted` → `['instruments', 3, 'adopted']`; names of digits stay names in objects. */
function pathOf(pointer: string, root: unknown): ValuePath {
  const path: (string | number)[] = [];
  let value = root;
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const step = Array.isArray(value) ? Number(name) : name;
    path.push(step);
    value = (value as Readonly<Record<string, unknown>> | undefined)?.[name];
  }
  return path;
}

const valueAt = (root: unknown, path: ValuePath): unknown =>
  path.reduce<unknown>(
    (value, step) => (value as Readonly<Record<string, unknown>> | undefined)?.[step],
    root,
  );

function wordsOf({ keyword, params }: FormError, path: ValuePath, value: unknown): string {
  const name = [...path].reverse().find((step) => typeof step === 'string');
  const what = name === undefined ? 'this' : `“${name}”`;
  const given = quoted(value);
  // An entry of a list is spoken of as `here`, not by the name of the list.
  const holder = path.at(-1);
  const isNamed = typeof holder === 'string';
  switch (keyword) {
    case 'additionalProperties':
      return `“${short(String(params['additionalProperty']))}” is no field ${isNamed ? `of ${what}` : 'here'}. Mend its spelling or take it out.`;
    case 'required':
      return `“${String(params['missingProperty'])}” is missing ${isNamed ? `in ${what}` : 'here'}. Add it.`;
    case 'anyOf':
      return 'neither “symbol” nor “id” says what this is. Add one.';
    case 'enum':
      return `${what} is ${given}. It can be ${listed(params['allowedValues'])}.`;
    case 'type':
      return `${what} is ${given}, where ${kindOf(String(params['type']))} belongs.${hintOf(value)}`;
    case 'pattern':
      return `${what} is ${given}, ${expectedForm(String(params['pattern']))}`;
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return `${what} is empty. Fill it in or leave it out.`;
    case 'maxLength':
      return `${what} is longer than ${String(params['limit'])} characters. Shorten it.`;
    case 'maxItems':
    case 'maxProperties':
      return `${what} has more than ${String(params['limit'])} entries${name === undefined ? '. One is expected' : ''}.`;
    case 'minimum':
    case 'maximum':
      return `${what} is ${given}; it must be ${keyword === 'minimum' ? 'at least' : 'at most'} ${String(params['limit'])}.`;
    default:
      return `${what} does not have the form it should. See the schema of this kind of file.`;
  }
}

const LONGEST_QUOTE = 60;
const short = (text: string): string =>
  text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;

function quoted(value: unknown): string {
  if (typeof value === 'string') return `“${short(value)}”`;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a group of fields';
  return value === undefined || value === null ? 'empty' : String(value);
}

const listed = (values: unknown): string =>
  Array.isArray(values) ? values.map(String).join(', ') : '';

const kindOf = (type: string): string =>
  ({
    string: 'text',
    integer: 'a whole number',
    number: 'a number',
    array: 'a list',
    object: 'a group of fields',
    boolean: 'true or false',
  })[type] ?? type;

const hintOf = (value: unknown): string =>
  typeof value === 'number' ? ' Put it in quotation marks.' : '';

/** The patterns of the schemas in words. */
function expectedForm(pattern: string): string {
  if (pattern.includes('/\\d{4}')) return 'which is no span of days such as 2028-04-10/2028-04-14.';
  if (pattern.includes('\\d{4}')) return 'which is no day such as 2025-12-17.';
  if (pattern.startsWith('^[a-z]')) return 'which may have only small letters, digits and hyphens.';
  return 'which has a sign that may not stand there.';
}
