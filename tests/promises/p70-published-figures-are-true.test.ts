import { HOUR, MINUTE } from '../../base/clock';
import type { Failpoint } from '../../base/failpoint';
import { COUNTED } from '../../requests/counting';
import type { Figures } from '../../requests/figures';
import { readReference } from '../../requests/reference';
import {
  readRequest,
  requestKey,
  requestKeyOf,
  requestsOfService,
  type ServiceRequest,
} from '../../requests/service-request';
import { judgeInto } from '../../requests/was-fixed';
import type { House } from '../../server/house';
import { Draft, readOne } from '../../storage/store';
import { ServerProcess } from '../support/cluster';
import { FakeBackOffice } from '../support/fake-back-office';
import { type Fields, json, keyFor, post, POTHOLE } from '../support/open311-client';
import { houseOf } from '../support/server';
import { ENGINES, environment } from '../support/settings';
import { until } from '../support/until';

/**
 * P70. Numbers that matter are published and true: of each service what was received, done, confirmed and opened again,
 * and how long it took, equal to a recount of what is stored, also when processes were killed at every step.
 */
const KILLED_AT: readonly (Failpoint | undefined)[] = [
  undefined,
  'before-commit',
  'in-commit',
  'after-commit',
  'before-answer',
  'after-send',
  'before-mark',
  'after-mark',
];
const SERVICES = ['pothole', 'graffiti'] as const;
const ANSWERS: Readonly<Record<string, Fields>> = {
  pothole: [],
  graffiti: [
    ['attribute[offensive]', 'false'],
    ['attribute[surface]', 'council'],
  ],
};

async function requestsOf({ store }: House, service: string): Promise<ServiceRequest[]> {
  const members = await store.range(requestsOfService(service), { limit: 200 });
  const found = await store.read(members.map(requestKeyOf));
  return [...found.values()].map(({ value }) => readRequest(value));
}

/** The same from the requests themselves, told by another way than the counters are. */
async function recount(house: House, service: string): Promise<Record<string, number>> {
  const all = await requestsOf(house, service);
  const with_ = (is: string): ServiceRequest[] =>
    all.filter(({ steps }) => steps.some((step) => step.is === is));
  const done = with_('done');
  const inTime = done.filter(({ steps, promisedBy }) => {
    const { at } = steps.find(({ is }) => is === 'done')!;
    return promisedBy !== undefined && new Date(at).toISOString().slice(0, 10) <= promisedBy;
  });
  return {
    received: all.length,
    done: done.length,
    closed: with_('closed').filter((one) => !done.includes(one)).length,
    confirmed: with_('confirmed-fixed').length,
    reopened: with_('reopened').length,
    promised: done.filter(({ promisedBy }) => promisedBy !== undefined).length,
    'on-time': inTime.length,
  };
}

describe.each(ENGINES)('on %s', (engine) => {
  test('the published figures are a recount of the store, after a kill at every step', async () => {
    const office = await FakeBackOffice.start();
    const settings = await environment(engine, office.environment);
    const server = await ServerProcess.start(settings);
    const house = await houseOf(settings);
    const key = await keyFor(house, 'Street app');
    const published = async (): Promise<Figures> =>
      (await (await fetch(`${server.url}/figures.json`)).json()) as Figures;
    expect((await published()).services).toEqual([]);

    const references: string[] = [];
    for (const [i, place] of KILLED_AT.entries())
      for (const service of SERVICES) {
        if (place) await server.dieAt(place);
        const others = POTHOLE.filter(
          ([name]) => !/^(service_code|attribute)/.test(name) || service === 'pothole',
        );
        const fields: Fields = [
          ['api_key', key],
          ...others.filter(([name]) => name !== 'service_code'),
          ['service_code', service],
          ...ANSWERS[service]!,
        ];
        await until(async () => {
          await server.revive();
          const said = await post(server.url, fields, { id: `${service} ${i}` }).catch(() => undefined);
          if (said?.status !== 201) return false;
          references.push(readReference(String(json(said)[0]!['service_request_id']))!);
          return true;
        });
      }
    expect(new Set(references).size).toBe(KILLED_AT.length * SERVICES.length);

    // A row that was in hand when its process died is free again when its lease ends; cases change while it is killed.
    const stored = async (reference: string): Promise<ServiceRequest> =>
      readRequest((await readOne(house.store, requestKey(reference)))!.value);
    const step = async (): Promise<void> => {
      await server.revive();
      await server.order({ forward: 6 * MINUTE });
    };
    await until(async () => {
      await step();
      return (await Promise.all(references.map(stored))).every(({ passedOn }) => passedOn?.cases.length);
    }, 60_000);
    for (const [i, one] of [...office.cases.values()].entries())
      if (i % 4 !== 3)
        office.works(one.service_request_id, 'closed', i % 4 === 2 ? 'Not on our land' : 'Filled');
    await server.revive();
    await server.dieAt('in-commit', 3);
    await until(async () => {
      await step();
      const all = await Promise.all(references.map(stored));
      return (
        all.filter(({ status }) => status === 'done' || status === 'closed').length >=
        references.length * 0.75
      );
    }, 60_000);

    // Two senders say how it was.
    const done = (await Promise.all(references.map(stored))).filter(({ status }) => status === 'done');
    for (const [i, request] of done.slice(0, 2).entries()) {
      const draft = new Draft();
      const { promisedBy } = request;
      const verdict = { answer: i === 0 ? 'yes' : 'no', reopens: i === 1, promisedBy } as const;
      const { identity, thread } = request;
      judgeInto(draft, request, verdict, { identity, thread }, Date.now() + HOUR);
      expect(await house.store.commit(draft)).toEqual({ ok: true });
    }
    await server.revive();
    const { services, assistant } = await published();
    for (const service of SERVICES) {
      const shown = services.find((one) => one.service === service)!;
      const counted = await recount(house, service);
      expect(shown.total).toEqual(counted);
      expect(shown.months!.map(({ received }) => received).reduce((a, b) => a + b)).toBe(counted['received']);
      expect(Object.values(shown.days).reduce<number>((a, b) => a + Number(b), 0)).toBe(counted['done']);
      expect(counted['received']).toBe(KILLED_AT.length);
    }
    for (const figure of COUNTED)
      expect([figure, services.some(({ total }) => total[figure] !== 0)]).toEqual([figure, true]);
    expect(assistant.accepted).toBe(references.length);
    await office.stop();
  }, 300_000);
});
