import { readFileSync } from 'node:fs';
import type { LanguageTag } from '../languages/types.ts';
import type { ReferenceKind } from '../references/types.ts';
import type { Lookup, Registry } from '../registry/types.ts';
import { shippedRegistry } from '../registry/registry.ts';
import type { Severity } from '../rules/types.ts';
import type { Fingerprint } from './baseline/fingerprint.ts';
import type { SubmissionPage } from './submission/page.ts';
import { configOver } from '../workspace/project.ts';
import type { RefsFormat } from './format/refs.ts';
import { defaultConfig } from '../workspace/config.ts';
import type { DraftConfig } from '../workspace/config.ts';
import { withTextsBeside } from '../workspace/texts/beside.ts';
import { nodeFiles } from '../node/files.ts';
import { decode } from '../node/decode.ts';
import type { Encoding } from '../node/decode.ts';
import { describeFailure } from '../node/failures.ts';
import type { LintRecord } from './records.ts';
import { workspaceOf } from './workspaces.ts';

export type LookupStatus = Lookup['status'];

/** One file and what is to be done with it; plain data, so that it can be sent to another thread. */
export interface Task<Asked extends Job = Job> {
  /** As given or found; it stands in front of every message. */
  readonly file: string;
  /** Absent: the file is read. */
  readonly bytes?: Uint8Array;
  readonly job: Asked;
  readonly config: DraftConfig;
  readonly asOf: string;
  /** What `--registry` names. */
  readonly registry?: readonly string[];
  /** The language in which findings are told; English unless given. */
  readonly ui?: LanguageTag;
  /** The inputs among which the draft is read, if they are few: one may be what another quotes. */
  readonly beside?: readonly string[];
}

export type Job = LintJob | RefsJob | SubmissionJob;

export interface LintJob {
  readonly kind: 'lint';
  readonly fix: boolean;
  /** For a baseline. */
  readonly fingerprints: boolean;
}

export interface SubmissionJob {
  readonly kind: 'submission';
  readonly failOn: Severity;
}

export interface RefsJob {
  readonly kind: 'refs';
  readonly format: RefsFormat;
  /** Absent: every kind. */
  readonly kinds?: readonly ReferenceKind[];
}

/** What came of a task. */
export interface Outcome {
  readonly file: string;
  /** Why the file could not be read, and what to do. */
  readonly problem?: string;
  /** What else is worth saying: that it is empty, that a rule failed. */
  readonly notes: readonly string[];
  readonly findings: readonly LintRecord[];
  /** Of the findings, in their order, where they were asked for. */
  readonly fingerprints?: readonly Fingerprint[];
  /** What whoever submits the draft has to know. */
  readonly page?: SubmissionPage;
  /** References as they are to be written: text is sent between threads faster than records. */
  readonly written: string;
  readonly fixed: boolean;
}

/** Of a file with which nothing came of it yet. */
export const noOutcome = (file: string): Outcome => ({
  file,
  notes: [],
  findings: [],
  written: '',
  fixed: false,
});

/** Does what is to be done with a file, in whatever thread; never fails. */
export type Perform<Asked extends Job = Job> = (task: Task<Asked>) => Outcome;

/** A draft that was read, and what holds for it. */
export interface OpenDraft {
  readonly text: string;
  readonly encoding: Encoding;
  readonly registry: Registry;
  readonly config: DraftConfig;
  /** Something else worth saying of it. */
  note(text: string): void;
}

/** What comes of the work on one draft; what cannot be read, or fails, is told as a problem. */
export function performOn(task: Task, work: (draft: OpenDraft) => Partial<Outcome>): Outcome {
  const nothing = noOutcome(task.file);
  const read = readText(task);
  if (read.kind === 'unreadable') return { ...nothing, problem: read.reason };
  const notes: string[] =
    read.text.trim() === '' ? ['is empty, so there is nothing to check.'] : [];
  const workspace = workspaceOf(task.file, task.registry);
  const registry = registryFor(workspace?.registry ?? shippedRegistry(), task.beside ?? []);
  const config = configFor(task.config, workspace?.config);
  const { text, encoding } = read;
  const note = (said: string): void => void notes.push(said);
  try {
    return { ...nothing, notes, ...work({ text, encoding, registry, config, note }) };
  } catch (error) {
    return { ...nothing, notes, problem: describeFailure(error) };
  }
}

/** What the command line sets of rules holds even against what the draft itself sets. */
function configFor(own: DraftConfig, ofWorkspace: DraftConfig | undefined): DraftConfig {
  const { rules: insistent, ...rest } = own;
  return { ...configOver({ ...rest, rules: {} }, ofWorkspace ?? defaultConfig), insistent };
}

/** One registry for all drafts that are read together: much is remembered by it. */
const registries = new WeakMap<Registry, Map<string, Registry>>();

function registryFor(base: Registry, beside: readonly string[]): Registry {
  if (beside.length < 2) return base;
  let known = registries.get(base);
  if (!known) registries.set(base, (known = new Map()));
  const key = beside.join('\n');
  let registry = known.get(key);
  if (!registry) known.set(key, (registry = withTextsBeside(base, beside, nodeFiles)));
  return registry;
}

type Read =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: Encoding }
  | { readonly kind: 'unreadable'; readonly reason: string };

function readText({ file, bytes }: Task): Read {
  try {
    return decode(bytes ? Buffer.from(bytes) : readFileSync(file));
  } catch (error) {
    return { kind: 'unreadable', reason: describeFailure(error) };
  }
}
