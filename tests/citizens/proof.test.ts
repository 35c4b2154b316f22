import { MINUTE } from '../../base/clock';
import {
  type Citizen,
  citizenKey,
  type Identity,
  identityKey,
  openIdentityInto,
} from '../../citizens/identity';
import { joinInto, type Known } from '../../citizens/joining';
import { digitsOf, MOST_TRIES, newCode, tried } from '../../citizens/proof';
import { Draft, readOne, type Store, type Stored } from '../../storage/store';
import { engines } from '../support/stores';

const SECRET = 'key of the identities';

test('codes have six digits, any of them, and each is its own', () => {
  const codes = Array.from({ length: 3000 }, () => digitsOf(SECRET, 'c', newCode('phone.a', 0)));
  expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true);
  expect(new Set(codes).size).toBeGreaterThan(2900);
  for (const digit of '0123456789') {
    const share = codes.filter((code) => code[0] === digit).length / codes.length;
    expect(share).toBeGreaterThan(0.05);
    expect(share).toBeLessThan(0.15);
  }
});

test('a code is right for its own conversation, identity, key and time only', () => {
  const code = newCode('phone.a', 1000);
  const digits = digitsOf(SECRET, 'c', code);
  const right = { is: 'right', identity: 'phone.a' };
  expect(tried(SECRET, 'c', code, digits, 1000)).toEqual(right);
  expect(tried(SECRET, 'c', code, digits, 1000 + 10 * MINUTE - 1)).toEqual(right);
  expect(tried(SECRET, 'c', code, digits, 1000 + 10 * MINUTE)).toEqual({ is: 'gone' });
  expect(tried(SECRET, 'd', code, digits, 1000)).toEqual({ is: 'wrong', triesLeft: 4 });
  expect(tried('other', 'c', code, digits, 1000)).toEqual({ is: 'wrong', triesLeft: 4 });
  expect(tried(SECRET, 'c', { ...code, tries: MOST_TRIES }, digits, 1000)).toEqual({ is: 'gone' });
  expect(tried(SECRET, 'c', { ...code, tries: MOST_TRIES - 1 }, '', 1000)).toEqual({ is: 'gone' });
  expect(tried(SECRET, 'c', undefined, digits, 1000)).toEqual({ is: 'gone' });
});

describe.each(engines)('joining on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    const draft = new Draft();
    openIdentityInto(draft, 'visitor.v', undefined);
    for (const phone of ['phone.a', 'phone.b']) openIdentityInto(draft, phone, { phone: '+447700900123' });
    expect((await store.commit(draft)).ok).toBe(true);
  });
  const known = async (id: string): Promise<Known> => {
    const identity = (await readOne(store, identityKey(id))) as Stored<Identity>;
    const citizen = (await readOne(store, citizenKey(identity.value.citizen))) as Stored<Citizen>;
    return { id, identity, citizen };
  };
  const join = async (phone: string): Promise<boolean> => {
    const draft = new Draft();
    joinInto(draft, await known('visitor.v'), await known(phone));
    return (await store.commit(draft)).ok;
  };
  const setOf = async (id: string) => (await known(id)).citizen.value.identities;

  test('the visitor is part of the citizen of the phone, and of no other', async () => {
    expect(await join('phone.a')).toBe(true);
    expect(await setOf('visitor.v')).toEqual(['phone.a', 'visitor.v']);
  });

  test('another person in the same browser takes the visitor along, and not the first one', async () => {
    expect(await join('phone.b')).toBe(true);
    expect(await setOf('visitor.v')).toEqual(['phone.b', 'visitor.v']);
    expect(await setOf('phone.a')).toEqual(['phone.a']);
  });

  test('who joins what has changed since is refused', async () => {
    const before = [await known('visitor.v'), await known('phone.a')] as const;
    expect(await join('phone.a')).toBe(true);
    const draft = new Draft();
    joinInto(draft, ...before);
    expect((await store.commit(draft)).ok).toBe(false);
  });
});
