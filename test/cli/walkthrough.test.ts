import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { chapeau, root } from './chapeau.ts';

for (const language of ['en', 'ar', 'es', 'fr', 'ru', 'zh']) {
  test(`the page of the walkthrough on hovers shows what a hover says (${language})`, async () => {
    const args = ['explain', 'A/RES/70/125', '--interface', language, '--lang', language];
    const { out } = await chapeau(args);
    const said = plain(out);
    const name = language === 'en' ? 'hover.md' : `hover.nls.${language}.md`;
    const page = readFileSync(join(root, 'walkthrough', name), 'utf8');
    const parts = page.split(/\n\n|\n(?=- )/).map(plain);
    assert.equal(parts.length, 4);
    for (const part of parts) assert.ok(said.includes(part), `“${part}” in\n${said}`);
  });
}

const wrong = {
  en: 'The General Assembly,\n\nRecalling its resolution 70/125 of 16 December 2016,\n',
  ar: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 70/125 المؤرخ 16 كانون الأول/ديسمبر 2016،\n',
  es: 'La Asamblea General,\n\nRecordando su resolución 70/125, de 16 de diciembre de 2016,\n',
  fr: 'L’Assemblée générale,\n\nRappelant sa résolution 70/125 du 16 décembre 2016,\n',
  ru: 'Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 70/125 от 16 декабря 2016 года,\n',
  zh: '大会，\n\n回顾其2016年12月16日第70/125号决议，\n',
};

for (const [language, draft] of Object.entries(wrong)) {
  test(`the page of the walkthrough on findings quotes one (${language})`, async () => {
    const args = ['lint', '-', '--stdin-filename', 'draft.reso', '--interface', language];
    const { out } = await chapeau(args, { input: draft });
    const name = language === 'en' ? 'fix.md' : `fix.nls.${language}.md`;
    const page = readFileSync(join(root, 'walkthrough', name), 'utf8');
    const [quoted = ''] = page.split('\n\n');
    const said = plain(quoted.replace(/^> /gm, ''));
    assert.ok(plain(out).includes(said), `“${said}” in\n${out}`);
  });
}

/** Without what only lays the text out: blanks, signs of Markdown, isolates. */
const plain = (text: string): string =>
  text
    .replace(/[*\u2066-\u2069]|^- /gm, '')
    .replace(/\s+/g, ' ')
    .trim();
