import type { Preview } from '../features/preview/types.ts';
import type { Handler } from './handlers.ts';

/** Asks for a draft as the finished document; the answer is null for one that is not open. */
export const PREVIEW_REQUEST = 'chapeau/preview';

export interface PreviewParams {
  readonly uri: string;
}

export const previewHandler: Handler = {
  feature: 'preview',
  capabilities: () => ({}),
  listen: (connection, session) =>
    connection.onRequest(PREVIEW_REQUEST, ({ uri }: PreviewParams, token) =>
      session.answer<Preview | null>({ label: 'preview', uri, token, fallback: null }, (document) =>
        session.service.preview(document),
      ),
    ),
};
