import { inEveryLanguage } from '../../language/same-words';
import type { Say } from '../../language/reply';
import type { Line } from '../../requests/form';
import { isOver } from '../../requests/life';
import type { ServiceRequest } from '../../requests/service-request';
import { mayReopen } from '../../requests/was-fixed';
import { workingDaysAfter } from '../../requests/working-days';
import type { Step } from '../dialog';
import { offeringNews } from '../offering-news';
import { exactly } from '../offered';
import { toldPublicly } from '../status/telling';
import { alikeChoices } from './alike';
import { changed, somethingElse } from './changes';
import { anew, swapped } from './corrections';
import type { FormAt } from './form-at';
import { type Lead, proceed } from './proceed';
import { type ReportState, reportFrame } from './state';
import { obey } from './wishes';

/** A message to whether it is the same that another has reported, or what was called done and is back. */
export async function toAlike(form: FormAt, lines: readonly Line[]): Promise<Step<ReportState>> {
  const { heard } = form.scene;
  const choices = alikeChoices(form.state);
  const words = choices.map(({ value, label }) => ({ value, words: inEveryLanguage(label) }));
  const picked = exactly(heard.text, choices, true) ?? heard.picked(words);
  if (picked === 'same') return join(form);
  if (picked === 'another') return another(form);
  const fixes = (await swapped(form, lines)) ?? (await anew(lines, heard));
  if (Object.keys(fixes).length > 0) return changed(form, fixes);
  const yes = heard.yesNo();
  if (yes !== undefined) return yes ? join(form) : another(form);
  const wish = heard.wish();
  // Who can't tell has it looked at for itself.
  if (wish === 'dont-know' || wish === 'skip') return another(form);
  return wish ? obey(form, wish) : somethingElse(form, lines);
}

function another(form: FormAt, lead: Lead = {}): Step<ReportState> {
  const { alike, notAlike = [] } = form.state;
  const not = alike ? [...notAlike, alike.reference] : notAlike;
  return proceed({ ...form, state: { ...form.state, alike: undefined, notAlike: not } }, lead);
}

async function join(form: FormAt): Promise<Step<ReportState>> {
  const { scene, state } = form;
  const request = await scene.records.request(state.alike?.reference ?? '');
  if (!request) return another(form);
  if (!isOver(request)) return joined(form, request);
  // Done with meanwhile: then it is another one.
  if (!state.alike?.done) return another(form);
  return state.alike.theirs && mayReopen(request, scene.now)
    ? reopened(form, request)
    : follows(form, request);
}

/** What they told goes to the report that is there; it is theirs too from now on. */
function joined({ scene, state }: FormAt, request: ServiceRequest): Step<ReportState> {
  const { reference } = request;
  const { description, files, service } = state;
  return {
    replies: [
      {
        say: [
          { key: 'alike.joined', values: { reference: { reference } } },
          ...toldPublicly(request, scene),
          { key: 'alike.follow' },
        ],
        expecting: 'words',
      },
    ],
    effects: [
      { do: 'join-request', reference, words: description, files },
      { do: 'mark', marks: { joined: reference, service } },
    ],
    then: state.other || state.more ? otherOrEnd(state) : offeringNews(scene, [reference]),
  };
}

/** Their own report goes back to those who called it done, with what they say now. */
function reopened({ service, scene, state }: FormAt, request: ServiceRequest): Step<ReportState> {
  const { reference } = request;
  const { council } = scene.catalogue;
  const { target } = service;
  const promisedBy = target && workingDaysAfter(scene.now, target.working_days, council);
  const team = { words: (council.teams[request.team] ?? council).name };
  const next: Say[] =
    target && promisedBy ? [{ words: target.says, values: { by: { day: promisedBy } } }] : [];
  const { description: words, files } = state;
  return {
    replies: [
      {
        say: [{ key: 'alike.reopened', values: { reference: { reference }, team } }, ...next],
        expecting: 'words',
      },
    ],
    effects: [
      { do: 'was-it-fixed', reference, answer: 'no', reopens: true, words, files, promisedBy },
      { do: 'mark', marks: { back: reference, service: service.code } },
    ],
    then: otherOrEnd(state),
  };
}

/** Another's report that was called done is not theirs to open: their own one names it. */
function follows(form: FormAt, { reference, passedOn }: ServiceRequest): Step<ReportState> {
  const last = passedOn?.cases.at(-1);
  const earlier = { reference, ...(last === undefined ? {} : { case: last }) };
  return another(
    { ...form, state: { ...form.state, follows: earlier } },
    {
      first: [{ key: 'alike.follows', values: { reference: { reference } } }],
      effects: [{ do: 'mark', marks: { back: reference } }],
    },
  );
}

const otherOrEnd = ({ other }: ReportState): Step<ReportState>['then'] =>
  other ? { begin: reportFrame(other.service, other.said) } : 'end';
