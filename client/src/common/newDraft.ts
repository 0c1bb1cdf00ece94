import { commands, type Disposable, l10n, SnippetString, window, workspace } from 'vscode';
import ar from '../../../snippets/ar.json';
import en from '../../../snippets/en.json';
import es from '../../../snippets/es.json';
import fr from '../../../snippets/fr.json';
import ru from '../../../snippets/ru.json';
import zh from '../../../snippets/zh.json';

interface Skeleton {
  readonly description: string;
  readonly body: readonly string[];
}

const skeletons: readonly Readonly<Record<string, Skeleton>>[] = [en, ar, zh, fr, ru, es];

/** `Chapeau: New Draft…`: asks for a skeleton and opens it, ready to be filled in with Tab. */
export function registerNewDraft(): Disposable {
  return commands.registerCommand('chapeau.newDraft', async () => {
    const choice = await window.showQuickPick(
      skeletons.flatMap((file) =>
        Object.entries(file).map(([label, { description, body }]) => ({
          label,
          description,
          body,
        })),
      ),
      { placeHolder: l10n.t('What do you draft?'), matchOnDescription: true },
    );
    if (!choice) return;
    // Untitled, so that it works in a browser and without a folder, and nothing is written unasked.
    const document = await workspace.openTextDocument({ language: 'resolution', content: '' });
    const editor = await window.showTextDocument(document);
    await editor.insertSnippet(new SnippetString(choice.body.join('\n')));
  });
}
