import { type Disposable, Uri, workspace } from 'vscode';
import { interfaceLanguage, readText } from './translations.ts';

/** As the server names them: `chapeau-rule:/rev-stale.md`. */
const SCHEME = 'chapeau-rule';

/** The page of the rule behind a finding, in the language of the editor or else in English. */
export function registerRulePages(extension: Uri): Disposable {
  const pagesIn = async (language: string): Promise<Readonly<Record<string, string>>> =>
    JSON.parse(
      await readText(Uri.joinPath(extension, 'dist', 'pages', `${language}.json`)),
    ) as Readonly<Record<string, string>>;
  return workspace.registerTextDocumentContentProvider(SCHEME, {
    async provideTextDocumentContent({ path }) {
      const rule = path.replace(/^\/|\.md$/g, '');
      const pages = await pagesIn(interfaceLanguage()).catch(() => pagesIn('en'));
      return pages[rule] ?? '';
    },
  });
}
