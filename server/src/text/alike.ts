/** So many characters are compared at once. */
const BLOCK = 4096;

/** How many characters two texts have alike at their beginning: 3 for `1. Decides` and `1. Requests`. */
export function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at + BLOCK <= most && a.slice(at, at + BLOCK) === b.slice(at, at + BLOCK)) at += BLOCK;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** How many they have alike at their end, `most` at most: 3 for `the plan,` and `a man,`. */
export function commonEnd(a: string, b: string, most: number): number {
  const endOf = (text: string, from: number, length: number): string =>
    text.slice(text.length - from - length, text.length - from);
  let length = 0;
  while (length + BLOCK <= most && endOf(a, length, BLOCK) === endOf(b, length, BLOCK)) {
    length += BLOCK;
  }
  while (
    length < most &&
    a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)
  ) {
    length++;
  }
  return length;
}
