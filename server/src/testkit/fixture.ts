/**
 * The fixture language: drafts with signs in them that say what a test is about.
 *
 * ```
 * //- file: draft.reso lang: en house: itu
 * recalling <|rev-stale: Resolution 71 (Rev. Busan, 2014)|> on the strategic plan,
 * resolves to revi$0ew it
 * //- after-fix
 * recalling Resolution 71 (Rev. Bucharest, 2022) on the strategic plan,
 * resolves to review it
 * ```
 *
 * - `<|rule-id: text|>` a finding of that rule is expected on exactly `text`. They nest.
 * - `$0` the cursor; two of them are the ends of a selection.
 * - `\u{A0}` any character that would not be seen otherwise.
 * - `//- file: NAME key: value …` begins a file. One that is the first may be left out.
 * - `//- after-fix` begins what the first file is after its fixes.
 * - `//- messages` begins the messages of the findings of the first file, one a line, in their order.
 */
export interface Fixture {
  readonly files: readonly FixtureFile[];
  readonly afterFix?: string;
  readonly messages?: readonly string[];
}

export interface FixtureFile {
  readonly name: string;
  /** `lang`, `house`, `as-of`, … as given in the header. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Without any of the signs. */
  readonly text: string;
  readonly expected: readonly ExpectedFinding[];
  /** Offsets of `$0`, in order. */
  readonly cursors: readonly number[];
}

export interface ExpectedFinding {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

const HEADER = '//- ';
const DEFAULT_NAME = 'draft.reso';

export function parseFixture(source: string): Fixture {
  const files: FixtureFile[] = [];
  let afterFix: string | undefined;
  let messages: readonly string[] | undefined;
  for (const { header, body } of sections(source)) {
    if (header === 'after-fix') afterFix = unescapeText(body);
    else if (header === 'messages') messages = body.split('\n').filter((line) => line !== '');
    else files.push({ ...readHeader(header), ...readMarkers(body) });
  }
  return {
    files,
    ...(afterFix !== undefined && { afterFix }),
    ...(messages && { messages }),
  };
}

function sections(source: string): readonly { header: string; body: string }[] {
  const found: { header: string; body: string }[] = [];
  for (const line of source.split(/(?<=\n)/)) {
    const last = found.at(-1);
    if (line.startsWith(HEADER)) found.push({ header: line.slice(HEADER.length).trim(), body: '' });
    else if (last) last.body += line;
    else found.push({ header: `file: ${DEFAULT_NAME}`, body: line });
  }
  return found;
}

/** `file: draft.reso lang: en place: Doha, 2026`: a word that ends in a colon begins a value. */
function readHeader(header: string): Pick<FixtureFile, 'name' | 'attributes'> {
  const values: Record<string, string> = {};
  let key = '';
  for (const word of header.split(/\s+/)) {
    if (word.endsWith(':')) {
      key = word.slice(0, -1);
      values[key] = '';
    } else if (key === '') throw new Error(`Fixture: cannot read the header “${header}”.`);
    else values[key] = [values[key], word].filter(Boolean).join(' ');
  }
  const { file = DEFAULT_NAME, ...attributes } = values;
  return { name: file, attributes };
}

const SIGN = /<\|(?<rule>[a-z0-9-]+): |\|>|\$0|\\u\{(?<code>[0-9A-Fa-f]{1,6})\}/g;

function readMarkers(body: string): Pick<FixtureFile, 'text' | 'expected' | 'cursors'> {
  const expected: ExpectedFinding[] = [];
  const open: { rule: string; start: number }[] = [];
  const cursors: number[] = [];
  let text = '';
  let position = 0;
  for (const sign of body.matchAll(SIGN)) {
    text += body.slice(position, sign.index);
    position = sign.index + sign[0].length;
    const { rule, code } = sign.groups ?? {};
    if (code !== undefined) text += String.fromCodePoint(Number.parseInt(code, 16));
    else if (rule !== undefined) open.push({ rule, start: text.length });
    else if (sign[0] === '$0') cursors.push(text.length);
    else {
      const marker = open.pop();
      if (!marker) throw new Error('Fixture: a “|>” without “<|”.');
      expected.push({ ...marker, end: text.length });
    }
  }
  if (open.length > 0) throw new Error('Fixture: a “<|” without “|>”.');
  text += body.slice(position);
  expected.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
  return { text, expected, cursors };
}

const ESCAPE = /\\u\{([0-9A-Fa-f]{1,6})\}/g;

/** `70\u{A0}125` with the character itself. */
export const unescapeText = (text: string): string =>
  text.replace(ESCAPE, (_escape, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
