-- Adds an account whose name nobody has.
-- KEYS: accounts, names   ARGV: id, name, account
if redis.call('HSETNX', KEYS[2], ARGV[2], ARGV[1]) == 0 then
  return 0
end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
return 1
