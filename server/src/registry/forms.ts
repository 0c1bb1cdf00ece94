/**
 * The forms of a name in full. Of most the data keep only what sets them apart from the last one that
 * stands in full, which is at first the name itself. For `Комиссия по науке`, `^1и` is `Комиссии по
 * науке`: of each word so many letters are taken away, and others put in their place. `Комитет~9` ends
 * with its last nine characters: `Комитет по науке`. scripts/generate/registry/compact.mjs folds them.
 */
export function unfoldForms(name: string, folded: readonly string[]): readonly string[] {
  let full = name;
  return folded.map((form) => {
    if (form.startsWith('^')) return withEndings(full, form.slice(1).split(' '));
    const mark = form.lastIndexOf('~');
    if (mark < 0) return (full = form);
    return form.slice(0, mark) + full.slice(-Number(form.slice(mark + 1)));
  });
}

const withEndings = (name: string, endings: readonly string[]): string =>
  name
    .split(' ')
    .map((word, at) => {
      const ending = endings[at] ?? '';
      const taken = Number.parseInt(ending, 10);
      return ending === ''
        ? word
        : word.slice(0, word.length - taken) + ending.slice(String(taken).length);
    })
    .join(' ');
