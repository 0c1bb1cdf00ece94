import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { composePage } from '../../scripts/lib/rulePages.mjs';
import { versionMessages } from '../../server/src/concordance/messages.ts';
import { englishMessages } from '../../server/src/lsp/messages.ts';
import { shippedRules } from '../../server/src/rules/index.generated.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const messagesIn = (path: string): Readonly<Record<string, string>> =>
  JSON.parse(read(path)) as Record<string, string>;

/** The languages of the interface besides English, as files of messages and as pages are named. */
const languages = [
  { messages: 'ar', pages: 'ar', headings: ['السبب', 'متى لا تُطبَّق', 'المصدر'] },
  { messages: 'es', pages: 'es', headings: ['Por qué', 'Cuándo no aplicarla', 'Fuente'] },
  { messages: 'fr', pages: 'fr', headings: ['Pourquoi', 'Quand ne pas l’appliquer', 'Source'] },
  { messages: 'ru', pages: 'ru', headings: ['Почему', 'Когда не применять', 'Источник'] },
  { messages: 'zh-cn', pages: 'zh', headings: ['理由', '何时不用', '来源'] },
];

const english = {
  rules: Object.fromEntries(
    shippedRules.flatMap(({ id, messages }) =>
      Object.entries(messages).map(([message, text]) => [`${id}.${message}`, text]),
    ),
  ),
  server: { ...englishMessages, ...versionMessages },
};

const places = (text: string): readonly string[] =>
  [...new Set(text.match(/\{\d+\}/g) ?? [])].sort();

for (const { messages: tag, pages, headings } of languages) {
  for (const file of ['rules', 'server'] as const) {
    test(`what the ${file === 'rules' ? 'rules say' : 'server says'} is all there in “${tag}”`, () => {
      const translated = messagesIn(`l10n/${file}.${tag}.json`);
      assert.deepEqual(Object.keys(translated).sort(), Object.keys(english[file]).sort());
      for (const [key, text] of Object.entries(translated)) {
        assert.notEqual(text.trim(), '', key);
        assert.deepEqual(places(text), places(english[file][key] ?? ''), key);
      }
    });
  }

  test(`every rule has a page in “${tag}”, with the examples of the English one`, () => {
    for (const { id } of shippedRules) {
      const folder = `server/src/rules/${id}`;
      const page = read(`${folder}/doc.${pages}.md`);
      assert.ok(page.startsWith(`# ${id}\n\n`), id);
      assert.deepEqual(
        [...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading),
        headings,
        id,
      );
      const composed = composePage(read(`${folder}/doc.md`), page, pages);
      const fences = (text: string): readonly string[] => text.match(/^```[^]*?^```$/gm) ?? [];
      assert.deepEqual(fences(composed), fences(read(`${folder}/doc.md`)), id);
    }
  });
}
