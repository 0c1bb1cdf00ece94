import assert from 'node:assert/strict';
import { completion } from '../features/completion/index.ts';
import { draft } from './draft.ts';

export interface Expected {
  /** What is offered under this label … */
  readonly label: string;
  /** … makes this of the draft when it is chosen and the rest of the word replaced. */
  readonly gives: string;
}

/** Chooses what is offered at `$0` of a draft in the fixture language, and compares what becomes of it. */
export function check(source: string, { label, gives }: Expected): void {
  const { model, offset } = draft(source);
  const { entries } = completion(model, offset);
  const entry = entries.find((each) => each.label === label);
  assert.ok(entry, `${label} is not among ${entries.map((each) => each.label).join(' | ')}`);
  const { replace, insert, newText, filter } = entry;
  const { text } = model;
  assert.equal(text.slice(0, replace.start) + newText + text.slice(replace.end), gives);
  assert.equal(insert.start, replace.start);
  assert.equal(insert.end, offset);
  const typed = text.slice(insert.start, insert.end).toLowerCase();
  assert.ok(filter.toLowerCase().startsWith(typed), 'an editor would filter it away');
}

/** What is offered at `$0`, best first. */
export const labels = (source: string): readonly string[] => {
  const { model, offset } = draft(source);
  return completion(model, offset).entries.map(({ label }) => label);
};
