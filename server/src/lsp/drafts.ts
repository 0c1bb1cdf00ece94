import { CodeLensRefreshRequest } from 'vscode-languageserver';
import type {
  CancellationToken,
  ClientCapabilities,
  Connection,
  WorkDoneProgressReporter,
} from 'vscode-languageserver';
import type { Registry } from '../registry/types.ts';
import type { DraftConfig } from '../workspace/config.ts';
import { createDraftIndex } from '../workspace/index/draftIndex.ts';
import type { DraftIndex } from '../workspace/index/draftIndex.ts';
import { DRAFT_ENDING } from '../workspace/index/draftFiles.ts';
import type { DraftFiles } from '../workspace/index/draftFiles.ts';
import { summarise } from '../workspace/index/summary.ts';
import type { Say } from './messages.ts';
import type { OpenFolders } from './openFolders.ts';
import type { WatchedFiles } from './watchedFiles.ts';

/** The drafts around the open ones, known by what they define and cite. */
export interface Drafts {
  readonly index: DraftIndex;
  readonly files: DraftFiles;
  /** Resolves when all that the editor has told of so far is known. */
  ready(): Promise<void>;
}

export interface DraftsOptions {
  readonly connection: Connection;
  readonly files: DraftFiles;
  readonly folders: OpenFolders;
  readonly watched: WatchedFiles;
  readonly registryOf: (uri: string) => Registry;
  readonly configOf: (uri: string) => DraftConfig;
  readonly asOf: () => string;
  readonly pause: () => Promise<void>;
  /** Before a draft is read: what lies around it. */
  readonly prepare: (uri: string) => Promise<void>;
  readonly onInitialized: (listener: () => void) => void;
  readonly client: ClientCapabilities;
  readonly say: Say;
}

/** So many texts are asked for at once. */
const BATCH = 50;
/** For so long no other message waits while drafts are read, in milliseconds. */
const LONGEST_STRETCH = 10;
const FILE_DELETED = 3;

/** Begins to read the drafts of the workspace when the editor is ready, in the background. */
export function createDrafts(options: DraftsOptions): Drafts {
  const { connection, files, watched, asOf, pause } = options;
  const index = createDraftIndex();
  let isFull = false;

  const add = (uri: string, text: string): void => {
    const context = {
      registry: options.registryOf(uri),
      config: options.configOf(uri),
      asOf: asOf(),
      intern: index.intern,
    };
    if (index.put(summarise(uri, text, context)) || isFull) return;
    isFull = true;
    connection.console.warn(
      `The workspace holds more drafts than are kept in mind: ${index.size} are. References to a text are shown from those and from drafts that are open.`,
    );
  };

  async function readAll(uris: readonly string[]): Promise<void> {
    const texts = await files.read(uris);
    let since = Date.now();
    for (const [at, uri] of uris.entries()) {
      const text = texts[at];
      if (text === undefined) index.remove(uri);
      else {
        await options.prepare(uri);
        add(uri, text);
      }
      if (Date.now() - since < LONGEST_STRETCH) continue;
      await pause();
      since = Date.now();
    }
  }

  async function readWorkspace(): Promise<void> {
    const found: string[] = [];
    for await (const uri of files.find()) found.push(uri);
    const still = new Set(found);
    for (const uri of [...index.uris()]) if (!still.has(uri)) index.remove(uri);
    if (found.length === 0) return refreshLenses();
    const progress = options.client.window?.workDoneProgress
      ? // An editor that refuses shows no progress; the drafts are read all the same.
        await connection.window.createWorkDoneProgress().catch(() => undefined)
      : undefined;
    progress?.begin(options.say('readingDrafts'), 0, undefined, false);
    try {
      for (let at = 0; at < found.length; at += BATCH) {
        await readAll(found.slice(at, at + BATCH));
        const share = Math.round((Math.min(at + BATCH, found.length) * 100) / found.length);
        progress?.report(
          share,
          options.say('progress', [Math.min(at + BATCH, found.length), found.length]),
        );
      }
    } finally {
      progress?.done();
    }
    await refreshLenses();
  }

  /** What stands over open drafts may be more or less now: `2 references in other drafts`. */
  async function refreshLenses(): Promise<void> {
    if (!options.client.workspace?.codeLens?.refreshSupport) return;
    // It fails only where the editor has gone in the meantime.
    await connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
  }

  // Files that change while others are read wait their turn, so that the last word is the latest.
  let running: Promise<void> = new Promise((resolve) => {
    options.onInitialized(resolve);
  });
  const then = (work: () => Promise<void>): Promise<void> => {
    running = running.then(work).catch((error: unknown) => {
      connection.console.error(`The drafts of the workspace cannot be read: ${String(error)}`);
    });
    return running;
  };
  void then(readWorkspace);
  options.folders.listen(() => void then(readWorkspace));
  watched.listen([`**/*${DRAFT_ENDING}`], (changes) => {
    const drafts = changes.filter(({ uri }) => uri.endsWith(DRAFT_ENDING));
    if (drafts.length === 0) return;
    const gone = drafts.filter(({ type }) => type === FILE_DELETED).map(({ uri }) => uri);
    const changed = drafts.filter(({ type }) => type !== FILE_DELETED).map(({ uri }) => uri);
    for (const uri of gone) index.remove(uri);
    void then(async () => {
      // One that was being read when it went may have come back in the meantime.
      for (const uri of gone) index.remove(uri);
      await readAll(changed);
      await refreshLenses();
    });
  });
  return { index, files, ready: () => running };
}

/** Goes through drafts in batches, telling how far it is, until all are done or nobody waits. */
export async function eachDraft(
  { drafts: { files, index }, say }: { readonly drafts: Drafts; readonly say: Say },
  uris: readonly string[] | undefined,
  progress: WorkDoneProgressReporter,
  token: CancellationToken,
  use: (uri: string, text: string | undefined) => Promise<void>,
): Promise<void> {
  const all = uris ?? [...index.uris()];
  for (let at = 0; at < all.length && !token.isCancellationRequested; at += BATCH) {
    const batch = all.slice(at, at + BATCH);
    const texts = await files.read(batch);
    for (const [position, uri] of batch.entries()) {
      if (token.isCancellationRequested) return;
      await use(uri, texts[position]);
    }
    progress.report(Math.round((at * 100) / all.length), say('progress', [at, all.length]));
  }
}
