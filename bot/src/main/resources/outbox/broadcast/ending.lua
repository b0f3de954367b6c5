-- Shared by the scripts that may be a broadcast's last: takes a chunk off, and ends what has nothing left to do.
-- KEYS of all of them: facts, chunks, frozen lists, open chunks by when (ms), claims
local FACTS_ARE_KEPT = 400 * 24 * 3600 * 1000

local function count(list)
  return select(2, string.gsub(list or '', '[^,]+', ''))
end

local function take_off(chunk)
  redis.call('HDEL', KEYS[2], chunk)
  redis.call('HDEL', KEYS[3], chunk)
  redis.call('ZREM', KEYS[4], chunk)
  redis.call('HDEL', KEYS[5], 'holder:' .. chunk, 'attempts:' .. chunk, 'tried:' .. chunk)
end

-- Of a chunk that is not tried any more, nobody knows when LINE may have taken it.
local function give_up(chunk)
  if redis.call('HEXISTS', KEYS[5], 'tried:' .. chunk) == 1 then
    local frozen = count(redis.call('HGET', KEYS[3], chunk))
    redis.call('HINCRBY', KEYS[1], 'unknown', frozen)
    redis.call('HINCRBY', KEYS[1], 'leftOut', count(redis.call('HGET', KEYS[2], chunk)) - frozen)
  end
  take_off(chunk)
end

local function end_if_done(now)
  local facts = redis.call('HMGET', KEYS[1], 'state', 'next', 'chunks')
  local all_begun = tonumber(facts[2]) >= tonumber(facts[3])
  local ended = (facts[1] == 'SENDING' and all_begun and 'FINISHED') or (facts[1] == 'STOPPING' and 'STOPPED')
  if not ended or redis.call('ZCARD', KEYS[4]) > 0 then
    return facts[1]
  end
  redis.call('HSET', KEYS[1], 'state', ended, 'endedAt', now, 'tail', '')
  redis.call('HDEL', KEYS[1], 'messages')
  redis.call('UNLINK', KEYS[2], KEYS[3], KEYS[4], KEYS[5])
  redis.call('PEXPIRE', KEYS[1], FACTS_ARE_KEPT)
  return ended
end

