import { MINUTE } from '../../base/clock';
import { FEED_KEPT } from '../store';
import type { Writes } from '../writes';
import { script } from './connection';
import type { Keys } from './keys';

/**
 * One commit. Redis runs it alone, but keeps what it wrote if it fails midway: so everything that can be wrong is
 * looked at before the first write. Memory is: a script with this first line does not begin when it is short.
 * Answers with the places, from 1, of the expectations that do not hold.
 *
 * KEYS and the values in ARGV follow each other in the order of `commitWords` below.
 */
const COMMIT = script(`#!lua
local now, channel = tonumber(ARGV[1]), ARGV[2]
local counts = {}
for kind = 1, 8 do counts[kind] = tonumber(ARGV[2 + kind]) end
local expects, puts, removes, unindexed, indexed, adds, drops, appends = unpack(counts)

local function version_of(key)
  local head = redis.call('GETRANGE', key, 0, 40)
  if head == '' then return 0 end
  local version, expires = string.match(head, '^(%d+) (%d+)\\n')
  if expires ~= '0' and tonumber(expires) <= now then return 0 end
  return tonumber(version)
end

local function has_type(key, wanted)
  local kind = redis.call('TYPE', key).ok
  return kind == 'none' or kind == wanted
end

-- Looks only.
local k, a = 0, 10
local conflicts = {}
for n = 1, expects do
  if version_of(KEYS[k + n]) ~= tonumber(ARGV[a + n]) then conflicts[#conflicts + 1] = n end
end
if #conflicts > 0 then return conflicts end
k, a = k + expects, a + expects
local first_key, first_arg = k, a

local versions = {}
for n = 1, puts do versions[n] = version_of(KEYS[k + n]) + 1 end
k = k + puts + removes
for n = 1, unindexed + indexed do
  if not has_type(KEYS[k + n], 'zset') then return redis.error_reply('WRONGTYPE index') end
end
k = k + unindexed + indexed
for n = 1, adds do
  if not tonumber(redis.call('GET', KEYS[k + n]) or 0) then return redis.error_reply('WRONGTYPE counter') end
end
k = k + adds + drops
for n = 1, appends do
  if not has_type(KEYS[k + n], 'stream') then return redis.error_reply('WRONGTYPE feed') end
end

-- Writes.
k, a = first_key, first_arg
for n = 1, puts do
  local expires, life, json = ARGV[a + 1], tonumber(ARGV[a + 2]), ARGV[a + 3]
  local text = string.format('%.0f', versions[n]) .. ' ' .. expires .. '\\n' .. json
  if expires == '0' then redis.call('SET', KEYS[k + n], text)
  elseif life > 0 then redis.call('SET', KEYS[k + n], text, 'PX', life)
  else redis.call('DEL', KEYS[k + n]) end
  a = a + 3
end
k = k + puts
for n = 1, removes do redis.call('DEL', KEYS[k + n]) end
k = k + removes
for n = 1, unindexed do redis.call('ZREM', KEYS[k + n], ARGV[a + n]) end
k, a = k + unindexed, a + unindexed
for n = 1, indexed do redis.call('ZADD', KEYS[k + n], 0, ARGV[a + n]) end
k, a = k + indexed, a + indexed
for n = 1, adds do redis.call('INCRBY', KEYS[k + n], ARGV[a + n]) end
k, a = k + adds, a + adds
for n = 1, drops do redis.call('DEL', KEYS[k + n]) end
k = k + drops
local woken = {}
for n = 1, appends do
  local name, entry = ARGV[a + 1], ARGV[a + 2]
  redis.call('XADD', KEYS[k + n], 'MAXLEN', '~', ${FEED_KEPT}, '0-*', 'e', entry)
  if not woken[name] then redis.call('PUBLISH', channel, name) end
  woken[name] = true
  a = a + 2
end
return {}
`);

export { COMMIT };

/** The keys and arguments of the script for one commit. */
export function commitWords(writes: Writes, keys: Keys, now: number): { keys: string[]; args: string[] } {
  const { expect, put, remove, unindexed, indexed, add, drop, append } = writes;
  const kinds = [expect, put, remove, unindexed, indexed, add, drop, append];
  return {
    keys: [
      ...expect.map(([key]) => keys.record(key)),
      ...put.map(({ key }) => keys.record(key)),
      ...remove.map(keys.record),
      ...unindexed.map(({ index }) => keys.index(index)),
      ...indexed.map(({ index }) => keys.index(index)),
      ...add.map(([counter]) => keys.counter(counter)),
      ...drop.map(keys.feed),
      ...append.map(([feed]) => keys.feed(feed)),
    ],
    args: [
      String(now),
      keys.wake,
      ...kinds.map(({ length }) => String(length)),
      ...expect.map(([, version]) => String(version)),
      ...put.flatMap(({ json, expires }) => [...lifetime(expires, now), json]),
      ...unindexed.map(({ member }) => member),
      ...indexed.map(({ member }) => member),
      ...add.map(([, n]) => String(n)),
      ...append.flat(),
    ],
  };
}

/**
 * When the record expires, and for how long Redis keeps it. Our clock alone says whether it is there: Redis is told
 * a span, and a minute more, so that its own clock only decides when the bytes go.
 */
function lifetime(expires: number | undefined, now: number): [expires: string, life: string] {
  if (expires === undefined) return ['0', '0'];
  return [String(expires), expires > now ? String(expires - now + MINUTE) : '0'];
}
