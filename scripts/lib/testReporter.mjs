// A reporter for node:test that says only what needs saying: failures, and what was skipped and
// why. Its last line, for the program that called, holds the counts.
export const countsMark = '#counts ';

export default async function* report(source) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const reasons = new Map();
  for await (const { type, data } of source) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite' && type === 'test:pass') continue;
    if (data.skip !== undefined && data.skip !== false) {
      counts.skipped += 1;
      const reason = typeof data.skip === 'string' ? data.skip : 'no reason given';
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    } else if (type === 'test:pass') {
      counts.passed += 1;
    } else if (isOwnFailure(data)) {
      counts.failed += 1;
      yield failure(data);
    }
  }
  for (const [reason, times] of reasons) yield `  skipped ${times}: ${reason}\n`;
  yield `${countsMark}${JSON.stringify(counts)}\n`;
}

/** A test whose subtests failed fails too; each failure is told and counted once. */
const isOwnFailure = ({ details }) => details?.error?.failureType !== 'subtestsFailed';

function failure({ name, file, line, details }) {
  const cause = details?.error?.cause ?? details?.error;
  const told = shorten(cause?.stack ?? cause?.message ?? String(cause));
  const place = file ? ` (${file}:${line})` : '';
  return `  ✗ ${name}${place}\n${told.replace(/^/gm, '      ')}\n`;
}

/** A property test tells the whole draft that broke it; a screen of that is enough. */
function shorten(text) {
  const lines = text
    .split('\n')
    .map((line) => (line.length > 400 ? `${line.slice(0, 400)} …` : line));
  return lines.length > 30 ? [...lines.slice(0, 30), '…'].join('\n') : lines.join('\n');
}
