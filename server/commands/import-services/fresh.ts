import { Document } from 'yaml';
import type { OfferedService } from '../../../adapters/open311/offered';
import type { Catalogue } from '../../../knowledge/catalogue/catalogue';
import { slugOf } from './codes';
import { draftOf } from './draft';

const HEAD = ` Imported from the back office. Read it through: its words, its number in the Local Government Service List
 (lgsl), its team. Add examples of what people say, and a target. Where there is Welsh, write it and take
 welsh_missing out.`;

/** The group and the team of services of which the folder tells none, as the command was told. */
export interface Told {
  readonly group?: string;
  readonly team?: string;
}

/** A service that the folder does not have yet, as its file; a sentence where what is needed is not known. */
export function freshFile(
  offered: OfferedService,
  code: string,
  catalogue: Catalogue,
  others: readonly OfferedService[],
  told: Told,
): Document | { readonly says: string } {
  const { council } = catalogue;
  const group = groupOf(offered, catalogue) ?? told.group;
  if (group === undefined || !council.groups[group])
    return {
      says: `its group "${offered.group}" is none of council.yaml: add it there, or say --group CODE`,
    };
  const team = told.team ?? teamOf(group, catalogue);
  if (team === undefined || !council.teams[team])
    return { says: 'no team is known for it: say --team CODE, a team of council.yaml' };
  const { title, questions, notices } = draftOf(offered);
  const noun = nounOf(title);
  const document = new Document({
    code,
    open311: offered.service_code,
    lgsl: lgslOf(offered, catalogue),
    title: { en: title },
    noun: { en: noun },
    group,
    team,
    kind: 'report',
    examples: { en: `${examplesOf(offered, title, noun, others).join('\n')}\n` },
    place: 'required',
    questions,
    notices: notices.map((en) => ({ en })),
    ...(council.languages.includes('cy') ? { welsh_missing: true } : {}),
  });
  document.commentBefore = HEAD;
  return document;
}

function groupOf({ group }: OfferedService, { council: { groups } }: Catalogue): string | undefined {
  const slug = slugOf(group);
  return Object.keys(groups).find(
    (code) => code === slug || groups[code]!.name.en.toLowerCase() === group.toLowerCase(),
  );
}

/** Who does most of what stands under the same heading. */
function teamOf(group: string, { services }: Catalogue): string | undefined {
  const count = new Map<string, number>();
  for (const one of services) if (one.group === group) count.set(one.team, (count.get(one.team) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** "Report a pothole" is about "a pothole". */
function nounOf(title: string): string {
  const bare = title.replace(/^report(ing)?( of)? (?=\S)/i, '');
  return /^[A-Z][a-z]/.test(bare) ? bare[0]!.toLowerCase() + bare.slice(1) : bare;
}

const LEAST = 3;
const LONGEST = 200;

/** What it is called, its keywords that no other service has, and as much more as a file must have. */
function examplesOf(
  { description, keywords, service_code }: OfferedService,
  title: string,
  noun: string,
  others: readonly OfferedService[],
): string[] {
  const elsewhere = new Set(
    others.filter((one) => one.service_code !== service_code).flatMap((one) => one.keywords),
  );
  const own = keywords.filter((word) => !elsewhere.has(word));
  const said = [title, noun, description.slice(0, LONGEST), ...own];
  const more = [`I want to tell you of ${noun}`, `it is about ${noun}`, `there is a problem: ${noun}`];
  const distinct = (list: readonly string[]): string[] => [
    ...new Map(list.filter(Boolean).map((one) => [one.toLowerCase(), one])).values(),
  ];
  const enough = distinct(said);
  return enough.length >= LEAST ? enough : distinct([...said, ...more]);
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 3)
    .map((word) => word.slice(0, 5));

/** The number of what the folder has that sounds most like it; of what sounds like nothing, that of the first service. */
function lgslOf({ service_name, keywords }: OfferedService, { articles, services }: Catalogue): number {
  const said = new Set(wordsOf([service_name, ...keywords].join(' ')));
  let best = { score: 0, lgsl: services[0]!.lgsl };
  const known = [
    ...services.map(({ title, lgsl }) => ({ title: title.en, lgsl })),
    ...articles.filter(({ language }) => language === 'en'),
  ];
  for (const { title, lgsl } of known) {
    const words = wordsOf(title);
    const score = words.filter((word) => said.has(word)).length / Math.max(1, words.length);
    if (score > best.score) best = { score, lgsl };
  }
  return best.lgsl;
}
