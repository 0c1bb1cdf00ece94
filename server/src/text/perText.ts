/** So many texts are kept, at least, and twice as many at most. */
const GENERATION = 10_000;

/**
 * A function of a text that remembers: after a keystroke only the paragraph typed in is looked at
 * anew. `key` says what else the answer depends on, such as the language.
 */
export function perText<T, Key extends string = string>(
  compute: (text: string, key: Key) => T,
): (text: string, key: Key) => T {
  const generations = new Map<string, { current: Map<string, T>; previous: Map<string, T> }>();
  return (text, key) => {
    let kept = generations.get(key);
    if (!kept) generations.set(key, (kept = { current: new Map(), previous: new Map() }));
    const known = kept.current.get(text);
    if (known !== undefined) return known;
    const value = kept.previous.get(text) ?? compute(text, key);
    if (kept.current.size >= GENERATION) {
      kept.previous = kept.current;
      kept.current = new Map();
    }
    kept.current.set(text, value);
    return value;
  };
}
