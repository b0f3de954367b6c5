-- Counts what happened and keeps what was missed, each of it once.
-- KEYS: the week's figures, missed questions by time, missed question, that it was counted ...
-- ARGV: how long it is known what was counted (ms), until when figures are kept (ms),
--   id of the missed question's message or '' for none, its JSON, how long it is kept (ms), when it was asked (ms),
--   how long any has ever been kept at most (ms),
--   for each that is counted: how many fields, field ...
local fields = 8
for i = 4, #KEYS do
  local last = fields + ARGV[fields]
  if redis.call('SET', KEYS[i], '1', 'NX', 'PX', ARGV[1]) then
    for field = fields + 1, last do
      redis.call('HINCRBY', KEYS[1], ARGV[field], 1)
    end
    redis.call('PEXPIREAT', KEYS[1], ARGV[2])
  end
  fields = last + 1
end
-- It may have been kept already, or taken back.
if ARGV[3] ~= '' and redis.call('SET', KEYS[3], ARGV[4], 'NX', 'PX', ARGV[5]) then
  redis.call('ZADD', KEYS[2], ARGV[6], ARGV[3])
  redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', ARGV[6] - ARGV[7])
  redis.call('PEXPIRE', KEYS[2], ARGV[7])
end
