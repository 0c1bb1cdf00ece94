import { isRunningText } from '../support/running.ts';
import { placesOf } from '../support/scan.ts';
import { slipsOf } from '../support/slips.ts';
import { defineRule } from '../types.ts';

/**
 * A blank between a Chinese character and a Latin letter or figure; not that between the meeting and
 * its date in `第41次全体会议 2020年12月10日`, which stands for a line end.
 */
const BLANK =
  /[ \u00a0]+(?<=[\u4e00-\u9fff][ \u00a0]+)(?=[A-Za-z0-9])(?![0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日\s*$)|[ \u00a0]+(?<=[A-Za-z0-9][ \u00a0]+)(?=[\u4e00-\u9fff])/g;

export default defineRule({
  id: 'typ-zh-space',
  scope: 'paragraph',
  severity: 'info',
  languages: ['zh'],
  tags: ['space'],
  source:
    'Chinese texts of the United Nations: 194,128 times without a blank, 2,483 times with one',
  messages: {
    blank: 'Between Chinese and Latin letters or figures there is no blank.',
    fix: 'Leave out the blank',
  },
  check({ paragraph, report }) {
    if (!isRunningText(paragraph)) return;
    for (const { span, changes } of slipsOf(paragraph, placesOf(paragraph, BLANK), () => '')) {
      report({ span, message: 'blank', fixes: [{ message: 'fix', safe: true, changes }] });
    }
  },
});
