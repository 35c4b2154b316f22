import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Happening,
  isOver,
  type Life,
  received,
  type Status,
  STATUSES,
  stepped,
  timesReopened,
} from '../../requests/life';
import { readRequest } from '../../requests/service-request';

const happening = (is: Status, at: number): Happening =>
  is === 'closed' ? { is, at, note: 'Not ours' } : { is, at };
const lived = (...path: Status[]): Life | undefined =>
  path.reduce<Life | undefined>((life, is, i) => life && stepped(life, happening(is, i + 1)), received(0));

test.each<Status[]>([
  ['sent', 'accepted', 'in-progress', 'done', 'confirmed-fixed'],
  ['sent', 'accepted', 'in-progress', 'in-progress', 'closed'],
  ['accepted', 'done', 'reopened', 'sent', 'accepted', 'done'],
  ['in-progress', 'done'],
  ['done', 'closed', 'reopened'],
])('can come: %s, %s, %s, %s, %s', (...path) => {
  const life = lived(...path.filter(Boolean));
  expect(life?.steps.map(({ is }) => is)).toEqual(['received', ...path.filter(Boolean)]);
});

test.each<Status[]>([
  ['confirmed-fixed'],
  ['reopened'],
  ['closed', 'confirmed-fixed'],
  ['closed', 'in-progress'],
  ['accepted', 'sent'],
  ['done', 'accepted'],
  ['done', 'confirmed-fixed', 'in-progress'],
])("can't come: %s, %s, %s", (...path) => expect(lived(...path.filter(Boolean))).toBeUndefined());

test('whatever comes in whatever order: the last step is the status, no step is lost, and only its sender confirms', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...STATUSES), { maxLength: 30 }), (comes) => {
      let life = received(0);
      let taken = 1;
      for (const [i, is] of comes.entries()) {
        const next = stepped(life, happening(is, i + 1));
        if (!next) continue;
        expect(next.steps.slice(0, -1)).toEqual(life.steps);
        if (is === 'confirmed-fixed') expect(life.status).toBe('done');
        life = next;
        taken++;
      }
      expect(life.steps).toHaveLength(taken);
      expect(life.status).toBe(life.steps.at(-1)!.is);
      expect(life.steps.slice(1).some(({ is }) => is === 'received')).toBe(false);
      expect(timesReopened(life)).toBe(life.steps.filter(({ is }) => is === 'reopened').length);
      expect(isOver(life)).toBe(['done', 'closed', 'confirmed-fixed'].includes(life.status));
    }),
  );
});

test('a request that the first release stored goes on from where it was', () => {
  const stored: unknown = JSON.parse(readFileSync(join(__dirname, 'fixtures/request-1.json'), 'utf8'));
  const request = readRequest(stored);
  expect(request).toEqual({
    ...(stored as object),
    shape: 2,
    steps: [{ is: 'received', at: 1795514400000 }],
    told: 1,
  });
  expect(stepped(request, { is: 'accepted', at: 1795514500000 })?.status).toBe('accepted');
  expect(readRequest(request)).toBe(request);
});
