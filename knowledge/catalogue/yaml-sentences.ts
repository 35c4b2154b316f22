import type { YAMLError } from 'yaml';

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
};

export function yamlSays(problem: YAMLError, text: string): string {
  if (problem.code === 'DUPLICATE_KEY') {
    const key = /^["']?([^\s:"']+)/.exec(text.slice(problem.pos[0]))?.[1] ?? '';
    return `\`${key}\` stands here a second time; keep one of the two`;
  }
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
    return 'is no entry of the list above it; begin it with a hyphen and a space';
  if (/items$/.test(message)) return 'has no comma between two entries in brackets; write one';
  return 'has a bracket that is not closed; close it';
}
