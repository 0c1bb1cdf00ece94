/** Something wrong in a file that is no draft: chapeau.json, or one with facts. */
export interface FileProblem {
  readonly file: string;
  /** Both count from 1; absent where the whole file is meant. */
  readonly line?: number;
  readonly column?: number;
  /** What is wrong and the way out, to be set after the place. */
  readonly message: string;
}

/** The same before the offset has become a line and a column. */
export interface TextProblem {
  readonly offset: number;
  readonly message: string;
}

/** `registry.yaml:12:5: “adoptd” is no field …`, as compilers and editors write it. */
export const describeProblem = ({ file, line, column, message }: FileProblem): string =>
  line === undefined ? `${file} ${message}` : `${file}:${line}:${column ?? 1}: ${message}`;
