import { LineIndex } from '../text/lines.ts';
import { readConfig } from './config.ts';
import type { DraftConfig } from './config.ts';
import type { FileProblem } from './problem.ts';
import { problemsOfForm } from './registryFiles/form.ts';
import { readJson } from './registryFiles/structured.ts';
import { isSettings } from './validators.generated.ts';

/** The name of the file that makes a folder a workspace. */
export const PROJECT_FILE = 'chapeau.json';

/** What chapeau.json says. What is wrong in it is named; the rest holds. */
export interface Project {
  readonly config: DraftConfig;
  /** Another chapeau.json, that of an organization. */
  readonly extends?: { readonly path: string; readonly line: number; readonly column: number };
  /** Files and folders, or undefined where nothing is said of them. */
  readonly registry?: readonly {
    readonly path: string;
    readonly line: number;
    readonly column: number;
  }[];
  /** Drafts that are language versions of one text, as they are named there. */
  readonly versions: readonly (readonly string[])[];
  readonly problems: readonly FileProblem[];
}

/** Reads chapeau.json. With the names of all rules, also those are named that there are none of. */
export function readProject(file: string, text: string, rules?: readonly string[]): Project {
  const source = readJson(text);
  const lines = new LineIndex(text);
  const placeOf = (offset: number): { readonly line: number; readonly column: number } => {
    const { line, character } = lines.positionAt(offset);
    return { line: line + 1, column: character + 1 };
  };
  const wrong = source.problems.length > 0 ? source.problems : problemsOfForm(isSettings, source);
  const settings = (source.value ?? {}) as Readonly<Record<string, unknown>>;
  const strange = Object.keys(rules ? ((settings['rules'] as object | undefined) ?? {}) : {})
    .filter((id) => !rules?.includes(id))
    .map((id) => ({
      offset: source.offsetOfField(['rules'], id),
      message: `there is no rule “${id}”. Mend its spelling or take it out.`,
    }));
  const problems = [...wrong, ...strange].map(({ offset, message }) => ({
    file,
    ...placeOf(offset),
    message,
  }));
  const { extends: other, registry, versions } = settings;
  return {
    config: readConfig(settings),
    ...(typeof other === 'string' && {
      extends: { path: other, ...placeOf(source.offsetOf(['extends'])) },
    }),
    ...(Array.isArray(registry) && {
      registry: registry.flatMap((path: unknown, index) =>
        typeof path === 'string' && path !== ''
          ? [{ path, ...placeOf(source.offsetOf(['registry', index])) }]
          : [],
      ),
    }),
    versions: listOf(versions).map((group) =>
      listOf(group).filter((path): path is string => typeof path === 'string' && path !== ''),
    ),
    problems,
  };
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What a nearer chapeau.json says goes before what one it extends says. */
export const configOver = (near: DraftConfig, far: DraftConfig): DraftConfig => ({
  ...far,
  ...near,
  rules: { ...far.rules, ...near.rules },
});
