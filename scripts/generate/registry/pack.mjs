// The facts as columns of text, which take a third of the room that rows of JSON take: keys stand
// once, like stands beside like, and what repeats the line above is a ditto mark, and what
// repeats one three lines up, a ditto mark with a 3.
// server/src/registry/unpack.ts reads them back.
const languages = ['en', 'fr', 'es', 'ru', 'zh', 'ar'];
const ditto = '"';
const betweenItems = '|';
const worthReferring = 12;

/**
 * Every section as columns, by names such as `bodies:names.ru`, each one cell a line. A column of one
 * language stands beside those of the same language, where a compressor finds what they share.
 */
export function pack(data) {
  const columns = Object.entries(data).flatMap(([section, value]) =>
    typeof value === 'string'
      ? [[section, value]]
      : columnsOf(rowsOf(value)).map(([name, cells]) => [`${section}:${name}`, cells]),
  );
  const order = new Map(
    columns.map(([name], at) => [name, languageOf(name) * columns.length + at]),
  );
  return Object.fromEntries(columns.sort(([a], [b]) => order.get(a) - order.get(b)));
}

/** The entries of a record are rows of their key, `@`, and what it leads to, `=`. */
const rowsOf = (section) =>
  Array.isArray(section)
    ? section
    : Object.entries(section).map(([key, value]) => ({ '@': key, '=': value }));

const languageOf = (name) => languages.indexOf(/\.([a-z]{2})\W*$/.exec(name)?.[1]) + 1;

function columnsOf(rows) {
  const flat = rows.map((row) => flatten(row));
  const paths = new Set(flat.flatMap((row) => Object.keys(row)));
  return [...paths].map((path) => {
    const values = flat.map((row) => row[path]);
    const { sign, write } = kinds.find(({ holds }) =>
      values.every((value) => value === undefined || holds(value)),
    );
    const lastLines = new Map();
    const cells = values.map((value, line) => {
      if (value === undefined) return '';
      const cell = write(value);
      const repeated = repeat(cell, line - lastLines.get(cell));
      lastLines.set(cell, line);
      return repeated;
    });
    return [`${path}${sign}`, cells.join('\n')];
  });
}

/** What stands so many lines further up is not written again where a reference is much shorter. */
function repeat(cell, linesUp) {
  if (linesUp === 1 && cell.length > ditto.length) return ditto;
  return linesUp > 1 && cell.length > worthReferring ? `${ditto}${linesUp}` : cell;
}

/** What cannot be taken for nothing, for a reference to another line, or for several lines. */
const isText = (value) => typeof value === 'string' && !/^("\d*)?$|\n/.test(value);

/** What cells can hold, by the sign behind the name of the column. */
const kinds = [
  { sign: '', holds: isText, write: (value) => value },
  { sign: '#', holds: (value) => typeof value === 'number', write: String },
  {
    sign: '[]',
    holds: (value) =>
      Array.isArray(value) &&
      value.length > 0 &&
      value.every((item) => isText(item) && !item.includes(betweenItems)),
    write: (value) => value.join(betweenItems),
  },
  { sign: '{}', holds: () => true, write: (value) => JSON.stringify(value) },
];

/** `{ names: { ru: 'a' } }` as `{ 'names.ru': 'a' }`. */
function flatten(row, path = '') {
  return Object.assign(
    {},
    ...Object.entries(row).map(([key, value]) => {
      const own = path === '' ? key : `${path}.${key}`;
      const isRecord = value !== null && typeof value === 'object' && !Array.isArray(value);
      return isRecord && Object.keys(value).every((each) => /^[a-z-]+$/i.test(each))
        ? flatten(value, own)
        : { [own]: value };
    }),
  );
}
