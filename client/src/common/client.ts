import { type CancellationToken, commands, type LogOutputChannel } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { ChapeauCapabilities, GivenAtStart } from '../../../server/src/lsp/protocol.ts';
import { answerFileRequests, mustReadFiles } from './fileRequests.ts';
import { recovery } from './recovery.ts';

/** A language client and what its host must clean up after it: the browser ends its worker. */
export interface HostedClient {
  readonly client: BaseLanguageClient;
  /** Ends what the client's own `stop` leaves running. */
  readonly release: () => void;
}

/** Makes a client in its host: the node one starts a process, the browser one a worker. */
export type NewClient = (options: LanguageClientOptions) => HostedClient;

/** What a server must be handed that cannot read it itself. */
export type GiveAtStart = () => Promise<GivenAtStart>;

/** The server as the extension sees it. */
export interface Server {
  start(): Promise<void>;
  stop(): Promise<void>;
  /** A fresh client and a fresh process or worker: the way out when something hangs. */
  restart(): Promise<void>;
  /** Whether it makes files of other programs; known once it has started. */
  canExchange(): Promise<boolean>;
  /** Asks the server something that only we know of; null while it does not run. */
  request<Answer>(
    method: string,
    params: object,
    token?: CancellationToken,
  ): Promise<Answer | null>;
}

/** Set while the server makes files of other programs, so that commands for it are offered. */
const CAN_EXCHANGE = 'chapeau.canExchange';

export function createServer(
  newClient: NewClient,
  log: LogOutputChannel,
  giveAtStart?: GiveAtStart,
): Server {
  let given: GivenAtStart | undefined;
  const options: LanguageClientOptions = {
    // No scheme: saved, untitled and virtual documents are drafts all the same.
    documentSelector: [{ language: 'resolution' }],
    outputChannel: log,
    errorHandler: recovery(log),
    // Read anew at each start: folders come and go.
    initializationOptions: () => ({
      provides: {
        files: mustReadFiles(),
        leftToRightParts: true,
        rulePages: true,
        showReferences: true,
      },
      ...given,
    }),
  };
  let hosted: HostedClient | undefined;

  let starting: Promise<void> = Promise.resolve();

  const begin = async (): Promise<void> => {
    given ??= await giveAtStart?.();
    hosted = newClient(options);
    answerFileRequests(hosted.client);
    await hosted.client.start();
    await commands.executeCommand('setContext', CAN_EXCHANGE, exchanges());
  };
  const exchanges = (): boolean => {
    const experimental = hosted?.client.initializeResult?.capabilities.experimental as
      { readonly chapeau?: ChapeauCapabilities } | undefined;
    return experimental?.chapeau?.exchange === true;
  };
  const start = (): Promise<void> => {
    starting = begin();
    return starting;
  };
  const canExchange = async (): Promise<boolean> => {
    // Where it did not come up, that was told already.
    await starting.catch(() => undefined);
    return exchanges();
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
  return { start, stop, restart, canExchange, request };
}
