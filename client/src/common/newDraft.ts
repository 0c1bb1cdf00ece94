import { commands, type Disposable, l10n, SnippetString, Uri, window, workspace } from 'vscode';
import { interfaceLanguage, readText } from './translations.ts';

interface Skeleton {
  readonly description: string;
  readonly body: readonly string[];
}

/** By language, and under the names by which VS Code proposes them. */
type Skeletons = Readonly<Record<string, Readonly<Record<string, Skeleton>>>>;

const languageNames: Readonly<Record<string, string>> = {
  en: 'English',
  ar: 'العربية',
  zh: '中文',
  fr: 'Français',
  ru: 'Русский',
  es: 'Español',
};

/** `Chapeau: New Draft…`: asks whose resolution and in which language, and opens its skeleton. */
export function registerNewDraft(extension: Uri): Disposable {
  return commands.registerCommand('chapeau.newDraft', async () => {
    const skeletons = await readSkeletons(extension);
    const kind = await chooseKind(skeletons);
    const body = kind && (await chooseLanguage(kind, skeletons));
    if (!body) return;
    // Untitled, so that it works in a browser and without a folder, and nothing is written unasked.
    const document = await workspace.openTextDocument({ language: 'resolution', content: '' });
    const editor = await window.showTextDocument(document);
    await editor.insertSnippet(new SnippetString(body.join('\n')));
  });
}

/** Read when they are asked for: VS Code has them in the extension anyway. */
async function readSkeletons(extension: Uri): Promise<Skeletons> {
  const read = async (tag: string): Promise<[string, Skeletons[string]]> => {
    const text = await readText(Uri.joinPath(extension, 'snippets', `${tag}.json`));
    return [tag, JSON.parse(text) as Skeletons[string]];
  };
  return Object.fromEntries(await Promise.all(Object.keys(languageNames).map(read)));
}

/** `un/ecosoc`: whose resolution, in the words of the interface. */
async function chooseKind(skeletons: Skeletons): Promise<string | undefined> {
  const items = Object.entries(skeletons[ownLanguage()] ?? {}).map(([label, skeleton]) => ({
    label,
    description: skeleton.description,
    whose: kindOf(skeleton),
  }));
  const options = { placeHolder: l10n.t('What do you draft?'), matchOnDescription: true };
  return (await window.showQuickPick(items, options))?.whose;
}

/** The skeleton of that kind in the language chosen; that of the settings or of the interface comes first. */
async function chooseLanguage(
  kind: string,
  skeletons: Skeletons,
): Promise<readonly string[] | undefined> {
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
  return tag in languageNames ? tag : 'en';
}
