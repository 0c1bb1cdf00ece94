import type { DocumentModel } from '../../model/types.ts';

/**
 * The names (`eId`) of the paragraphs that have one: `para_2__point_1` for paragraph 2 (a),
 * `annex_1__para_3` in the first annex. No two are the same, whatever the numbers are.
 */
export function placeNames(model: DocumentModel): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const used = new Set<string>();
  let prefix = '';
  let annexes = 0;
  let headings = 0;
  let preambular = 0;
  const give = (index: number, wanted: string): void => {
    let name = wanted;
    for (let copy = 2; used.has(name); copy++) name = `${wanted}-${copy}`;
    used.add(name);
    names.set(index, name);
  };
  for (const [index, { kind, marker }] of model.paragraphs.entries()) {
    switch (kind) {
      case 'annex':
        prefix = `annex_${++annexes}__`;
        give(index, `annex_${annexes}`);
        break;
      case 'section':
      case 'heading':
        give(index, `${prefix}sec_${++headings}`);
        break;
      case 'preambular':
        give(index, `${prefix}preamble_${++preambular}`);
        break;
      case 'numbered': {
        const place = model.places[index];
        const number = (place?.path ?? marker?.numbers ?? []).join('-');
        const suffix = place?.suffix === undefined ? '' : `-${asName(place.suffix)}`;
        give(index, `${prefix}para_${number === '' ? index : number}${suffix}`);
        break;
      }
      case 'point':
      case 'bullet': {
        const parent = model.places[index]?.parent;
        const above = parent === undefined ? undefined : names.get(parent);
        const own = `point_${marker?.numbers.join('-') || index}`;
        give(index, above === undefined ? `${prefix}${own}` : `${above}__${own}`);
        break;
      }
      default:
        break;
    }
  }
  return names;
}

const asName = (text: string): string => text.trim().replace(/[\s#]+/g, '-');
