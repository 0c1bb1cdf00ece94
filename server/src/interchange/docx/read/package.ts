import { Refusal } from '../../../workspace/akomaNtoso/guardedXml.ts';
import type { Archive } from './archive.ts';
import { elementsOf, readChildren, textOf } from './tree.ts';

/** What a part points at, by id. Only the text's own relations are followed, and none of theirs. */
export interface Relation {
  readonly id: string;
  /** The last word of the type: `styles`, `footnotes`, `hyperlink`. */
  readonly type: string;
  /** A path in the archive, or an address. */
  readonly target: string;
  readonly external: boolean;
}

/** The path of the text and its relations. */
export function findText(archive: Archive): {
  readonly path: string;
  readonly relations: readonly Relation[];
} {
  const main = relationsOf(archive, '').find(({ type }) => type === 'officeDocument');
  const path = main?.target ?? 'word/document.xml';
  if (!archive.has(path)) {
    throw new Refusal(
      'is no Word document: it is an archive without a text in it. Save it anew in Word as .docx.',
    );
  }
  return { path, relations: relationsOf(archive, path) };
}

/** The relations of a part; of the package itself for the empty path. */
export function relationsOf(archive: Archive, part: string): readonly Relation[] {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const relations: Relation[] = [];
  const path = `${folder}_rels/${part.slice(slash)}.rels`;
  if (!archive.has(path)) return relations;
  readChildren(archive.read(path), 'Relationships', ({ attributes }) => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    const external = mode === 'External';
    relations.push({
      id,
      type: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : resolve(folder, target),
      external,
    });
  });
  return relations;
}

/** `word/styles.xml` for `styles.xml` or `/word/styles.xml` seen from `word/`. */
function resolve(folder: string, target: string): string {
  const parts = target.startsWith('/') ? [] : folder.split('/').filter((part) => part !== '');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** The custom properties of a document, by name. */
export function customProperties(archive: Archive): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  const relation = relationsOf(archive, '').find(({ type }) => type === 'custom-properties');
  if (relation === undefined || !archive.has(relation.target)) return properties;
  readChildren(archive.read(relation.target), 'Properties', (property) => {
    const { name } = property.attributes;
    if (name !== undefined) properties.set(name, elementsOf(property).map(textOf).join(''));
  });
  return properties;
}
