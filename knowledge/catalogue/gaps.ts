/** Names of the gaps in a text: "by" in "Highways will look by {by}.". */
export function gapsIn(text: string): string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map((found) => found[1]!.trim());
}
