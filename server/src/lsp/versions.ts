import type { Connection, Diagnostic, Location, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  compareVersions,
  counterpartsOf,
  differencesOf,
  languageName,
} from '../concordance/index.ts';
import type { Concordance, VersionFinding } from '../concordance/index.ts';
import type { DocumentModel } from '../model/types.ts';
import type { LanguageService } from '../service.ts';
import { DRAFT_ENDING } from '../workspace/index/draftFiles.ts';
import type { DraftFiles } from '../workspace/index/draftFiles.ts';
import { versionsBeside } from '../workspace/versions.ts';
import { severities, SOURCE, toRange } from './convert.ts';
import type { Handler } from './handlers.ts';
import type { WatchedFiles } from './watchedFiles.ts';
import type { Telling } from '../text/messages.ts';
import type { Say } from './messages.ts';

/** The language versions of open drafts, compared a moment after one of them was changed. */
export interface Versions {
  /** What the others say otherwise, of this version of the draft; nothing while it is being compared. */
  diagnosticsOf(document: TextDocument): Diagnostic[];
  /**
   * Where the other versions of a draft lie, or would lie, by its name and by chapeau.json, which is
   * read by then (`prepare`).
   */
  beside(uri: string): readonly string[];
  /** The draft beside its other versions, itself the first; undefined where it has none. */
  compare(document: TextDocument): Promise<Compared | undefined>;
  /** Called with the address of a draft that was compared. */
  listen(listener: (uri: string) => void): void;
}

export interface VersionsOptions {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly service: LanguageService;
  readonly files: DraftFiles;
  readonly watched: WatchedFiles;
  readonly prepare: (uri: string) => Promise<void>;
  /** Those that chapeau.json names. */
  readonly versionsOf: (uri: string) => readonly string[];
  readonly pause: () => Promise<void>;
  readonly withRelated: boolean;
  readonly say: Say;
  readonly telling: Telling;
}

/** So long nothing is typed before versions are compared, in milliseconds: they are read by the whole. */
const QUIET = 600;
/** Of a version that is hardly begun everything is missing: no need to say it all. */
const MOST = 100;

export interface Compared {
  readonly members: readonly Member[];
  readonly concordance: Concordance;
}

export interface Member {
  readonly document: TextDocument;
  /** Which one was read: an open document goes on. */
  readonly version: number;
  readonly model: DocumentModel;
}

