/**
 * British registrations in their published formats, newest first (DVLA INF104). Q, I and Z stand only where they are issued.
 * A plate without a space must look like nothing else; short old ones ("A 1") count only as the answer to the question.
 */
const CURRENT = /(?<![\p{L}\p{N}])([A-HJ-PR-Y]{2}\s?[0-9]{2}\s?[A-HJ-PR-Z]{3})(?![\p{L}\p{N}])/u;
const PREFIX = /(?<![\p{L}\p{N}])([A-HJ-NP-TV-Y][0-9]{1,3}\s?[A-HJ-PR-Y][A-Z]{2})(?![\p{L}\p{N}])/u;
const SUFFIX = /(?<![\p{L}\p{N}])([A-HJ-PR-Y][A-Z]{2}\s?[0-9]{1,3}[A-HJ-NP-TV-Y])(?![\p{L}\p{N}])/u;
const DATELESS =
  /^(?:THE\s|REG(?:ISTRATION)?\s|IT'?S\s|IS\s|NUMBER\s)*([A-Z]{1,3}\s?[0-9]{1,4}|[0-9]{1,4}\s?[A-Z]{1,3})[.\s]*$/u;

/** The registration without its space: "AB12CDE". */
export function registrationIn(text: string, open: boolean): string | undefined {
  const upper = text.slice(0, 2000).toUpperCase();
  for (const format of [CURRENT, PREFIX, SUFFIX]) {
    const found = format.exec(upper)?.[1];
    if (found) return found.replace(/\s/g, '');
  }
  if (!open) return undefined;
  const spelled = upper.replace(/(?<=\b[A-Z0-9])[\s-]+(?=[A-Z0-9]\b)/g, '');
  const found = CURRENT.exec(spelled)?.[1] ?? DATELESS.exec(upper)?.[1];
  return found?.replace(/\s/g, '');
}
