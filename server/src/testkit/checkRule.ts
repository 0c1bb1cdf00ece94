import { analyse } from '../model/analyse.ts';
import type { DocumentModel } from '../model/types.ts';
import type { LanguageTag } from '../languages/types.ts';
import type { HouseId } from '../references/types.ts';
import type { Registry } from '../registry/types.ts';
import { lint } from '../rules/engine.ts';
import { fixAll } from '../rules/fixAll.ts';
import { shippedRules } from '../rules/index.generated.ts';
import type { Finding, Rule } from '../rules/types.ts';
import { fencedBlocks } from './markdownCases.ts';
import { openNow } from '../workspace/open.ts';
import { parseFixture } from './fixture.ts';
import { memoryFiles } from './memoryFiles.ts';
import type { ExpectedFinding, Fixture, FixtureFile } from './fixture.ts';

/** One case of a rule: a fixture under a heading of its `cases.md`. */
export interface RuleCase {
  readonly title: string;
  readonly line: number;
  readonly fixture: Fixture;
}

/** What a case says and does: for the test, and for the count of languages. */
export interface CaseResult {
  readonly language: LanguageTag;
  readonly positive: boolean;
  readonly fixed: boolean;
  /** What is not as the case says; empty where all is well. */
  readonly problems: readonly string[];
}

/** A day for cases that name none, so that their findings do not change with the calendar. */
const AS_OF = '2026-06-01';

const LANGUAGES: readonly LanguageTag[] = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];
const HOUSES: readonly HouseId[] = ['un', 'sc', 'itu', 'mun'];

export function casesOf(markdown: string): readonly RuleCase[] {
  return fencedBlocks(markdown).map(({ heading, text, line }) => ({
    title: heading,
    line,
    fixture: parseFixture(text),
  }));
}

/** Analyses a file of a fixture: `//- file: draft.reso lang: en house: itu as-of: 2026-01-31`. */
export function analyseFixtureFile(
  file: Pick<FixtureFile, 'name' | 'attributes' | 'text'>,
  registry: Registry,
): DocumentModel {
  const { lang, house, 'as-of': asOf = AS_OF } = file.attributes;
  const language = LANGUAGES.find((tag) => tag === lang);
  const houseId = HOUSES.find((id) => id === house);
  if (lang !== undefined && !language) throw new Error(`Fixture: no language “${lang}”.`);
  if (house !== undefined && !houseId) throw new Error(`Fixture: no house “${house}”.`);
  return analyse(
    { uri: `memory:/${file.name}`, text: file.text },
    { registry, asOf, ...(language && { language }), ...(houseId && { house: houseId }) },
  );
}

/**
 * Holds a rule against one of its cases: the findings are exactly the markers, the fixes lead
 * exactly to `after-fix`, nothing is left to find or to fix after them, they change nothing outside
 * their spans, and the text is what its paragraphs say it is.
 */
export function checkCase(rule: Rule, ruleCase: RuleCase, registry: Registry): CaseResult {
  const { fixture } = ruleCase;
  const [file] = fixture.files;
  if (!file) return { language: 'en', positive: false, fixed: false, problems: ['no file'] };
  const rules = rulesOfCase(rule, file);
  const facts = registryWith(fixture, registry);
  const modelOf = (text: string): DocumentModel => analyseFixtureFile({ ...file, text }, facts);
  const findingsIn = (text: string): readonly Finding[] =>
    lint(modelOf(text), { rules, strict: true }).findings;

  const model = modelOf(file.text);
  const findings = lint(model, { rules, strict: true }).findings;
  const problems = [
    ...difference(
      'findings',
      describe(file.text, file.expected),
      describe(file.text, findings.map(placeOf)),
    ),
    ...messageProblems(fixture, findings),
    ...losslessProblems(model),
    ...fixProblems(file.text, fixture.afterFix, findings, findingsIn),
  ];
  return {
    language: model.language,
    positive: file.expected.some((marker) => marker.rule === rule.id),
    fixed: fixture.afterFix !== undefined,
    problems,
  };
}

/** The registry for the first file of a fixture: the further ones are texts that lie beside it. */
export function registryWith({ files }: Fixture, base: Registry): Registry {
  const others = files.slice(1);
  if (others.length === 0) return base;
  const contents = Object.fromEntries(others.map(({ name, text }) => [`/beside/${name}`, text]));
  return openNow({ folder: '/beside' }, memoryFiles(contents), base).registry;
}

/** The rule of the case, and those that its markers or its header name besides. */
function rulesOfCase(rule: Rule, file: FixtureFile): readonly Rule[] {
  const named = new Set([
    ...file.expected.map((marker) => marker.rule),
    ...(file.attributes['rules'] ?? '').split(/[\s,]+/),
  ]);
  return [rule, ...shippedRules.filter((other) => other.id !== rule.id && named.has(other.id))];
}

const placeOf = ({ rule, span }: Finding): ExpectedFinding => ({
  rule,
  start: span.start,
  end: span.end,
});

const describe = (text: string, found: readonly ExpectedFinding[]): string =>
  found
    .map(({ rule, start, end }) => `${start}–${end} ${rule} “${text.slice(start, end)}”`)
    .join('\n');

const difference = (what: string, expected: string, actual: string): readonly string[] =>
  expected === actual
    ? []
    : [`${what} expected:\n${expected || '(none)'}\n${what} found:\n${actual || '(none)'}`];

/** Signs that keep Arabic words together inside an English message; cases are written without them. */
const ISOLATES = /[\u2068\u2069]/g;

const messageProblems = (fixture: Fixture, findings: readonly Finding[]): readonly string[] =>
  fixture.messages
    ? difference(
        'messages',
        fixture.messages.join('\n'),
        findings.map((finding) => finding.message.replace(ISOLATES, '')).join('\n'),
      )
    : [];

const losslessProblems = (model: DocumentModel): readonly string[] =>
  model.paragraphs.map((paragraph) => paragraph.text).join('') === model.text
    ? []
    : ['the paragraphs are not the text'];

function fixProblems(
  text: string,
  golden: string | undefined,
  findings: readonly Finding[],
  findingsIn: (text: string) => readonly Finding[],
): readonly string[] {
  const fixable = findings.some((finding) => finding.fixes.length > 0);
  if (golden === undefined) return fixable ? ['there are fixes, but no “//- after-fix”'] : [];
  const firstFix = (finding: Finding) => finding.fixes[0];
  const after = fixAll(text, findingsIn, firstFix);
  const left = findingsIn(after).filter((finding) => finding.fixes.length > 0);
  return [
    ...difference('text after the fixes', golden, after),
    ...(left.length > 0
      ? [`still to fix after the fixes:\n${describe(after, left.map(placeOf))}`]
      : []),
    ...findings.flatMap((finding) =>
      finding.fixes.flatMap((fix) => spanProblems(text, finding.rule, fix.changes)),
    ),
  ];
}

/** A change that lies outside the text, or that meets another of the same fix. */
function spanProblems(
  text: string,
  rule: string,
  changes: Finding['fixes'][number]['changes'],
): readonly string[] {
  const ordered = [...changes].sort((a, b) => a.span.start - b.span.start);
  let position = 0;
  const problems: string[] = [];
  for (const { span } of ordered) {
    if (span.start < position || span.end < span.start || span.end > text.length) {
      problems.push(`${rule}: a fix writes to ${span.start}–${span.end} where it may not`);
    }
    position = span.end;
  }
  return problems;
}
