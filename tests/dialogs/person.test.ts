import type { Catalogue } from '../../knowledge/catalogue/catalogue';
import type { Standing } from '../../desk/handoff';
import { bin, callBack, pothole } from './services';
import { councilWith, ear, plays, Talker, TUESDAY } from './talker';

const catalogue = councilWith(pothole, bin, callBack);
const knowledge = ear(catalogue);
const bare: Catalogue = {
  ...catalogue,
  service: (code) => (code === 'call-back' ? undefined : catalogue.service(code)),
};
const open = (number: number, orMore = false): Standing => ({ is: 'open', place: { number, orMore } });
const talker = (standing: Standing, more: object = {}): Talker =>
  new Talker({ catalogue, knowledge, records: { standing: async () => standing }, ...more });
const RING = 'Someone from the council can ring you.…Which number should we ring?';

test('whoever asks for a person is in the queue, and told where', async () => {
  const one = talker(open(2));
  await plays(one, [
    ['there is a pothole at 16 Mill Lane', '…How deep is it…'],
    ['can I talk to a person', "I've asked for a person,… You are number 2 in the queue.…"],
  ]);
  expect(one.effects).toContainEqual({
    do: 'hand-over',
    why: 'asked',
    about: 'there is a pothole at 16 Mill Lane',
  });
});

test('a long queue is not counted to its end', () =>
  plays(talker(open(50, true)), [['I want a person', '…There are 50 people or more in the queue.…']]));

test('whoever wants to be rung is not made to wait', () => plays(talker(open(1)), [['ring me', `…${RING}`]]));

test('with nobody at the desk, or out of hours, it says so and goes to the call back', async () => {
  await plays(talker({ is: 'nobody' }), [
    ['I want a person', `…Nobody is free to talk with you here just now. ${RING}`],
  ]);
  await plays(talker({ is: 'closed', opens: TUESDAY }), [
    ['I want a person', `…closed just now. It opens on Tuesday 24 November at 10am. ${RING}`],
  ]);
});

test('after two misses a place is offered beside the call, and either is taken', async () => {
  const missed: [string, string][] = [
    ['qwrt zxcvb', '…'],
    [
      'plokm ijnuh',
      '…Someone from the council can talk with you here. You are next in the queue. Or they can ring you. Shall I put you in the queue? [Wait here | Ask someone to ring me | Neither]',
    ],
  ];
  await plays(talker(open(1)), [...missed, ['wait', "I've asked for a person,…"]]);
  await plays(talker(open(1)), [...missed, ['Ask someone to ring me', RING]]);
  await plays(talker(open(1)), [...missed, ['no', 'All right.']]);
});

test('a council that rings nobody back has its queue and its number', async () => {
  await plays(talker(open(1), { catalogue: bare }), [['I want a person', "…I've asked for a person,…"]]);
  await plays(talker({ is: 'nobody' }, { catalogue: bare }), [
    [
      'I want a person',
      '…Nobody is free to talk with you here just now. A person can help you on 01632 960100.',
    ],
  ]);
});

test('a caller waits on the line; in a language that no phone hears they are rung back', async () => {
  const caller = { medium: 'speech', phone: '+447700900123' };
  await plays(talker(open(1), caller), [
    [
      'can I talk to a person',
      "…I've asked for a person, and they will come on this call. You are next in the queue. If you would rather be rung, press 1. If the line goes, or you ring off, someone rings you back on this number.",
    ],
  ]);
  await plays(talker(open(1), { ...caller, language: 'cy' }), [
    ['dwi eisiau siarad â pherson go iawn', '…0 7 7 0 0, 9 0 0 1 2 3?…'],
  ]);
});

test('in Welsh', () =>
  plays(talker(open(2), { language: 'cy' }), [
    ['dwi eisiau siarad â pherson go iawn', '…Rydych chi yn rhif 2 yn y ciw.…'],
  ]));
