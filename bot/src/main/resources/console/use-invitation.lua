-- Uses an invitation, once.
-- KEYS: invitation   ARGV: hash of its token
if redis.call('GET', KEYS[1]) ~= ARGV[1] then
  return 0
end
redis.call('DEL', KEYS[1])
return 1
