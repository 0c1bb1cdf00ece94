import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import { defaultConfig, readConfig } from '../workspace/config.ts';
import type { DraftConfig } from '../workspace/config.ts';

const SECTION = 'chapeau';

/** What is set for each open draft, asked of the editor once and kept until something is set anew. */
export interface Settings {
  /** Asks the editor if it was not asked yet; afterwards `of` knows. */
  load(uri: string): Promise<void>;
  of(uri: string): DraftConfig;
  forget(uri: string): void;
}

export interface SettingsListeners {
  /** Runs something when the editor is ready to be asked. */
  readonly onInitialized: (begin: () => void) => void;
  readonly onChange: () => void;
}

/**
 * Pulls the settings of each document where the editor can be asked; else they are those that came
 * with the start (`initializationOptions`) or with the last notification.
 */
export function createSettings(
  connection: Connection,
  client: ClientCapabilities,
  initial: unknown,
  { onInitialized, onChange }: SettingsListeners,
): Settings {
  const canAsk = client.workspace?.configuration === true;
  const known = new Map<string, DraftConfig>();
  const asked = new Map<string, Promise<void>>();
  let changes = 0;
  let common = readConfig(sectionOf(initial));

  connection.onDidChangeConfiguration(({ settings }) => {
    changes++;
    known.clear();
    asked.clear();
    if (!canAsk) common = readConfig(sectionOf(settings));
    onChange();
  });
  if (client.workspace?.didChangeConfiguration?.dynamicRegistration) {
    onInitialized(() => {
      connection.client
        .register(DidChangeConfigurationNotification.type, { section: SECTION })
        // An editor that refuses, or is gone already, will not tell of changes; there is no other way.
        .catch(() => undefined);
    });
  }

  const ask = async (uri: string): Promise<void> => {
    const then = changes;
    const config = await connection.workspace
      .getConfiguration({ scopeUri: uri, section: SECTION })
      .then(readConfig, () => defaultConfig);
    // Where something was set while the answer was on its way, that answer counts no more.
    if (then === changes) known.set(uri, config);
  };

  return {
    load(uri) {
      if (!canAsk) return Promise.resolve();
      const running = asked.get(uri) ?? ask(uri);
      asked.set(uri, running);
      return running;
    },
    of: (uri) => known.get(uri) ?? common,
    forget(uri) {
      known.delete(uri);
      asked.delete(uri);
    },
  };
}

/** Editors send either the section or an object that holds it. */
function sectionOf(settings: unknown): unknown {
  const holder = settings as { readonly [SECTION]?: unknown } | null | undefined;
  return holder?.[SECTION] ?? settings;
}
