/**
 * Bookmarks of labels. Word allows letters, digits and `_` in their names, and forty characters:
 * `{#road-map}` is `par_road_h_map`.
 */
const PREFIX = 'par_';
const LONGEST = 40;

export function anchorOf(label: string): string {
  let name = PREFIX;
  for (const sign of label) {
    if (sign === '_') name += '__';
    else if (sign === '-') name += '_h_';
    else if (/[\p{L}\p{Nd}]/u.test(sign)) name += sign;
    else name += `_u${sign.codePointAt(0)?.toString(16) ?? ''}_`;
  }
  return name.length <= LONGEST ? name : name.slice(0, LONGEST - 8) + sumOf(label);
}

/** The label of a bookmark made by {@link anchorOf}; undefined for others. */
export function labelOf(anchor: string): string | undefined {
  if (!anchor.startsWith(PREFIX)) return undefined;
  return anchor
    .slice(PREFIX.length)
    .replace(/_(?:(_)|(h)_|u([0-9a-f]{1,6})_)/g, (_, underscore, hyphen, code) =>
      underscore ? '_' : hyphen ? '-' : String.fromCodePoint(Number.parseInt(code, 16)),
    );
}

/** A paragraph that has no label of its own but whose number stands in that of a point below it. */
export const hiddenAnchor = (paragraph: number): string => `_num_${paragraph}`;

export const isHiddenAnchor = (anchor: string): boolean => /^_num_\d+(?:_b)?$/.test(anchor);

function sumOf(text: string): string {
  let sum = 7;
  for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
  return (sum >>> 0).toString(16).padStart(8, '0');
}
