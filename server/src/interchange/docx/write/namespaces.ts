const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Declaration and opening tag of a part in Word's own language: `<w:styles …>`. */
export const xmlHead = (root: string): string =>
  `${DECLARATION}<${root} xmlns:w="${WORD}" xmlns:r="${RELATIONS}">`;

/** Of a part in another: `<Types xmlns="…">`; `prefixed` says what prefixes mean. */
export function otherHead(
  root: string,
  namespace: string | undefined,
  prefixed: Readonly<Record<string, string>> = {},
): string {
  const own = namespace === undefined ? '' : ` xmlns="${namespace}"`;
  const others = Object.entries(prefixed).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`);
  return `${DECLARATION}<${root}${own}${others.join('')}>`;
}

export const namespaces = {
  types: 'http://schemas.openxmlformats.org/package/2006/content-types',
  relations: 'http://schemas.openxmlformats.org/package/2006/relationships',
  office: RELATIONS,
  core: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  custom: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
  variants: 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
  dublin: 'http://purl.org/dc/elements/1.1/',
  terms: 'http://purl.org/dc/terms/',
  instance: 'http://www.w3.org/2001/XMLSchema-instance',
} as const;
