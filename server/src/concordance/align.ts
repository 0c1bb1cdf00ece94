import type { Row, Unit, UnitKind, Version } from './types.ts';

/** What two paragraphs gain by the signs that they are one, and what it costs to stand alone. */
const SAME_KIND = 2;
const NEAR_KIND = 0.5;
const OTHER_KIND = -3;
const SAME_NUMBER = 3;
const OTHER_NUMBER = -2;
const FACTS = 5;
const OTHER_FACTS = -1.5;
const LENGTH = 1.5;
const ALONE = -1;

/** Rows are looked for at most this far from the diagonal, so that long texts take bounded time. */
const BAND = 240;

/**
 * Puts the paragraphs of all versions beside each other: by number and position, and by what they
 * say where numbers fail. The version whose length is the usual one leads; the others join it one
 * by one, each in the order of its text.
 */
export function align(versions: readonly Version[]): readonly Row[] {
  const [leader, ...followers] = leaderFirst(versions);
  if (!leader) return [];
  let rows: Row[] = leader.version.units.map((unit) =>
    versions.map((_, at) => (at === leader.at ? unit : undefined)),
  );
  for (const { version, at } of followers) rows = join(rows, version.units, at, versions.length);
  return rows;
}

interface Placed {
  readonly version: Version;
  readonly at: number;
}

function leaderFirst(versions: readonly Version[]): readonly Placed[] {
  const placed = versions.map((version, at) => ({ version, at }));
  const lengths = placed.map(({ version }) => version.units.length).sort((a, b) => a - b);
  const usual = lengths[Math.floor((lengths.length - 1) / 2)] ?? 0;
  const away = ({ version }: Placed): number => Math.abs(version.units.length - usual);
  return [...placed].sort((a, b) => away(a) - away(b) || a.at - b.at);
}

/** Adds a version to rows: its unit to the row it belongs to, or a row of its own between them. */
function join(rows: readonly Row[], units: readonly Unit[], at: number, count: number): Row[] {
  const alone = (unit: Unit): Row =>
    Array.from({ length: count }, (_, index) => (index === at ? unit : undefined));
  const joined: Row[] = [];
  for (const [rowAt, unitAt] of pairs(rows, units)) {
    const row = rowAt === undefined ? undefined : rows[rowAt];
    const unit = unitAt === undefined ? undefined : units[unitAt];
    if (row && unit) joined.push(row.map((held, index) => (index === at ? unit : held)));
    else if (row) joined.push(row);
    else if (unit) joined.push(alone(unit));
  }
  return joined;
}

type Pair = readonly [row: number | undefined, unit: number | undefined];

const TOGETHER = 0;
const ROW_ALONE = 1;
const UNIT_ALONE = 2;

/** The best order-keeping pairing of rows and units (dynamic programming within a band). */
function pairs(rows: readonly Row[], units: readonly Unit[]): readonly Pair[] {
  const heads = rows.map(headOf);
  const [height, width] = [rows.length, units.length];
  const band = Math.abs(height - width) + BAND;
  const span = 2 * band + 1;
  const steps = new Uint8Array((height + 1) * span);
  const columnOf = (i: number, j: number): number => j - slope(i, height, width) + band;
  let last = new Float64Array(span).fill(-Infinity);
  for (let i = 0; i <= height; i++) {
    const current = new Float64Array(span).fill(-Infinity);
    const middle = slope(i, height, width);
    const shift = i === 0 ? 0 : middle - slope(i - 1, height, width);
    for (let j = Math.max(0, middle - band); j <= Math.min(width, middle + band); j++) {
      const column = columnOf(i, j);
      if (i === 0 && j === 0) {
        current[column] = 0;
        continue;
      }
      let best = -Infinity;
      let step = TOGETHER;
      const head = heads[i - 1];
      const unit = units[j - 1];
      if (i > 0 && j > 0 && head && unit) {
        best = (last[column + shift - 1] ?? -Infinity) + likeness(head, unit);
      }
      const rowAlone = i > 0 ? (last[column + shift] ?? -Infinity) + ALONE : -Infinity;
      if (rowAlone > best) [best, step] = [rowAlone, ROW_ALONE];
      const unitAlone = j > 0 ? (current[column - 1] ?? -Infinity) + ALONE : -Infinity;
      if (unitAlone > best) [best, step] = [unitAlone, UNIT_ALONE];
      current[column] = best;
      steps[i * span + column] = step;
    }
    last = current;
  }
  const found: Pair[] = [];
  for (let i = height, j = width; i > 0 || j > 0;) {
    const step = steps[i * span + columnOf(i, j)];
    if (step === ROW_ALONE) found.push([--i, undefined]);
    else if (step === UNIT_ALONE) found.push([undefined, --j]);
    else found.push([--i, --j]);
  }
  return found.reverse();
}

const slope = (i: number, height: number, width: number): number =>
  height === 0 ? 0 : Math.round((i * width) / height);

const headOf = (row: Row): Unit | undefined => row.find((unit) => unit !== undefined);

/** How likely two paragraphs of two versions are the same one. */
function likeness(one: Unit, other: Unit): number {
  return (
    kindLikeness(one.kind, other.kind) +
    numberLikeness(one, other) +
    factLikeness(one, other) +
    lengthLikeness(one.share, other.share)
  );
}

function kindLikeness(one: UnitKind, other: UnitKind): number {
  if (one === other) return SAME_KIND;
  const kinds = [one, other];
  // What the parser cannot tell in one language: a heading from a clause, an ordinal from a number.
  return kinds.includes('line') && !kinds.includes('note') ? NEAR_KIND : OTHER_KIND;
}

function numberLikeness(one: Unit, other: Unit): number {
  if (one.number === undefined || other.number === undefined) return 0;
  const likeness = one.number === other.number ? SAME_NUMBER : OTHER_NUMBER;
  // One note more in a version shifts all that follow.
  return one.kind === 'note' ? likeness / 4 : likeness;
}

/** The share of telling facts (not bodies or notes, which stand everywhere) that both have. */
function factLikeness(one: Unit, other: Unit): number {
  const [left, right] = [tellingKeys(one), tellingKeys(other)];
  if (left.size === 0 && right.size === 0) return 0;
  let shared = 0;
  for (const key of left) if (right.has(key)) shared++;
  const all = left.size + right.size - shared;
  return shared === 0 ? OTHER_FACTS : (FACTS * shared) / all;
}

const telling = new WeakMap<Unit, ReadonlySet<string>>();

function tellingKeys(unit: Unit): ReadonlySet<string> {
  let keys = telling.get(unit);
  if (!keys) {
    keys = new Set(
      unit.facts
        .filter(({ kind }) => kind !== 'quantifier')
        .map(({ kind, keys: [key] }) => `${kind} ${key}`),
    );
    telling.set(unit, keys);
  }
  return keys;
}

function lengthLikeness(one: number, other: number): number {
  const longer = Math.max(one, other);
  return longer === 0 ? 0 : LENGTH * (Math.min(one, other) / longer - 0.4);
}
