import { env, Uri, workspace } from 'vscode';
import type { Translations } from '../../../server/src/text/messages.ts';

/** `fr` of `fr-CA`; Chinese in whatever script is `zh`. */
export const interfaceLanguage = (): string => env.language.split('-')[0]?.toLowerCase() ?? 'en';

/** What rules and server say in the language of the editor; nothing where Chapeau does not speak it. */
export async function readTranslations(extension: Uri): Promise<Translations | undefined> {
  const language = interfaceLanguage();
  const tag = language === 'zh' ? 'zh-cn' : language;
  const read = async (name: string): Promise<Translations> =>
    JSON.parse(
      await readText(Uri.joinPath(extension, 'l10n', `${name}.${tag}.json`)),
    ) as Translations;
  try {
    return { ...(await read('rules')), ...(await read('server')) };
  } catch {
    return undefined;
  }
}

export const readText = async (uri: Uri): Promise<string> =>
  new TextDecoder().decode(await workspace.fs.readFile(uri));
