import type { DocumentModel } from '../model/types.ts';
import { rememberFindings, rememberedFindings, turnFindings } from './findingsMemo.ts';
import type { FindingsMemo } from './findingsMemo.ts';
import { shippedRules } from './index.generated.ts';
import { fillMessage } from '../text/messages.ts';
import { createNeedsReader } from './needs.ts';
import type { NeedsReader } from './needs.ts';
import type { Translate } from '../text/messages.ts';
import { severityOf, weaker } from './severity.ts';
import type { Severities } from './severity.ts';
import { settingsIn } from './settingsInDraft.ts';
import { readSuppressions, silences } from './suppressions.ts';
import type { Suppression } from './suppressions.ts';
import type {
  DraftFacts,
  Finding,
  Fix,
  FixReport,
  ParagraphRule,
  Repair,
  Report,
  Rule,
  Severity,
  SuppressionUse,
} from './types.ts';

export interface LintOptions {
  /** What the user set, stronger than house and default: `{ 'rev-stale': 'off' }`. */
  readonly severities?: Severities;
  /** What holds even against the front matter of the draft. */
  readonly insistent?: Severities;
  /** Instead of the rules that Chapeau ships. */
  readonly rules?: readonly Rule[];
  readonly translate?: Translate;
  readonly log?: (message: string) => void;
  /** Of the version before: paragraphs it knows are not looked at again. */
  readonly memo?: FindingsMemo;
  /** A rule that fails ends everything, instead of only itself: for tests. */
  readonly strict?: boolean;
}

export interface LintResult {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** The rules that failed on this draft; the others' findings stand. */
  readonly crashed: readonly { readonly rule: string; readonly error: unknown }[];
}

/** What the rules find in a draft, after houses, settings and suppression comments had their say. */
export function lint(model: DocumentModel, options: LintOptions = {}): LintResult {
  const rules = options.rules ?? shippedRules;
  const crashed: { rule: string; error: unknown }[] = [];
  const guarded: Guard = (rule, context) => {
    try {
      rule.check(context);
      return true;
    } catch (error) {
      if (options.strict) throw error;
      if (crashed.some((crash) => crash.rule === rule.id)) return false;
      crashed.push({ rule: rule.id, error });
      options.log?.(`The rule ${rule.id} failed on ${model.uri}: ${String(error)}`);
      return false;
    }
  };

  const own = settingsIn(model.tree);
  const strongestFirst = [options.insistent ?? {}, own.severities, options.severities ?? {}];
  const active = rules.flatMap((rule) => {
    const severity = severityOf(rule, model.house, strongestFirst);
    const speaks = rule.languages === undefined || rule.languages.includes(model.language);
    return severity === 'off' || !speaks ? [] : [{ rule, severity }];
  });

  const raw: Finding[] = [];
  for (const { rule, severity } of active) {
    const report = reporter(rule, severity, options.translate, (finding) => raw.push(finding));
    if (rule.scope === 'document') guarded(rule, { model, report });
  }
  lintParagraphs(model, active, options, guarded, raw);

  const suppressions = readSuppressions(model.paragraphs);
  const used = new Set<Suppression>();
  const findings = raw.filter((finding) => {
    const silencers = suppressions.filter((each) => silences(each, finding.rule, finding.span));
    silencers.forEach((each) => used.add(each));
    return silencers.length === 0;
  });

  const known = knownRules(rules);
  const uses = usesOf(suppressions, used, active, known);
  const crashedRules = crashed.map((crash) => crash.rule);
  const unknownSettings = own.settings.filter(
    ({ rule, severity }) => !known.has(rule) || !severity,
  );
  for (const { rule, severity } of active) {
    if (rule.scope !== 'findings') continue;
    const report = reporter(rule, severity, options.translate, (finding) => findings.push(finding));
    guarded(rule, {
      model,
      suppressions: uses,
      unknownSettings,
      crashed: crashedRules,
      report,
    });
  }
  return { findings: inOrder(findings), crashed };
}

/** Runs a rule; whether it ran to its end. */
type Guard = <Context>(
  rule: { readonly id: string; check(context: Context): void },
  context: Context,
) => boolean;

interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
}

/** For each list of rules; drafts are read one after the other, so that all of them share it. */
const readers = new WeakMap<readonly Rule[], NeedsReader>();

function readerOf(rules: readonly Rule[]): NeedsReader {
  let reader = readers.get(rules);
  if (!reader) {
    const needs = rules.map((rule) => (rule.scope === 'paragraph' ? rule.needs : undefined));
    readers.set(rules, (reader = createNeedsReader(needs)));
  }
  return reader;
}

