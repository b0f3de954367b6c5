-- Removes an account that still is as it was read, with its name.
-- KEYS: accounts, names   ARGV: id, name, account as read
if redis.call('HGET', KEYS[1], ARGV[1]) ~= ARGV[3] then
  return 0
end
redis.call('HDEL', KEYS[1], ARGV[1])
redis.call('HDEL', KEYS[2], ARGV[2])
return 1
