import type { LanguageTag } from '../languages/types.ts';
import type { HouseId } from '../references/types.ts';
import type { Handler } from './handlers.ts';

/** Asks what a draft was taken for; the answer is null for one that is not open. */
export const STATUS_REQUEST = 'chapeau/status';

export interface DraftStatus {
  readonly house: HouseId;
  readonly language: LanguageTag;
  /** The edition of the registry, a date. */
  readonly registry: string;
}

export const statusHandler: Handler = {
  feature: 'status',
  capabilities: () => ({}),
  listen: (connection, session) =>
    connection.onRequest(STATUS_REQUEST, ({ uri }: { readonly uri: string }, token) =>
      session.answer<DraftStatus | null>(
        { label: 'status', uri, token, fallback: null },
        (document) => {
          const { house, language, registry } = session.service.model(document);
          return { house, language, registry: registry.edition };
        },
      ),
    ),
};
