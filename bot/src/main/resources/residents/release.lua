-- Lets a chat lead to nobody, if it leads to this person.
-- KEYS: chat   ARGV: person
if redis.call('GET', KEYS[1]) == ARGV[1] then
  return redis.call('DEL', KEYS[1])
end
return 0
