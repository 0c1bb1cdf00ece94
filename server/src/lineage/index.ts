export { lineageOf } from './compare.ts';
export type { CitationChange, Fate, Lineage, LineageRow, Piece, Side } from './types.ts';
