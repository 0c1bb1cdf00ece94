import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draft } from '../testkit/draft.ts';
import { applyChanges } from '../text/edits.ts';
import { onEnter } from './onEnter.ts';

/** The draft after Enter at `$0`, where the editor itself has only begun a new line with `added`. */
function after(source: string, added = ''): string {
  const { model, offset } = draft(source);
  const text = `${model.text.slice(0, offset)}\n${added}${model.text.slice(offset)}`;
  const changes = onEnter(text, offset + 1 + added.length, (before) => {
    assert.equal(before, model.text, 'the draft as it was');
    return model;
  });
  return applyChanges(text, changes);
}

for (const [what, source, added, expected] of [
  [
    'the next number, and those behind with the references to them',
    '1. Decides;$0\n2. Requests;\n3. Recalls paragraph 2 above.\n',
    '',
    '1. Decides;\n2. \n3. Requests;\n4. Recalls paragraph 3 above.\n',
  ],
  [
    'where the editor has put the number there already',
    '1.\tDecides;$0\n2.\tRequests;\n',
    '2.\t',
    '1.\tDecides;\n2.\t\n3.\tRequests;\n',
  ],
  [
    'with a blank line where the others have one',
    '1. Decides;$0\n\n2. Requests;\n',
    '',
    '1. Decides;\n\n2. \n\n3. Requests;\n',
  ],
  ['the next letter', '1. A:\n(a) One;$0\n(b) Two;\n', '(b) ', '1. A:\n(a) One;\n(b) \n(c) Two;\n'],
  [
    'in the digits and with the sign of the draft',
    '١ - تطلب ذلك؛$0\n٢ - تدعو إليه؛\n',
    '',
    '١ - تطلب ذلك؛\n٢ - \n٣ - تدعو إليه؛\n',
  ],
  [
    'not after a line that goes on',
    '1. Decides,$0\n2. Requests;\n',
    '',
    '1. Decides,\n\n2. Requests;\n',
  ],
  ['not in the middle of words', '1. Decides;$0 and more;\n', '', '1. Decides;\n and more;\n'],
  ['not behind words without a number', 'Recalling;$0\n', '', 'Recalling;\n\n'],
] as const) {
  test(what, () => assert.equal(after(source, added), expected));
}

test('Enter behind a number without words takes the number away, and the rest moves up', () => {
  const result = after('1. Decides;\n2. $0\n3. Recalls paragraph 3 above.\n');
  assert.equal(result, '1. Decides;\n2. Recalls paragraph 2 above.\n');
});
