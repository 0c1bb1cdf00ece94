import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../../model/analyse.ts';
import { shippedRegistry } from '../../registry/registry.ts';
import { writePlainText } from './write.ts';

test('a draft as plain text: no signs, changes made, notes at the end, and what is lost is told', () => {
  const draft = `---
lang: en
organ: unga
---
%% For ourselves.

The General Assembly,

*Recalling* its resolution 70/125,[^a]
1.\tRequests {-two reports-}{+a report+}{>Egypt: by when?<}; {#report}
2.\tDecides to consider the report under {@report.full}.

Annex
| Body | Year |
| Council | {+2026+} |

[^a]: See A/60/687.
`;
  const model = analyse(
    { uri: 'x.reso', text: draft },
    { registry: shippedRegistry(), asOf: '2026-11-24' },
  );
  const { text, losses } = writePlainText(model);
  assert.equal(
    text,
    `The General Assembly,

Recalling its resolution 70/125,[1]
1.\tRequests a report;
2.\tDecides to consider the report under paragraph 1 above.

Annex
Body\tYear
Council\t2026

[1] See A/60/687.
`,
  );
  assert.deepEqual(
    losses.map(({ line, message }) => `${line} ${message}`),
    [
      '5 the comment “%% For ourselves.” is left out.',
      '10 the remark “by when?” is left out.',
      '10 the changes in “Requests two reportsa report;” are made: what was inserted is text, what was deleted is gone.',
      '15 the changes in “Council2026” are made: what was inserted is text, what was deleted is gone.',
    ],
  );
});
