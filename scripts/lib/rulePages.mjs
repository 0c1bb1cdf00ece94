// The pages of the rules as they are shown: English as it stands, others with its examples put in.
import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { folder, ruleIds } from './ruleFolders.mjs';

/** What stands over the two examples; the other headings stand in the translation itself. */
const exampleHeadings = {
  ar: { Wrong: 'خطأ', Right: 'صواب' },
  es: { Wrong: 'Incorrecto', Right: 'Correcto' },
  fr: { Wrong: 'Incorrect', Right: 'Correct' },
  ru: { Wrong: 'Неверно', Right: 'Верно' },
  zh: { Wrong: '错误', Right: '正确' },
};

const pageLanguages = ['en', ...Object.keys(exampleHeadings)];

/** Path from the root → content, one file a language: `{ "rev-stale": "# rev-stale …" }`. */
export async function rulePages() {
  const rules = await ruleIds();
  const files = pageLanguages.map(async (language) => {
    const pages = rules.map(async (rule) => [rule, await pageOf(rule, language)]);
    const content = Object.fromEntries(await Promise.all(pages));
    return [`dist/pages/${language}.json`, JSON.stringify(content)];
  });
  return Object.fromEntries(await Promise.all(files));
}

async function pageOf(rule, language) {
  const read = (name) => readFile(join(root, folder, rule, name), 'utf8');
  const english = await read('doc.md');
  const translation = `doc.${language}.md`;
  return existsSync(join(root, folder, rule, translation))
    ? composePage(english, await read(translation), language)
    : english;
}

/** The examples of the English page behind the title and the summary of the translated one. */
export function composePage(english, translated, language) {
  const examples = sections(english)
    .filter(({ title }) => title in exampleHeadings[language])
    .map(({ title, text }) => `## ${exampleHeadings[language][title]}\n\n${text}`);
  const cut = translated.indexOf('\n## ');
  const [head, rest] = [translated.slice(0, cut), translated.slice(cut)];
  const parts = [head, ...examples, rest].map((part) => part.trim());
  // Drafts in the examples run as their own language does.
  const laidOut =
    language === 'ar'
      ? parts.map((part) =>
          examples.includes(part) ? part : `<div dir="rtl">\n\n${part}\n\n</div>`,
        )
      : parts;
  return `${laidOut.join('\n\n')}\n`;
}

/** What stands under each heading of the second level; lines inside fences are no headings. */
function sections(page) {
  const found = [];
  let fenced = false;
  for (const line of page.split('\n')) {
    if (line.startsWith('```')) fenced = !fenced;
    if (!fenced && line.startsWith('## ')) found.push({ title: line.slice(3).trim(), lines: [] });
    else found.at(-1)?.lines.push(line);
  }
  return found.map(({ title, lines }) => ({ title, text: lines.join('\n').trim() }));
}
