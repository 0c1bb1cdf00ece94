import { commands, type Disposable, l10n, SnippetString, window, workspace } from 'vscode';
import ar from '../../../snippets/ar.json';
import en from '../../../snippets/en.json';
import es from '../../../snippets/es.json';
import fr from '../../../snippets/fr.json';
import ru from '../../../snippets/ru.json';
import zh from '../../../snippets/zh.json';
import { interfaceLanguage } from './translations.ts';

interface Skeleton {
  readonly description: string;
  readonly body: readonly string[];
}

const skeletons: Readonly<Record<string, Readonly<Record<string, Skeleton>>>> = {
  en,
  ar,
  zh,
  fr,
  ru,
  es,
};

const languageNames: Readonly<Record<string, string>> = {
  en: 'English',
  ar: 'العربية',
  zh: '中文',
  fr: 'Français',
  ru: 'Русский',
  es: 'Español',
};

/** `Chapeau: New Draft…`: asks whose resolution and in which language, and opens its skeleton. */
export function registerNewDraft(): Disposable {
  return commands.registerCommand('chapeau.newDraft', async () => {
    const kind = await chooseKind();
    const body = kind && (await chooseLanguage(kind));
    if (!body) return;
    // Untitled, so that it works in a browser and without a folder, and nothing is written unasked.
    const document = await workspace.openTextDocument({ language: 'resolution', content: '' });
    const editor = await window.showTextDocument(document);
    await editor.insertSnippet(new SnippetString(body.join('\n')));
  });
}

/** `un/ecosoc`: whose resolution, in the words of the interface. */
async function chooseKind(): Promise<string | undefined> {
  const items = Object.entries(skeletons[ownLanguage()] ?? en).map(([label, skeleton]) => ({
    label,
    description: skeleton.description,
    whose: kindOf(skeleton),
  }));
  const options = { placeHolder: l10n.t('What do you draft?'), matchOnDescription: true };
  return (await window.showQuickPick(items, options))?.whose;
}

/** The skeleton of that kind in the language chosen; that of the settings or of the interface comes first. */
async function chooseLanguage(kind: string): Promise<readonly string[] | undefined> {
  const setting = workspace.getConfiguration('chapeau').get<string>('language') ?? 'auto';
  const first = setting in skeletons ? setting : ownLanguage();
  const items = Object.entries(skeletons)
    .sort(([one], [other]) => Number(other === first) - Number(one === first))
    .flatMap(([language, all]) =>
      Object.entries(all)
        .filter(([, skeleton]) => kindOf(skeleton) === kind)
        .map(([description, { body }]) => ({
          label: languageNames[language] ?? language,
          description,
          body,
        })),
    );
  const options = { placeHolder: l10n.t('In which language?'), matchOnDescription: true };
  return (await window.showQuickPick(items, options))?.body;
}

/** `un/ecosoc` of a skeleton whose head says `house: un` and `organ: ecosoc`. */
function kindOf({ body }: Skeleton): string {
  const said = (key: string): string =>
    body.find((line) => line.startsWith(key))?.slice(key.length) ?? '';
  return `${said('house: ')}/${said('organ: ')}`;
}

/** The language of the interface; English where there are no skeletons in it. */
function ownLanguage(): string {
  const tag = interfaceLanguage();
  return tag in skeletons ? tag : 'en';
}
