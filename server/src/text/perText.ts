/** So many texts are kept, at least, and twice as many at most. */
const GENERATION = 10_000;

/** What is known of texts, found again by them. */
export type TextMemo<T> = (text: string, compute: () => T) => T;

/** Remembers what was computed of each text; those that are asked for no more are forgotten in time. */
export function createTextMemo<T>(): TextMemo<T> {
  let current = new Map<string, T>();
  let previous = new Map<string, T>();
  return (text, compute) => {
    const known = current.get(text);
    if (known !== undefined) return known;
    const value = previous.get(text) ?? compute();
    if (current.size >= GENERATION) {
      previous = current;
      current = new Map();
    }
    current.set(text, value);
    return value;
  };
}

/**
 * A function of a text that remembers: after a keystroke only the paragraph typed in is looked at
 * anew. `key` says what else the answer depends on, such as the language.
 */
export function perText<T, Key extends string = string>(
  compute: (text: string, key: Key) => T,
): (text: string, key: Key) => T {
  const memos = new Map<Key, TextMemo<T>>();
  return (text, key) => {
    let memo = memos.get(key);
    if (!memo) memos.set(key, (memo = createTextMemo()));
    return memo(text, () => compute(text, key));
  };
}
