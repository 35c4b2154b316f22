import type { Service } from '../../knowledge/catalogue/service';
import { bareWords } from '../../language/same-words';
import { chooseFrame } from '../choose-service/state';
import { complainFrame } from '../complain/state';
import type { Scene, Step } from '../dialog';
import { reportFrame } from '../report/state';
import { LIKELY, serviceTaking, SURE } from './services';

/** More sure than this, it is praise or an idea though it names something that could be reported. */
const PLAIN = 0.8;

/** Displeased with the council, and not only with what there is to report. Bare words. */
const DISPLEASED =
  /\b(disgrace(ful)?|useless|shambles|a joke|appalling|shocking|complain\w*|unacceptable|ridiculous|pathetic|incompetent|fed up|sick of|not good enough|had enough|again|(second|third|fourth|fifth|[2-9](nd|rd|th)) (time|week|month)|every (single )?(week|time)|how many times|gwarthus|cywilydd\w*|cwyn\w*|gwyn\w*|annerbyniol|eto|trydydd tro|ail dro|bob (tro|wythnos)|ddim yn ddigon da)\b/;

/**
 * What people say of the council unasked: a complaint, or a kind word or an idea, goes to the form that takes it. A
 * complaint about something that could be reported may really be a first report, so that both are offered.
 */
export async function unasked(files: readonly string[], scene: Scene): Promise<Step<never> | undefined> {
  const { heard } = scene;
  const [best] = await heard.services();
  const sure = best && best.confidence >= SURE ? best.is : undefined;
  if (sure?.takes) return undefined;
  const { is, confidence } = await heard.purpose();
  const said = bareWords(heard.text);
  const displeased = DISPLEASED.test(said);
  // "You lot are useless": about nothing that we do, and yet plain enough.
  if (is === 'complaint' && confidence >= (displeased && !sure ? LIKELY : SURE)) {
    const reports = sure?.kind === 'report' && (!displeased || isExampleOf(sure, said));
    return reports ? undefined : complaint(sure, files, scene);
  }
  if (is === 'feedback' && confidence >= (sure ? PLAIN : SURE)) return feedback(sure, files, scene);
  return undefined;
}

/** The council itself has written down that these words mean a report: "noise complaint". */
const isExampleOf = ({ examples }: Service, said: string): boolean =>
  [...examples.en, ...examples.cy].some((example) => bareWords(example) === said);

function complaint(
  sure: Service | undefined,
  files: readonly string[],
  { heard, catalogue }: Scene,
): Step<never> | undefined {
  const form = serviceTaking('complaints', catalogue);
  if (!form) return undefined;
  const begin =
    sure?.kind === 'report'
      ? complainFrame({ service: sure.code, said: heard.text, files: [...files] })
      : reportFrame(form.code, heard.text, files);
  return { replies: [], effects: [{ do: 'mark', marks: { purpose: 'complaint' } }], then: { begin } };
}

async function feedback(
  sure: Service | undefined,
  files: readonly string[],
  { heard, catalogue }: Scene,
): Promise<Step<never> | undefined> {
  const forms = (['compliments', 'suggestions'] as const).flatMap(
    (what) => serviceTaking(what, catalogue) ?? [],
  );
  if (forms.length === 0) return undefined;
  const effects = [{ do: 'mark', marks: { purpose: 'feedback' } }] as const;
  const meant = (await heard.services()).find(
    ({ is, confidence }) => confidence >= LIKELY && forms.includes(is),
  );
  if (meant) return { replies: [], effects, then: { begin: reportFrame(meant.is.code, heard.text, files) } };
  const offered = [...forms, ...(sure ? [sure] : [])].map(({ code }) => code);
  return {
    replies: [],
    effects,
    then: { begin: chooseFrame({ offered, refused: [], said: heard.text, files: [...files] }) },
  };
}
