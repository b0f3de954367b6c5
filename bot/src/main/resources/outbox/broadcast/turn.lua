-- Pauses, resumes or stops a broadcast.
-- ARGV: 'pause', 'resume' or 'stop', now (ms)
-- Returns whether there was anything to do
local state = redis.call('HGET', KEYS[1], 'state')
if ARGV[1] == 'pause' and state == 'SENDING' then
  redis.call('HSET', KEYS[1], 'state', 'PAUSED')
elseif ARGV[1] == 'resume' and state == 'PAUSED' then
  redis.call('HSET', KEYS[1], 'state', 'SENDING')
elseif ARGV[1] == 'stop' and (state == 'FREEZING' or state == 'SENDING' or state == 'PAUSED') then
  redis.call('HSET', KEYS[1], 'state', 'STOPPING')
  for _, chunk in ipairs(redis.call('ZRANGE', KEYS[4], 0, -1)) do
    if redis.call('HEXISTS', KEYS[5], 'holder:' .. chunk) == 0 then
      give_up(chunk)
    end
  end
  end_if_done(ARGV[2])
else
  return 0
end
return 1
