/** Ends a `switch` over a closed union: a variant that is not handled becomes a type error here. */
export function assertNever(value: never): never {
  throw new Error(`Not handled: ${JSON.stringify(value)}`);
}