/** Runs the paragraph rules, where there is a memo only on paragraphs that it does not know. */
function lintParagraphs(
  model: DocumentModel,
  active: readonly ActiveRule[],
  { memo, translate, rules = shippedRules }: LintOptions,
  guarded: Guard,
  into: Finding[],
): void {
  let found: Finding[] = [];
  const add = (finding: Finding): void => void found.push(finding);
  /** By the position of the rule among all rules; a rule that does not run has no place here. */
  const checks: (ParagraphCheck | undefined)[] = rules.map(() => undefined);
  for (const { rule, severity } of active) {
    if (rule.scope !== 'paragraph') continue;
    checks[rules.indexOf(rule)] = { rule, report: reporter(rule, severity, translate, add) };
  }
  const draft = draftFacts(model);
  if (memo) turnFindings(memo, draft, model.paragraphs.length, namesOf(active));
  const reader = readerOf(rules);
  for (const [index, paragraph] of model.paragraphs.entries()) {
    if (paragraph.kind === 'blank') continue;
    const references = model.referencesIn(index);
    const scope = model.places[index]?.scope;
    const known = memo && rememberedFindings(memo, { paragraph, scope, references });
    if (known) {
      for (const finding of known) into.push(finding);
      continue;
    }
    found = [];
    let failed = false;
    reader.eachMet(paragraph, references, (position) => {
      const check = checks[position];
      if (!check) return;
      const { rule, report } = check;
      if (!guarded(rule, { draft, paragraph, scope, references, report })) failed = true;
    });
    // A paragraph on which a rule failed is looked at again, so that it is told again.
    if (memo && !failed) rememberFindings(memo, { paragraph, scope, references }, found);
    for (const finding of found) into.push(finding);
  }
}

function draftFacts(model: DocumentModel): DraftFacts {
  const { language, house, organ, date, asOf, self, registry, paragraphs } = model;
  return {
    language,
    house,
    ...(organ !== undefined && { organ }),
    ...(date !== undefined && { date }),
    asOf,
    ...(self !== undefined && { self }),
    registry,
    hasOrganLine: paragraphs.some(({ kind }) => kind === 'organ'),
  };
}

/** Which paragraph rules run and how much they weigh. */
const namesOf = (active: readonly ActiveRule[]): string =>
  active
    .flatMap(({ rule, severity }) => (rule.scope === 'paragraph' ? [rule.id + severity] : []))
    .join(' ');

interface ParagraphCheck {
  readonly rule: ParagraphRule;
  readonly report: (report: Report<string>) => void;
}

/** Turns what a rule reports into findings, its words filled into its messages. */
function reporter(
  rule: Rule,
  severity: Severity,
  translate: Translate = (_key, english) => english,
  add: (finding: Finding) => void,
): (report: Report<string>) => void {
  const templates = new Map<string, string>();
  const templateOf = (message: string): string => {
    let template = templates.get(message);
    if (template === undefined) {
      template = translate(`${rule.id}.${message}`, rule.messages[message] ?? message);
      templates.set(message, template);
    }
    return template;
  };
  const say = (message: string, words?: readonly string[]): string =>
    fillMessage(templateOf(message), words);
  return ({ span, message, words, atMost, fixes = [], related }) => {
    const finding = {
      rule: rule.id,
      severity: weaker(severity, atMost),
      span,
      message: say(message, words),
      fixes: fixes.map((fix) => fixOf(say(fix.message, fix.words), fix)),
    };
    if (!related) {
      add(finding);
      return;
    }
    const told = related.map((each) => ({
      span: each.span,
      message: say(each.message, each.words),
    }));
    add({ ...finding, related: told });
  };
}

function fixOf(title: string, offered: FixReport<string>): Fix {
  if (!('repair' in offered)) return { title, safe: offered.safe, changes: offered.changes };
  let made: Repair | undefined;
  const repair = (): Repair => (made ??= offered.repair());
  return {
    title,
    get safe() {
      return repair().safe;
    },
    get changes() {
      return repair().changes;
    },
  };
}

const idsOf = new WeakMap<readonly Rule[], ReadonlySet<string>>();

/** Ids of the rules that there are, whether they run or not. */
function knownRules(rules: readonly Rule[]): ReadonlySet<string> {
  let ids = idsOf.get(rules);
  if (!ids) {
    ids = new Set([...shippedRules, ...rules].map((rule) => rule.id));
    idsOf.set(rules, ids);
  }
  return ids;
}

function usesOf(
  suppressions: readonly Suppression[],
  used: ReadonlySet<Suppression>,
  active: readonly { readonly rule: Rule }[],
  known: ReadonlySet<string>,
): readonly SuppressionUse[] {
  const running = new Set(active.map(({ rule }) => rule.id));
  return suppressions.map((suppression): SuppressionUse => {
    if (used.has(suppression)) return { suppression, use: 'used' };
    if (!known.has(suppression.rule)) return { suppression, use: 'unknown' };
    return { suppression, use: running.has(suppression.rule) ? 'unused' : 'idle' };
  });
}

/** By place, then by rule; what is said twice of one place is said once. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const sorted = [...findings].sort(
    (a, b) =>
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
  return sorted.filter((finding, at) => {
    for (let before = at - 1; before >= 0; before--) {
      const other = sorted[before];
      if (!other || !isOfSamePlace(other, finding)) return true;
      if (other.message === finding.message) return false;
    }
    return true;
  });
}

const isOfSamePlace = (a: Finding, b: Finding): boolean =>
  a.span.start === b.span.start && a.span.end === b.span.end && a.rule === b.rule;
