-- Sets a field of a person who is not forgotten, once.
-- KEYS: person   ARGV: field, value
if redis.call('HEXISTS', KEYS[1], 'key') == 0 then
  return 0
end
redis.call('HSETNX', KEYS[1], ARGV[1], ARGV[2])
return 1
