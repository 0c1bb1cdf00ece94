/** Characters that XML cannot hold, not even as a reference: control characters, lone surrogates. */
const NO_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text for between two tags; what XML cannot hold becomes the replacement character. */
export const escapeText = (text: string): string =>
  text.replace(NO_XML, '\ufffd').replace(/[&<>\r]/g, (sign) => ESCAPES[sign] ?? sign);

/** The value of an attribute, without the quotation marks around it. */
export const escapeAttribute = (text: string): string =>
  text.replace(NO_XML, '\ufffd').replace(/[&<>"\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign);

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** `<p class="x">…</p>`; `<p/>` where `content` is empty. Attributes without a value are left out. */
export function tag(name: string, attributes: Attributes = {}, content = ''): string {
  const head = openTag(name, attributes);
  return content === '' ? `${head.slice(0, -1)}/>` : `${head}${content}</${name}>`;
}

export function openTag(name: string, attributes: Attributes = {}): string {
  let head = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) head += ` ${key}="${escapeAttribute(String(value))}"`;
  }
  return `${head}>`;
}

/** An element whose children stand on lines of their own, or a line as it is. */
export type Block =
  string | { readonly name: string; readonly attributes: Attributes; readonly children: Block[] };

export const block = (
  name: string,
  attributes: Attributes,
  children: Block[] = [],
): Exclude<Block, string> => ({
  name,
  attributes,
  children,
});

/** Blocks as lines, each as deep as it is nested; words are never broken or indented. */
export function printBlocks(blocks: readonly Block[], depth = 0): string {
  const indent = '  '.repeat(depth);
  return blocks
    .map((each) => {
      if (typeof each === 'string') return `${indent}${each}\n`;
      const { name, attributes, children } = each;
      if (children.length === 0) return `${indent}${tag(name, attributes)}\n`;
      const inside = printBlocks(children, depth + 1);
      return `${indent}${openTag(name, attributes)}\n${inside}${indent}</${name}>\n`;
    })
    .join('');
}
