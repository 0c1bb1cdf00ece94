import { readFileSync, writeFileSync } from 'node:fs';
import { targetsOf } from '../features/definition.ts';
import { placeLabel } from '../model/placeLabel.ts';
import type { DocumentModel, ResolvedReference } from '../model/types.ts';
import type { LanguageTag } from '../languages/types.ts';
import type { ReferenceKind } from '../references/types.ts';
import type { Lookup, Registry } from '../registry/types.ts';
import { shippedRegistry } from '../registry/registry.ts';
import type { Finding, Severity } from '../rules/types.ts';
import { fingerprintsOf } from './baseline/fingerprint.ts';
import type { Fingerprint } from './baseline/fingerprint.ts';
import { submissionPage } from './submission/page.ts';
import type { SubmissionPage } from './submission/page.ts';
import { analyse } from '../model/analyse.ts';
import { createLanguageService } from '../service.ts';
import { languageOfPath } from '../workspace/languageHint.ts';
import { configOver } from '../workspace/project.ts';
import { formatOfRefs } from './format/refs.ts';
import type { RefsFormat } from './format/refs.ts';
import type { LanguageService, SourceDocument } from '../service.ts';
import { applyChanges } from '../text/edits.ts';
import { defaultConfig } from '../workspace/config.ts';
import type { DraftConfig } from '../workspace/config.ts';
import { withTextsBeside } from '../workspace/texts/beside.ts';
import { nodeFiles } from '../node/files.ts';
import { decode, encode } from '../node/decode.ts';
import type { Encoding } from '../node/decode.ts';
import { tellingIn } from '../node/translations.ts';
import { describeFailure } from '../node/failures.ts';
import { placesIn } from '../text/places.ts';
import type { LintRecord, RefRecord } from './records.ts';
import { workspaceOf } from './workspaces.ts';

export type LookupStatus = Lookup['status'];

/** One file and what is to be done with it; plain data, so that it can be sent to another thread. */
export interface Task {
  /** As given or found; it stands in front of every message. */
  readonly file: string;
  /** Absent: the file is read. */
  readonly bytes?: Uint8Array;
  readonly job: LintJob | RefsJob | SubmissionJob;
  readonly config: DraftConfig;
  readonly asOf: string;
  /** What `--registry` names. */
  readonly registry?: readonly string[];
  /** The language in which findings are told; English unless given. */
  readonly ui?: LanguageTag;
  /** The inputs among which the draft is read, if they are few: one may be what another quotes. */
  readonly beside?: readonly string[];
}

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

export function perform(task: Task): Outcome {
  const nothing: Outcome = {
    file: task.file,
    notes: [],
    findings: [],
    written: '',
    fixed: false,
  };
  const read = readText(task);
  if (read.kind === 'unreadable') return { ...nothing, problem: read.reason };
  const notes: string[] =
    read.text.trim() === '' ? ['is empty, so there is nothing to check.'] : [];
  const workspace = workspaceOf(task.file, task.registry);
  const registry = registryFor(workspace?.registry ?? shippedRegistry(), task.beside ?? []);
  const config = configFor(task.config, workspace?.config);
  try {
    if (task.job.kind === 'refs') {
      const records = referencesOf({ ...task, config }, registry, read.text, task.job.kinds);
      const { write, between } = formatOfRefs[task.job.format];
      return { ...nothing, notes, written: records.map(write).join(between) };
    }
    const service = createLanguageService({
      registry,
      asOf: () => task.asOf,
      config: () => config,
      once: true,
      log: (message) => notes.push(message),
      translate: tellingIn(task.ui ?? 'en').translate,
    });
    if (task.job.kind === 'submission') {
      const draft = source(task.file, read.text);
      const { failOn } = task.job;
      const found = service.findings(draft);
      return {
        ...nothing,
        notes,
        page: submissionPage(task.file, service.model(draft), found, failOn),
      };
    }
    const text = task.job.fix ? fixText(service, task.file, read.text) : read.text;
    const fixed = text !== read.text;
    if (fixed) writeFileSync(task.file, encode(text, read.encoding));
    const found = service.findings(source(task.file, text));
    const findings = recordsOf(task.file, text, found);
    const fingerprints = task.job.fingerprints && { fingerprints: fingerprintsOf(text, found) };
    return { ...nothing, notes, fixed, findings, ...fingerprints };
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

const source = (file: string, text: string, version = 1): SourceDocument => ({
  uri: file,
  version,
  getText: () => text,
});

const fixText = (service: LanguageService, file: string, text: string): string =>
  applyChanges(text, service.fixAll(source(file, text, 0)));

function recordsOf(file: string, text: string, found: readonly Finding[]): readonly LintRecord[] {
  const places = placesIn(text);
  return found.map((finding) => ({
    file,
    ...places(finding.span),
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    url: `server/src/rules/${finding.rule}/doc.md`,
    fixes: finding.fixes.map(({ title, changes }) => ({
      title,
      edits: changes.map(({ span, newText }) => ({ ...places(span), newText })),
    })),
  }));
}

function referencesOf(
  { file, asOf, config }: Task,
  registry: Registry,
  text: string,
  kinds: readonly ReferenceKind[] | undefined,
): readonly RefRecord[] {
  const { house, language } = config;
  // Read once and not again: nothing of it need be remembered.
  const model = analyse(
    { uri: file, text },
    {
      registry,
      asOf,
      preferred: { house, language },
      languageHint: languageOfPath(file),
    },
  );
  const places = placesIn(text);
  return model.references
    .filter(({ reference }) => kinds === undefined || kinds.includes(reference.kind))
    .map((resolved) => ({
      file,
      ...places(resolved.span),
      text: text.slice(resolved.span.start, resolved.span.end),
      kind: resolved.reference.kind,
      id: resolved.reference.id,
      status: statusOf(model, resolved),
      paragraph: placeLabel(model, resolved.paragraph) ?? null,
    }));
}

/** What the registry says of a reference; for a paragraph of this text, whether it is there. */
function statusOf(model: DocumentModel, resolved: ResolvedReference): LookupStatus {
  const { reference, lookup } = resolved;
  if (lookup) return lookup.status;
  if (reference.kind !== 'paragraph') return 'uncovered';
  if (targetsOf(model, resolved, reference).length > 0) return 'found';
  // `paragraph 5` with nothing that says of what may be of any text.
  return reference.internal ? 'unknown' : 'uncovered';
}
