import type { DocumentModel } from '../../model/types.ts';
import { parseId } from '../../registry/ids.ts';

/** `A/80/L.41`: a draft of the eightieth session. */
const DRAFT = /^un:A\/(?<session>\d{1,3})\//;

/** The session at which the text itself is adopted: 80 for A/RES/80/173; undefined where it says none. */
export function ownSession(model: DocumentModel): number | undefined {
  const declared = model.tree.frontMatter?.entries.find(({ key }) => key === 'session');
  if (declared) return positive(Number.parseInt(declared.value, 10));
  const { self, organ } = model;
  if (self !== undefined) {
    const parts = parseId(self);
    if (parts.kind === 'un' && parts.organ === organ) return positive(Number(parts.series));
    if (organ === 'unga') return positive(Number(DRAFT.exec(self)?.groups?.['session']));
  }
  return undefined;
}

const positive = (value: number): number | undefined =>
  Number.isInteger(value) && value > 0 ? value : undefined;
