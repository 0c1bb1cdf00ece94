/** How records are written, one after the other, so that the first is out before the last is found. */
export interface Format<Record> {
  readonly head: string;
  readonly between: string;
  readonly foot: string;
  write(record: Record): string;
}

/** One record a line. */
export const lineFormat = <Record>(write: (record: Record) => string): Format<Record> => ({
  head: '',
  between: '',
  foot: '',
  write: (record) => `${write(record)}\n`,
});
