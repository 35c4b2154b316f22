import { type Document, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import type { DraftChoice } from './draft';

export interface Merging {
  readonly document: Document;
  /** The council offers Welsh, so that what is new lacks it. */
  readonly welsh: boolean;
  /** Tells of a difference. */
  readonly says: (sentence: string) => void;
}

/** Words of theirs that have changed take the place of the same words of old; the council's own words stay. */
export function mergeWords(
  { document, says }: Merging,
  holder: Pick<Document, 'getIn' | 'setIn'>,
  path: readonly string[],
  now: string,
  before: string | undefined,
  what: string,
): void {
  const own = holder.getIn(path);
  if (before === undefined || now === before || own === now) return;
  if (own !== before)
    return says(`${what} has other words there, "${now}", and yours are kept: "${String(own)}"`);
  holder.setIn(path, now);
  document.delete('welsh_signed');
  says(`${what} has new words: "${now}"`);
}

const ENGLISH = ['label', 'en'];

type Choice = YAMLMap<unknown, unknown>;

const keyOf = (choice: Choice): unknown => choice.get('open311') ?? choice.get('code');

export function mergeChoices(
  merging: Merging,
  question: YAMLMap<unknown, unknown>,
  now: readonly DraftChoice[],
  before: readonly DraftChoice[] | undefined,
  what: string,
): void {
  const { document, says } = merging;
  const found = question.get('choices');
  const list = (isSeq(found) ? found : document.createNode([])) as YAMLSeq<Choice>;
  if (!isSeq(found)) question.set('choices', list);
  const wantedKeys = now.map(({ code, open311 = code }) => open311);
  list.items = list.items.filter((choice) => {
    const stays = wantedKeys.includes(String(keyOf(choice)));
    if (!stays) says(`${what} does not offer "${String(choice.get('code'))}" any more`);
    return stays;
  });
  now.forEach((wanted, i) => {
    const key = wantedKeys[i]!;
    const own = list.items.find((choice) => String(keyOf(choice)) === key);
    const last = before?.find(({ code, open311 = code }) => open311 === key);
    if (own) return mergeWords(merging, own, ENGLISH, wanted.label.en, last?.label.en, `"${key}" of ${what}`);
    list.items.push(document.createNode(wanted));
    withoutWelsh(merging);
    says(`${what} offers "${wanted.label.en}" as well`);
  });
}

/** New English has no Welsh yet, and nobody has signed for that. */
export function withoutWelsh({ document, welsh }: Merging): void {
  document.delete('welsh_signed');
  if (welsh) document.set('welsh_missing', true);
}
