/** An element of an XML document; text between tags stands among the children as it was meant, entities undone. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

const TOKEN =
  /<\?[^]*?\?>|<!--[^]*?-->|<!\[CDATA\[(?<verbatim>[^]*?)\]\]>|<\/(?<close>[\w:-]+)\s*>|<(?<open>[\w:-]+)(?<attributes>(?:\s+[\w:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/?)>|(?<text>[^<]+)/y;
const ATTRIBUTE = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads a small XML document. Throws with the place of the fault when it is not well formed. */
export function parseXml(xml: string): Element {
  const top: Mutable = { name: '', attributes: {}, children: [] };
  const open = [top];
  for (const found of tokens(xml)) {
    const { close, open: name, attributes = '', empty, text, verbatim } = found.groups!;
    const parent = open.at(-1)!;
    if (text !== undefined) parent.children.push(withoutEntities(text));
    else if (verbatim !== undefined) parent.children.push(verbatim);
    else if (close !== undefined) {
      if (open.pop()?.name !== close || open.length === 0) throw notWellFormed(found.index);
    } else if (name !== undefined) {
      const element: Mutable = { name, attributes: attributesIn(attributes), children: [] };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const [root, ...others] = elementsOf(top);
  if (open.length !== 1 || !root || others.length > 0) throw notWellFormed(xml.length);
  return root;
}

export function elementsOf(element: Element): Element[] {
  return element.children.filter((child): child is Element => typeof child !== 'string');
}

/** All text within the element, at any depth. */
export function textOf(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

interface Mutable extends Element {
  readonly children: (Element | string)[];
}

function* tokens(xml: string): Generator<RegExpExecArray> {
  for (let at = 0; at < xml.length;) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(xml);
    if (!found) throw notWellFormed(at);
    yield found;
    at = TOKEN.lastIndex;
  }
}

function attributesIn(text: string): Record<string, string> {
  const pairs = [...text.matchAll(ATTRIBUTE)];
  return Object.fromEntries(
    pairs.map(([, name, double, single]) => [name!, withoutEntities(double ?? single!)]),
  );
}

function withoutEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name = '') =>
      hex || decimal
        ? String.fromCodePoint(parseInt(hex ?? decimal!, hex ? 16 : 10))
        : (ENTITIES[name as string] ?? whole),
  );
}

function notWellFormed(at: number): Error {
  return new Error(`This XML is not well formed, at character ${at}.`);
}
