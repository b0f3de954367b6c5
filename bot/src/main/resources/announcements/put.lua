-- Keeps the next revision of an announcement, what was done, and a sending, unless another revision came before.
-- KEYS: announcement, history, sendings
-- ARGV: revision that was changed, revision that comes of it, its JSON, JSON of the deed, id of the sending or '', its JSON
if (redis.call('HGET', KEYS[1], 'revision') or '0') ~= ARGV[1] then
  return 0
end
redis.call('HSET', KEYS[1], 'revision', ARGV[2], 'json', ARGV[3])
redis.call('RPUSH', KEYS[2], ARGV[4])
if ARGV[5] ~= '' then
  redis.call('HSET', KEYS[3], ARGV[5], ARGV[6])
end
return 1
