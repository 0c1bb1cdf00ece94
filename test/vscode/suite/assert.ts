// Node's `assert` is not to be had in a web worker.

export function equal<T>(actual: T, expected: T, what: string): void {
  if (JSON.stringify(actual) === JSON.stringify(expected)) return;
  throw new Error(`${what}: ${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`);
}

/** `among(labels, 'A/RES/80/173', 'offered')` */
export function among(actual: readonly string[], expected: string, what: string): void {
  if (actual.includes(expected)) return;
  throw new Error(`“${expected}” is not ${what}, but ${JSON.stringify(actual.slice(0, 20))}`);
}

export function contains(actual: string, expected: string, what: string): void {
  if (actual.includes(expected)) return;
  throw new Error(`${what} does not say “${expected}”: ${actual.slice(0, 1000)}`);
}