export function createVersions(options: VersionsOptions): Versions {
  const { connection, documents, service, files, prepare, pause } = options;
  const listeners: ((uri: string) => void)[] = [];
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const told = new Map<string, { readonly version: number; readonly diagnostics: Diagnostic[] }>();

  const addressesBeside = (uri: string): readonly string[] => [
    ...new Set([...versionsBeside(uri), ...options.versionsOf(uri)]),
  ];

  /** The draft and those beside it, as they are in the editor or else on the disk. */
  async function membersOf(document: TextDocument): Promise<readonly Member[]> {
    await prepare(document.uri);
    const beside = addressesBeside(document.uri);
    if (beside.length === 0) return [];
    const texts = await files.read(beside);
    const others = beside.flatMap((uri, at): readonly TextDocument[] => {
      const text = texts[at];
      const open = documents.get(uri);
      if (open) return [open];
      return text === undefined ? [] : [TextDocument.create(uri, 'resolution', 0, text)];
    });
    const members: Member[] = [];
    for (const each of [document, ...others]) {
      await prepare(each.uri);
      await pause();
      members.push({ document: each, version: each.version, model: service.model(each) });
      if (!documents.get(each.uri)) service.forget(each.uri);
    }
    return members;
  }

  async function compare(document: TextDocument): Promise<Compared | undefined> {
    const members = await membersOf(document);
    if (members.length < 2) return undefined;
    const models = members.map(({ model }) => model);
    return {
      members,
      concordance: compareVersions(
        models,
        models.map(({ language }) => languageName(language, options.telling.language)),
        options.telling,
      ),
    };
  }

  async function tell(uri: string): Promise<void> {
    const document = documents.get(uri);
    const compared = document && (await compare(document));
    // Each open version is told, whichever of them was changed; one changed since is compared again.
    const read = compared?.members ?? (document ? [{ document, version: document.version }] : []);
    for (const [at, { document: each, version }] of read.entries()) {
      if (documents.get(each.uri)?.version !== version) continue;
      const diagnostics = compared ? diagnosticsIn(compared, at, options) : [];
      const isNews = diagnostics.length > 0 || (told.get(each.uri)?.diagnostics.length ?? 0) > 0;
      told.set(each.uri, { version, diagnostics });
      if (!isNews) continue;
      for (const listener of listeners) listener(each.uri);
    }
  }

  const schedule = (uri: string): void => {
    clearTimeout(waiting.get(uri));
    waiting.set(
      uri,
      setTimeout(() => {
        waiting.delete(uri);
        tell(uri).catch((error: unknown) => {
          try {
            connection.console.error(`The versions of ${uri} cannot be compared: ${String(error)}`);
          } catch {
            // The editor has gone in the meantime.
          }
        });
      }, QUIET),
    );
  };

  // A version that is not open may change, come or go on the disk.
  options.watched.listen([`**/*${DRAFT_ENDING}`], (changes) => {
    const changed = new Set(changes.map(({ uri }) => uri));
    for (const uri of documents.keys()) {
      if (addressesBeside(uri).some((each) => changed.has(each))) schedule(uri);
    }
  });
  documents.onDidChangeContent(({ document: { uri } }) => schedule(uri));
  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
    const isTold = (told.get(uri)?.diagnostics.length ?? 0) > 0;
    told.delete(uri);
    if (isTold) for (const listener of listeners) listener(uri);
  });
  return {
    diagnosticsOf({ uri, version }) {
      const known = told.get(uri);
      return known?.version === version ? known.diagnostics : [];
    },
    beside: addressesBeside,
    compare,
    listen: (listener) => void listeners.push(listener),
  };
}

function diagnosticsIn(
  { members, concordance }: Compared,
  version: number,
  options: VersionsOptions,
): Diagnostic[] {
  const document = members[version]?.document;
  if (!document) return [];
  return differencesOf(concordance, version, members.length)
    .slice(0, MOST)
    .map((finding) => ({
      range: toRange(document, finding.span),
      severity: severities[finding.severity],
      code: `version-${finding.kind}`,
      source: SOURCE,
      message: finding.message,
      ...(options.withRelated && { relatedInformation: relatedTo(finding, members, options) }),
    }));
}

const relatedTo = (
  { others }: VersionFinding,
  members: readonly Member[],
  { say, telling }: VersionsOptions,
) =>
  others.flatMap(({ version, span, has }) => {
    const member = members[version];
    if (!member) return [];
    const { document, model } = member;
    const words = has ? `“${model.text.slice(span.start, span.end)}”` : say('notHere');
    return [
      {
        location: { uri: document.uri, range: toRange(document, span) },
        message: `${languageName(model.language, telling.language)}: ${words}`,
      },
    ];
  });

/** The paragraph at a place of the first version, in the others. */
function counterpartsIn({ members, concordance }: Compared, offset: number): Location[] {
  const models = members.map(({ model }) => model);
  return counterpartsOf(concordance, models, 0, offset).flatMap(({ version, span }) => {
    const other = members[version]?.document;
    return other ? [{ uri: other.uri, range: toRange(other, span) }] : [];
  });
}

/** The paragraph in the other language versions: what an editor calls its implementations. */
export const versionsHandler: Handler = {
  feature: 'language versions',
  capabilities: () => ({ implementationProvider: true }),
  listen: (connection, session) =>
    connection.onImplementation(async ({ textDocument: { uri }, position }, token) => {
      const asked = session.documents.get(uri);
      const compared = asked && (await session.versions.compare(asked));
      const fallback: Location[] = [];
      return session.answer({ label: 'language versions', uri, token, fallback }, (document) =>
        compared?.members[0]?.version === document.version
          ? counterpartsIn(compared, document.offsetAt(position))
          : fallback,
      );
    }),
};
