import { isScalar, visit, type Document, type YAMLError } from 'yaml';

/** A mistake in how a file is written, and the sign at which it begins. */
export interface YamlMistake {
  readonly offset: number;
  readonly says: string;
}

/** What each of YAML's own complaints means to somebody who fills in a form. */
const SENTENCES: Readonly<Record<string, string>> = {
  BAD_ALIAS: 'has a text that begins with * or &; put the text in quotation marks',
  BAD_COLLECTION_TYPE: 'has a list where fields are needed, or fields where a list is needed',
  BAD_DQ_ESCAPE: 'has a backslash in a text with double quotation marks; write two backslashes',
  BAD_INDENT:
    'does not stand in line with its neighbours; begin it with as many spaces as the lines it belongs with',
  BAD_PROP_ORDER: 'has a text that begins with & or !; put the text in quotation marks',
  BAD_SCALAR_START:
    'has a text that begins with a sign which means something else here; put the text in quotation marks',
  BLOCK_AS_IMPLICIT_KEY: 'has a text with a colon in it; put the whole text in quotation marks',
  BLOCK_IN_FLOW: 'has a bracket that is not closed; close it',
  KEY_OVER_1024_CHARS: 'has a long text before its colon; put the whole text in quotation marks',
  MULTILINE_IMPLICIT_KEY: 'has no colon after the name of the field; write one, and a space',
  MULTIPLE_ANCHORS: 'has a text that begins with &; put the text in quotation marks',
  MULTIPLE_DOCS: 'is a line with ---, which begins another file; take it out',
  MULTIPLE_TAGS: 'has a text that begins with !; put the text in quotation marks',
  RESOURCE_EXHAUSTION: 'has brackets within brackets without end; take them out',
  TAB_AS_INDENT: 'begins with a tab; use spaces',
  TAG_RESOLVE_FAILED: 'has a text that begins with !; put the text in quotation marks',
  UNEXPECTED_TOKEN:
    'has words where none can be, often after a quotation mark or a sign such as *; put the whole text in quotation marks',
};

const NOT_CLOSED = 'has a bracket that is not closed; close it';

/** What is wrong in a document. After the first slip of the pen the rest only follows from it, but for fields that stand there twice. */
export function yamlMistakes(document: Document, text: string): YamlMistake[] {
  const first = document.errors.findIndex((error) => error.code !== 'DUPLICATE_KEY');
  if (first !== -1) return [slip(document.errors.slice(first), document, text)];
  return [...document.errors, ...document.warnings].map((problem) => ({
    offset: problem.pos[0],
    says: problem.code === 'DUPLICATE_KEY' ? twice(problem, text) : says(problem),
  }));
}

function slip(errors: readonly YAMLError[], document: Document, text: string): YamlMistake {
  const [error, next] = errors as [YAMLError, YAMLError?];
  const offset = error.pos[0];
  if (/^Missing closing .quote/.test(error.message))
    return { offset: openingQuote(document, offset), says: says(error) };
  if (/must be sufficiently indented and end with/.test(error.message))
    return {
      offset: Math.max(text.lastIndexOf('[', offset), text.lastIndexOf('{', offset)),
      says: NOT_CLOSED,
    };
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && next?.code === 'MULTILINE_IMPLICIT_KEY')
    return { offset: next.pos[1] - 1, says: 'begins too far to the right; line it up with its neighbours' };
  if (/^\s*-[^\s-]/.test(text.slice(text.lastIndexOf('\n', offset - 1) + 1)))
    return { offset, says: 'begins with a hyphen that has no space after it; write the space' };
  return { offset, says: says(error) };
}

/** YAML reports where it gave up, which may be the end of the file; people look for where the text began. */
function openingQuote(document: Document, end: number): number {
  let offset = end;
  visit(document, {
    Scalar: (_, node) => {
      if (isScalar(node) && node.range && node.range[0] < end && node.range[1] >= end) offset = node.range[0];
    },
  });
  return offset;
}

function twice(problem: YAMLError, text: string): string {
  const key = /^["']?([^\s:"']+)/.exec(text.slice(problem.pos[0]))?.[1] ?? '';
  return `\`${key}\` stands here a second time; keep one of the two`;
}

function says(problem: YAMLError): string {
  if (problem.code === 'MISSING_CHAR') return missingSign(problem.message);
  return (
    SENTENCES[problem.code] ?? 'is not written as a field and its text; compare it with councils/example'
  );
}

/** YAML tells by its message only which sign it misses. */
function missingSign(message: string): string {
  if (/quote$/.test(message))
    return 'has a quotation mark that is not closed; close it at the end of the text';
  if (/^Comments/.test(message)) return 'has a # right after a text; put the whole text in quotation marks';
  if (/^Implicit map keys/.test(message))
    return 'has no colon after the name of the field; write one, and a space';
  if (/^Sequence item/.test(message))
    return 'is not lined up with its neighbours, or is an entry of a list without its hyphen';
  if (/items$/.test(message)) return 'has no comma between two entries in brackets; write one';
  return NOT_CLOSED;
}
