-- Puts a message of the bot's own accord into its chat's outbox, unless one of this name was there before.
-- KEYS: outbox, name (holds the outcome later)   ARGV: entry id, entry JSON, outbox's life (ms), how long names are kept (ms)
if not redis.call('SET', KEYS[2], 'enqueued', 'NX', 'PX', ARGV[4]) then
  return 0
end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return 1
