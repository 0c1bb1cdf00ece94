import { findNodeAtLocation, parseTree, printParseErrorCode, getNodeValue } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import { LineCounter, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { TextProblem } from '../problem.ts';

/** `['instruments', 3, 'adopted']` */
export type ValuePath = readonly (string | number)[];

/** A file in JSON or YAML as a value, of which every part knows where it stands. */
export interface Structured {
  /** Undefined where it cannot be read at all. */
  readonly value: unknown;
  readonly problems: readonly TextProblem[];
  /** Where that value begins, or the next one around it that is there. */
  offsetOf(path: ValuePath): number;
  /** Where the name `field` of the object at `path` stands. */
  offsetOfField(path: ValuePath, field: string): number;
}

/** Comments are let pass, as editors do in settings. */
export function readJson(text: string): Structured {
  const errors: ParseError[] = [];
  const root = guarded(() => parseTree(text, errors, { allowTrailingComma: true }));
  if (root === 'too deep') return unreadable(tooDeep);
  const nodeAt = (path: ValuePath): Node | undefined => {
    for (let length = path.length; length >= 0; length--) {
      const node = root && findNodeAtLocation(root, path.slice(0, length));
      if (node) return node;
    }
    return root;
  };
  return {
    value: errors.length > 0 || !root ? undefined : (getNodeValue(root) as unknown),
    problems: errors.slice(0, 1).map(({ error, offset }) => ({
      offset,
      message: `is no JSON here: ${jsonTrouble(printParseErrorCode(error))}.`,
    })),
    offsetOf: (path) => nodeAt(path)?.offset ?? 0,
    offsetOfField(path, field) {
      const value = root && findNodeAtLocation(root, [...path, field]);
      return value?.parent?.offset ?? nodeAt(path)?.offset ?? 0;
    },
  };
}

/** `CommaExpected` → `a comma is expected`; others in the parser's own words. */
function jsonTrouble(code: string): string {
  const expected: Readonly<Record<string, string>> = {
    CommaExpected: 'a comma is missing',
    ColonExpected: 'a colon is missing',
    ValueExpected: 'a value is missing',
    PropertyNameExpected: 'a name in quotation marks is missing',
    CloseBraceExpected: 'a closing brace } is missing',
    CloseBracketExpected: 'a closing bracket ] is missing',
    EndOfFileExpected: 'there is more after the end',
    UnexpectedEndOfString: 'a quotation mark is missing',
    InvalidSymbol: 'this is no value; put words in quotation marks',
  };
  return expected[code] ?? code.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).trim();
}

const lenient = { schema: 'core', prettyErrors: false, strict: true, uniqueKeys: true } as const;

/** Values that stand for others (`&a`, `*a`) may not multiply: a few lines could fill the memory. */
const MOST_ALIASES = 100;

export function readYaml(text: string): Structured {
  const lines = new LineCounter();
  const document = guarded(() => parseDocument(text, { ...lenient, lineCounter: lines }));
  if (document === 'too deep') return unreadable(tooDeep);
  const [error] = document.errors;
  if (error) {
    const words = error.message.split('\n')[0] ?? '';
    return unreadable({ offset: error.pos[0], message: `is no YAML here: ${words}` });
  }
  const value = guarded(() => {
    try {
      return { of: document.toJS({ maxAliasCount: MOST_ALIASES }) as unknown };
    } catch (cause) {
      return cause instanceof ReferenceError ? ('multiplies' as const) : undefined;
    }
  });
  if (value === 'too deep' || value === undefined) return unreadable(tooDeep);
  if (value === 'multiplies') {
    return unreadable({
      offset: 0,
      message: 'has aliases (*name) that multiply without measure. Write the values out.',
    });
  }
  const startOf = (path: ValuePath): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as
        { readonly range?: readonly number[] } | undefined;
      if (node?.range) return node.range[0] ?? 0;
    }
    return document.contents?.range?.[0] ?? 0;
  };
  return {
    value: value.of,
    problems: [],
    offsetOf: startOf,
    offsetOfField(path, field) {
      const holder = path.length === 0 ? document.contents : document.getIn(path, true);
      const pair = isMap(holder)
        ? holder.items.find(({ key }) => isScalar(key) && String(key.value) === field)
        : undefined;
      const key = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
      return (
        key ?? (isMap(holder) || isSeq(holder) ? holder.range?.[0] : undefined) ?? startOf(path)
      );
    },
  };
}

const tooDeep: TextProblem = {
  offset: 0,
  message: 'is nested too deeply to be read. Facts need three levels.',
};

const unreadable = (problem: TextProblem): Structured => ({
  value: undefined,
  problems: [problem],
  offsetOf: () => 0,
  offsetOfField: () => 0,
});

/** Parsers call themselves for every level; thousands of levels are no facts. */
function guarded<Value>(parse: () => Value): Value | 'too deep' {
  try {
    return parse();
  } catch (error) {
    if (error instanceof RangeError) return 'too deep';
    throw error;
  }
}
