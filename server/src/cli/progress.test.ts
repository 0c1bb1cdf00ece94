import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createProgress } from './progress.ts';

function terminal(isTTY: boolean) {
  let written = '';
  return { isTTY, write: (text: string) => void (written += text), written: () => written };
}

test('a bar on a terminal, once the work takes long, gone when something else is written', (t) => {
  t.mock.timers.enable({ apis: ['Date'], now: 0 });
  const stream = terminal(true);
  const progress = createProgress(4, stream);
  progress.step();
  assert.equal(stream.written(), '', 'quick work shows nothing');
  t.mock.timers.tick(1000);
  progress.step();
  assert.equal(stream.written(), `\r${'█'.repeat(12)}${'░'.repeat(12)} 2 of 4 files`);
  progress.clear();
  assert.ok(stream.written().endsWith('\r\u001b[K'));
});

for (const [name, total, isTTY] of [
  ['in a pipe', 4, false],
  ['for one file', 1, true],
] as const) {
  test(`no bar ${name}`, (t) => {
    t.mock.timers.enable({ apis: ['Date'], now: 0 });
    const stream = terminal(isTTY);
    const progress = createProgress(total, stream);
    t.mock.timers.tick(1000);
    progress.step();
    progress.clear();
    assert.equal(stream.written(), '');
  });
}
