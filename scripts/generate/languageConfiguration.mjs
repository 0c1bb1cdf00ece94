// The language packs → syntaxes/language-configuration.json: brackets, quotes, what Enter does.
import { tsImport } from 'tsx/esm/api';

/** The files this makes: path from the root → content. */
export async function generate() {
  const { packs } = await tsImport('../../server/src/languages/index.ts', import.meta.url);
  const configuration = {
    comments: { lineComment: '%%' },
    brackets: [
      ['[', ']'],
      ['(', ')'],
      ['{', '}'],
    ],
    autoClosingPairs: [
      { open: '[', close: ']' },
      { open: '{+', close: '+}' },
      { open: '{-', close: '-}' },
      { open: '{#', close: '}' },
      { open: '{@', close: '}' },
      ...quotes.map(([open, close]) => ({ open, close })),
    ],
    surroundingPairs: [['(', ')'], ['[', ']'], ['*', '*'], ...quotes],
    // `(a)` and `a)` would leave every closing parenthesis without an opening one.
    colorizedBracketPairs: [['[', ']']],
    // A word is A/RES/80/173, 61-3, WSIS+20, l’Assemblée, المراجَع or 大会.
    wordPattern: {
      pattern: String.raw`[\p{L}\p{M}\p{N}]+(?:[\/.+&’'\-][\p{L}\p{M}\p{N}]+)*`,
      flags: 'u',
    },
    onEnterRules: [...continuedLines, ...nextMarkers(Object.values(packs))],
  };
  return {
    'syntaxes/language-configuration.json': `${JSON.stringify(configuration, null, 1)}\n`,
  };
}

/** Of English, French, Spanish and Arabic, Russian and older texts, Chinese. */
const quotes = [
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
  ['「', '」'],
  ['《', '》'],
];

const enter = (beforeText, appendText) => ({
  beforeText,
  action: { indent: 'none', appendText },
});

/** Lines whose sign simply stands again on the next one. */
const continuedLines = [
  enter(String.raw`^>[ \u00A0]\S.*$`, '> '),
  enter(String.raw`^\|.*\|\s*$`, '| '),
  enter(String.raw`^#\.\t\S.*$`, '#.\t'),
  ...['–', '‒', '-', '•'].map((bullet) =>
    enter(String.raw`^${bullet}\t.*[;؛；]\s*$`, `${bullet}\t`),
  ),
];

/**
 * After a paragraph that ends as one does which another follows, with a semicolon, the next number
 * stands ready; after one that ends with a colon, the first point of a list. A rule of VS Code
 * cannot count, so each number has one of its own.
 */
function nextMarkers(packs) {
  const numbers = Array.from({ length: 99 }, (_, index) => String(index + 1));
  const numberStyles = ['.', ' -', '-', ''];
  const series = [
    ...numberStyles.map((end) => numbers.map((number) => `${number}${end}\t`)),
    ...letterSeries(packs),
  ];
  // Only where the marker tells how the list goes on: after `1.` it is `(a)` or `a)`, by language.
  const lists = [
    { of: String.raw`\d+ ?-`, first: '(أ)\t' },
    { of: String.raw`\([a-z]\)`, first: '(i)\t' },
    { of: String.raw`[a-z]\)`, first: 'i)\t' },
  ];
  return [
    ...series.flatMap((markers) =>
      markers
        .slice(0, -1)
        .map((marker, index) =>
          enter(String.raw`^${escape(marker)}.*[;؛；]\s*$`, markers[index + 1]),
        ),
    ),
    ...lists.map(({ of, first }) => enter(String.raw`^${of}\t.*[:：]\s*$`, first)),
  ];
}

function letterSeries(packs) {
  const alphabets = new Set(packs.map((pack) => pack.syntax.pointLetters.join('')));
  return [...alphabets].flatMap((alphabet) => {
    const enclosed = [...alphabet].map((letter) => `(${letter})\t`);
    const open = [...alphabet].map((letter) => `${letter})\t`);
    return /^[a-z]+$/.test(alphabet) ? [enclosed, open] : [enclosed];
  });
}

const escape = (text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
