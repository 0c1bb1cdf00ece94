import type { CancellationToken, LogOutputChannel } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { Translations } from '../../../server/src/text/messages.ts';
import { answerFileRequests, mustReadFiles } from './fileRequests.ts';

/** A language client and what its host must clean up after it: the browser ends its worker. */
export interface HostedClient {
  readonly client: BaseLanguageClient;
  /** Ends what the client's own `stop` leaves running. */
  readonly release: () => void;
}

/** Makes a client in its host: the node one starts a process, the browser one a worker. */
export type NewClient = (options: LanguageClientOptions) => HostedClient;

/** Reads what the server says in the language of the editor, where it cannot read that itself. */
export type ReadTranslations = () => Promise<Translations | undefined>;

/** The server as the extension sees it. */
export interface Server {
  start(): Promise<void>;
  stop(): Promise<void>;
  /** A fresh client and a fresh process or worker: the way out when something hangs. */
  restart(): Promise<void>;
  /** Asks the server something that only we know of; null while it does not run. */
  request<Answer>(
    method: string,
    params: object,
    token?: CancellationToken,
  ): Promise<Answer | null>;
}

export function createServer(
  newClient: NewClient,
  log: LogOutputChannel,
  readTranslations?: ReadTranslations,
): Server {
  let translations: Translations | undefined;
  const options: LanguageClientOptions = {
    // No scheme: saved, untitled and virtual documents are drafts all the same.
    documentSelector: [{ language: 'resolution' }],
    outputChannel: log,
    // Read anew at each start: folders come and go.
    initializationOptions: () => ({
      provides: {
        files: mustReadFiles(),
        leftToRightParts: true,
        rulePages: true,
        showReferences: true,
      },
      ...(translations && { translations }),
    }),
  };
  let hosted: HostedClient | undefined;

  const start = async (): Promise<void> => {
    translations ??= await readTranslations?.();
    hosted = newClient(options);
    answerFileRequests(hosted.client);
    await hosted.client.start();
  };
  const stop = async (): Promise<void> => {
    const stopping = hosted;
    hosted = undefined;
    try {
      await stopping?.client.dispose();
    } finally {
      stopping?.release();
    }
  };
  const restart = async (): Promise<void> => {
    // A server that hangs or never came up cannot be stopped in good order; the new one must come.
    await stop().catch((reason: unknown) => log.warn(String(reason)));
    await start();
  };
  const request = async <Answer>(
    method: string,
    params: object,
    token?: CancellationToken,
  ): Promise<Answer | null> => {
    if (!hosted) return null;
    const { client } = hosted;
    // An argument that is undefined would be sent as a second parameter.
    return token
      ? client.sendRequest<Answer>(method, params, token)
      : client.sendRequest<Answer>(method, params);
  };
  return { start, stop, restart, request };
}
