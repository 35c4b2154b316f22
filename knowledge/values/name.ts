const WORD = "\\p{L}[\\p{L}'’-]{0,30}";
const NAME = `(?<name>(?:(?:mr|mrs|ms|miss|mx|dr)\\.? )?${WORD}(?: ${WORD}){0,3})`;

/** How people say their name beside other things. */
const SAID = [
  new RegExp(`(?:my (?:full )?name(?: is|['’]?s)|i(?: am|['’]?m) called|put my name as) ${NAME}`, 'iu'),
  new RegExp(`^(?:hi|hello|helo)?,? ?(?:this is|it['’]?s) ${NAME} (?:here|speaking|calling)`, 'iu'),
  new RegExp(`(?:fy enw(?: i)?|f['’]enw i|enw i) (?:yw|ydy|ydi) ${NAME}`, 'iu'),
];

/** Words that are no part of a name and end it: "my name is Jo and the bin", "my name is on the bill". */
const ENDS = new Set(
  (
    'and my i im at from of on in the a an but not so here speaking calling phone number email address tel mobile you your we it its is isnt was spelt spelled wrong right ' +
    'please thanks thank can could would for with because there or down already being to that this live lives living about ringing calling regarding if ' +
    'a ac o yn ar fy y yr ond rhif ffon ffôn sydd dwi rydw mae ddim ger'
  ).split(' '),
);

/** A person's own name, where a text says plainly that it is. */
export function nameIn(text: string): string | undefined {
  for (const pattern of SAID) {
    const words = pattern.exec(text.slice(0, 1000))?.groups?.['name']?.split(' ') ?? [];
    const end = words.findIndex((word) => ENDS.has(word.toLowerCase().replace(/['’.]/g, '')));
    const name = (end < 0 ? words : words.slice(0, end)).join(' ');
    if (/\p{L}{2}/u.test(name)) return capitals(name);
  }
  return undefined;
}

/** Typed in a hurry, or written down by an ear: "jo bevan". */
const capitals = (name: string): string =>
  name === name.toLowerCase() || name === name.toUpperCase()
    ? name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    : name;
