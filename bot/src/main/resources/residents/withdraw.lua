-- Deletes a profile and notes that its consent was taken back, once.
-- KEYS: person, profile   ARGV: field of the consent, its JSON, field that says until when there is a profile
if redis.call('HEXISTS', KEYS[1], 'key') == 0 or redis.call('HSETNX', KEYS[1], ARGV[1], ARGV[2]) == 0 then
  return 0
end
redis.call('HDEL', KEYS[1], ARGV[3])
return redis.call('DEL', KEYS[2])
