/** What an XML document of ours is made of; null and undefined are empty elements. */
export type Tree =
  string | number | boolean | null | undefined | readonly Tree[] | { readonly [name: string]: Tree };

/** An XML document with this root; the elements of a list called "services" are called "service". */
export const xmlOf = (root: string, tree: Tree): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${element(root, tree)}\n`;

function element(name: string, tree: Tree): string {
  if (tree === null || tree === undefined || tree === '') return `<${name}/>`;
  return `<${name}>${inner(name, tree)}</${name}>`;
}

function inner(name: string, tree: Exclude<Tree, null | undefined>): string {
  if (Array.isArray(tree)) return tree.map((one: Tree) => element(singular(name), one)).join('');
  if (typeof tree === 'object')
    return Object.entries(tree)
      .map(([key, value]) => element(key, value))
      .join('');
  return escaped(String(tree));
}

/** A list's elements are called as it is, without what came before and without the s: service_requests, request. */
const singular = (name: string): string => name.slice(name.lastIndexOf('_') + 1).replace(/s$/, '');

/** Signs that no XML document may hold are left out. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
