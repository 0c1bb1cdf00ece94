import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draft } from '../testkit/draft.ts';
import { inlayHints } from './inlayHints.ts';

/** The draft with its hints set in where an editor shows them. */
function shown(source: string, visible?: { readonly start: number; readonly end: number }): string {
  const { model } = draft(source);
  const hints = inlayHints(model, visible ?? { start: 0, end: model.text.length });
  return [...hints]
    .sort((a, b) => b.offset - a.offset)
    .reduce(
      (text, { offset, label }) => `${text.slice(0, offset)}⟨${label}⟩${text.slice(offset)}`,
      model.text,
    );
}

const cstd = 'Commission on Science and Technology for Development';

for (const [what, source, expected] of [
  [
    'the title behind a bare number',
    'Recalling General Assembly resolution 79/277,\n',
    'Recalling General Assembly resolution 79/277⟨Modalities for the overall review by the General …⟩,\n',
  ],
  [
    'in the language of the draft',
    '//- file: a.reso lang: fr\nRappelant la résolution 79/277 de l’Assemblée générale,\n',
    'Rappelant la résolution 79/277⟨Modalités de l’examen d’ensemble par l’Assemblée …⟩ de l’Assemblée générale,\n',
  ],
  [
    'nothing where the text gives the title itself',
    'resolution 79/277, on modalities for the overall review by the General Assembly of the implementation,\n',
    'resolution 79/277, on modalities for the overall review by the General Assembly of the implementation,\n',
  ],
  [
    'nothing where no title is known',
    'Recalling General Assembly resolution 79/250,\n',
    'Recalling General Assembly resolution 79/250,\n',
  ],
  [
    'the year behind a session',
    `the ${cstd} at its thirtieth session;\n`,
    `the ${cstd} at its thirtieth session⟨2027, next year⟩;\n`,
  ],
  [
    'how far away a session is whose year is given',
    `the ${cstd} at its thirtieth session, in 2027;\n`,
    `the ${cstd} at its thirtieth session, in 2027⟨next year⟩;\n`,
  ],
  [
    'nothing behind a session that is over, nor behind one in a wrong year',
    `the ${cstd} at its twenty-seventh session, in 2024, and its thirtieth session, in 2028;\n`,
    `the ${cstd} at its twenty-seventh session, in 2024, and its thirtieth session, in 2028;\n`,
  ],
  [
    'how far away a day is that is to come',
    'to report by 31 March 2027 what was done by 31 March 2020;\n',
    'to report by 31 March 2027⟨in 10 months⟩ what was done by 31 March 2020;\n',
  ],
  [
    'behind the word that closes a number in Chinese',
    '//- file: a.reso lang: zh\n回顾大会第79/277号决议，\n',
    '回顾大会第79/277号决议⟨大会对信息社会世界峰会成果执行情况全面审查的方式⟩，\n',
  ],
] as const) {
  test(what, () => assert.equal(shown(source), expected));
}

test('only what can be seen', () => {
  const line = 'Recalling General Assembly resolution 79/277,\n';
  const { length } = line;
  const seen = shown(`${line}\n${line}`, { start: 0, end: length - 1 });
  assert.equal(seen.match(/⟨/g)?.length, 1);
});
