/** A British postcode (Royal Mail's formats), with or without its space. The inward part never holds C I K M O V. */
const POSTCODE =
  /(?<![\p{L}\p{N}])(gir|[a-pr-uwyz](?:[0-9]{1,2}|[a-hk-y][0-9]|[a-hk-y][0-9](?:[0-9]|[abehmnprvwxy])|[0-9][a-hjkps-uw]))\s?([0-9][abd-hjlnp-uw-z]{2})(?![\p{L}\p{N}])/u;

/** "lt1 4pq" in a plain text as "LT1 4PQ". */
export function postcodeIn(plainText: string): string | undefined {
  const found = POSTCODE.exec(plainText.slice(0, 10_000));
  return found ? `${found[1]} ${found[2]}`.toUpperCase() : undefined;
}
