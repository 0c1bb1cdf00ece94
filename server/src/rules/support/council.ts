import { parseId } from '../../registry/ids.ts';

/** The year of a Security Council resolution among other ids: 2000 for 1325, whatever year was cited. */
export function councilYearAmong(number: number, ids: readonly string[]): string | undefined {
  for (const id of ids) {
    const parts = parseId(id);
    if (parts.kind === 'un' && parts.organ === 'sc' && parts.number === number) return parts.series;
  }
  return undefined;
}
