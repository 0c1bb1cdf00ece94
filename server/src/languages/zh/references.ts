import { ordinalMap } from '../ordinalMap.ts';
import type { ReferenceWords } from '../types.ts';
import { ordinalWords } from './ordinals.ts';

export const references: ReferenceWords = {
  headAfterNumbers: true,
  heads: [
    { forms: ['决议', '決議'], type: 'resolution', number: 'any' },
    { forms: ['决定'], type: 'decision', number: 'any' },
    { forms: ['意见'], type: 'opinion', number: 'any' },
    { forms: ['建议', '一般性建议', '一般性意见'], type: 'recommendation', number: 'any' },
  ],
  shortOrgans: [
    { forms: ['大会'], organ: 'assembly' },
    { forms: ['理事会'], organ: 'council' },
    { forms: ['本届大会', '本届会议'], organ: 'conference' },
  ],
  possessives: ['其', '本'],
  and: ['和', '及', '以及', '与', '、', '或'],
  to: ['至', '到', '–', '-'],
  of: [''],
  adoptedBy: ['通过的', '通过'],
  dated: [''],
  serial: ['No.', '卷'],
  partLetters: {},
  specialSession: {},
  oldSession: '',
  revised: ['修订版', '，修订版', ',修订版'],
  modified: ['修改', '修正', '年修改'],
  editionFiller: ['年'],
  paragraph: [{ forms: ['段'], number: 'any' }],
  annex: [{ forms: ['附件'], number: 'any' }],
  above: ['上文'],
  below: ['下文'],
  thisDocument: ['本决议', '本决定'],
  session: [{ forms: ['届会议', '届常会', '届年会'] }],
  sessionSpecial: { 特别会议: 'S', 紧急特别会议: 'ES' },
  sessionPlain: ['常', '年度'],
  sessionYear: [''],
  actionLine: ['行动方针', '行动方面', '行动路线'],
  ordinals: ordinalMap(ordinalWords),
  dateSigns: ['年', '月', '日'],
};

export const months: readonly (readonly string[])[] = [
  ['1月'],
  ['2月'],
  ['3月'],
  ['4月'],
  ['5月'],
  ['6月'],
  ['7月'],
  ['8月'],
  ['9月'],
  ['10月'],
  ['11月'],
  ['12月'],
];
