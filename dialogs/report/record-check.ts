import { whereIs } from '../../knowledge/collections/where';
import { type BinState, stateOf } from '../../knowledge/collections/missed';
import { localNow } from '../../knowledge/values/calendar';
import { PLACE } from '../../requests/form';
import type { FormAt } from './form-at';
import { withAnswers } from './with-answers';

/** What the council's own records say of a report, before it is taken. */
export interface Looked {
  readonly bin: string;
  readonly state: BinState;
}

/** Looks the matter up once the place and the bin are known; nothing if there is nothing to look up, or it was settled. */
export function lookUp({ service, state, scene }: FormAt): Looked | undefined {
  const { check } = service;
  const { collections } = scene.catalogue;
  const place = state.answers[PLACE];
  const bin = check && state.answers[check.bin];
  if (!collections || place?.type !== 'place' || bin?.type !== 'choice') return undefined;
  if (state.settled === settledBy(place.place.label, bin.code)) return undefined;
  const where = whereIs(collections, place.place);
  if (where.is !== 'known') return undefined;
  const day = check?.day === undefined ? undefined : state.answers[check.day];
  const said = {
    bin: bin.code,
    ...(place.place.house === undefined ? {} : { house: place.place.house }),
    ...(day?.type === 'date' ? { day: day.day } : {}),
  };
  const calendar = { collections, records: scene.crews };
  return { bin: bin.code, state: stateOf(calendar, where.at, said, localNow(scene.now)) };
}

const settledBy = (place: string, bin: string): string => `${bin} ${place}`;

/** The form once the record was looked at, and will not be again for this place and this bin; the day that it names is filled in. */
export function settled(form: FormAt, { bin, state }: Looked): FormAt {
  const place = form.state.answers[PLACE];
  const label = place?.type === 'place' ? place.place.label : '';
  const day = dayOf(state);
  const question = form.service.check?.day;
  const now = { ...form, state: { ...form.state, settled: settledBy(label, bin), record: undefined } };
  return question === undefined || day === undefined
    ? now
    : withAnswers(now, { [question]: { type: 'date', day } });
}

/** The collection day that is in question. */
export function dayOf(state: BinState): string | undefined {
  if (state.is === 'delayed') return state.collection.planned;
  return 'day' in state ? state.day : undefined;
}

/** The same form, with what the record said put down beside the citizen's word against it; their answers stand. */
export function disputed(form: FormAt, looked: Looked): FormAt {
  const day = dayOf(looked.state) ?? (looked.state.is === 'not-due' ? looked.state.next.on : undefined);
  const done = settled(form, looked);
  const answers = { ...done.state.answers, ...form.state.answers };
  const record = { says: looked.state.is, ...(day ? { day } : {}) };
  return { ...done, state: { ...done.state, answers, record } };
}
