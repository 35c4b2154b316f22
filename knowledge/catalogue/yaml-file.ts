import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';
import type { z } from 'zod';
import type { Findings } from './findings';
import { fieldSays, listed } from './field-sentences';
import type { Path } from './schema-path';
import { yamlMistakes } from './yaml-sentences';

/** A YAML text that passed its schema, and where in it each thing stands. */
export interface YamlFile<T> {
  /** As an officer would open it. */
  readonly path: string;
  readonly data: T;
  lineOf(path: Path): number;
}

/** Where a YAML text lies: an article's front matter begins on the second line of its file. */
export interface YamlText {
  readonly path: string;
  readonly text: string;
  readonly linesBefore?: number;
}

/** Reads the text and checks it against the schema; undefined if that left any mistake. */
export function readYaml<S extends z.ZodType>(
  source: YamlText,
  schema: S,
  findings: Findings,
): YamlFile<z.output<S>> | undefined {
  const counter = new LineCounter();
  const lineAt = (offset: number): number => counter.linePos(offset).line + (source.linesBefore ?? 0);
  const document = parse(source, counter, lineAt, findings);
  if (!document) return undefined;
  const raw = plain(document, source, lineAt, findings);
  if (raw === undefined) return undefined;
  const lineOf = (path: Path): number => lineAt(offsetOf(document, path));
  const read = schema.safeParse(raw.value, { error: (issue) => fieldSays(issue, schema) });
  if (read.success) return { path: source.path, data: read.data, lineOf };
  for (const { path, says } of listed(read.error, schema, raw.value))
    findings.mistake(source.path, lineOf(path), says);
  return undefined;
}

function parse(
  source: YamlText,
  lineCounter: LineCounter,
  lineAt: (offset: number) => number,
  findings: Findings,
): Document | undefined {
  const document = parseDocument(source.text, { lineCounter, prettyErrors: false, stringKeys: true });
  const mistakes = yamlMistakes(document, source.text);
  for (const { offset, says } of mistakes) findings.mistake(source.path, lineAt(offset), says);
  return mistakes.length === 0 ? document : undefined;
}

/** The document as plain values. Short-cuts to other texts are refused: few lines of them can grow into gigabytes. */
function plain(
  document: Document,
  source: YamlText,
  lineAt: (offset: number) => number,
  findings: Findings,
): { readonly value: unknown } | undefined {
  const shortCut = /[*&]/.test(source.text) ? firstShortCut(document) : undefined;
  if (shortCut === undefined) return { value: document.toJS() as unknown };
  const says =
    'has a text that begins with * or &, which means something else here; put it in quotation marks';
  findings.mistake(source.path, lineAt(shortCut), says);
  return undefined;
}

function firstShortCut(document: Document): number | undefined {
  let offset: number | undefined;
  visit(document, (_, node) => {
    if (!isAlias(node) && !(isNode(node) && 'anchor' in node && node.anchor)) return undefined;
    offset = node.range?.[0] ?? 0;
    return visit.BREAK;
  });
  return offset;
}

/** Where the thing that the path leads to begins; as far as the path leads, if the thing is missing. */
function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = (node as Node | null)?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === String(step));
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && node.items[Number(step)]) {
      node = node.items[Number(step)];
      offset = (node as Node).range?.[0] ?? offset;
    } else break;
  }
  return offset;
}
