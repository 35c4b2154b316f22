/** Names of the gaps in a text: "by" in "Highways will look by {by}.". */
export function gapsIn(text: string): string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map((found) => found[1]!.trim());
}

const FIGURE_GAP = /\{\{([^{}]*)\}\}/g;

/** Codes of the figures in a text: "blue-badge-fee" in "It costs {{blue-badge-fee}}.". */
export function figuresIn(text: string): string[] {
  return [...text.matchAll(FIGURE_GAP)].map((found) => found[1]!.trim());
}

/** The text with each of its figures in words. */
export function fillFigures(text: string, inWords: (code: string) => string): string {
  return text.replace(FIGURE_GAP, (_, code: string) => inWords(code.trim()));
}
