-- Notes whether somebody has come, once for an act.
-- KEYS: attendance, that the act is done, how often something was noted
-- ARGV: registration, what is noted or '' for nothing, how long acts are kept (ms)
if not redis.call('SET', KEYS[2], '1', 'NX', 'PX', ARGV[3]) then
  return 0
end
redis.call('INCR', KEYS[3])
if ARGV[2] == '' then
  return redis.call('HDEL', KEYS[1], ARGV[1])
end
return redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
