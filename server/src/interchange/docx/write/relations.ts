import { tag } from '../../xml.ts';
import { namespaces, otherHead } from './namespaces.ts';

/** What a part of a package points at, each under an id. */
export interface Relations {
  /** The id under which another part is known: `rId3` for `styles.xml`. */
  part(type: string, target: string): string;
  /** The id of an address, the same for the same address. */
  link(address: string): string;
  isEmpty(): boolean;
  /** The `.rels` file. */
  write(): string;
}

export function createRelations(): Relations {
  const links = new Map<string, string>();
  const written: string[] = [];
  const add = (type: string, target: string, mode?: string): string => {
    const id = `rId${written.length + 1}`;
    written.push(
      tag('Relationship', {
        Id: id,
        Type: type.includes(':') ? type : `${namespaces.office}/${type}`,
        Target: target,
        TargetMode: mode,
      }),
    );
    return id;
  };
  return {
    part: (type, target) => add(type, target),
    link(address) {
      const id = links.get(address) ?? add('hyperlink', address, 'External');
      links.set(address, id);
      return id;
    },
    isEmpty: () => written.length === 0,
    write: () =>
      `${otherHead('Relationships', namespaces.relations)}${written.join('')}</Relationships>`,
  };
}
