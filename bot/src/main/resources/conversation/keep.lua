-- Writes down what is left of a message before it is tried by another way.
-- KEYS: lease, outbox   ARGV: lease token, entry id, entry JSON
if redis.call('GET', KEYS[1]) ~= ARGV[1] then
  return 'lost'
end
if redis.call('HEXISTS', KEYS[2], ARGV[2]) == 0 then
  return 'gone'
end
redis.call('HSET', KEYS[2], ARGV[2], ARGV[3])
return 'done'
