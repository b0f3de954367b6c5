-- Keeps what is being worked on.
-- KEYS: waiting, running, claims, again, failures   ARGV: end of the lease (ms), id, token, ...
for i = 2, #ARGV, 2 do
  local claim = redis.call('HGET', KEYS[3], ARGV[i])
  if claim and string.sub(claim, 1, #ARGV[i + 1] + 1) == ARGV[i + 1] .. ' ' then
    redis.call('ZADD', KEYS[2], ARGV[1], ARGV[i])
  end
end
return 1
