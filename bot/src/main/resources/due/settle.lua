-- Ends the work on something, unless somebody else has taken it since or it was cancelled.
-- KEYS: waiting, running, claims, again, failures   ARGV: id, token, '' when done or when to try again (ms), ...
for i = 1, #ARGV, 3 do
  local id, token, retry = ARGV[i], ARGV[i + 1], ARGV[i + 2]
  local claim = redis.call('HGET', KEYS[3], id)
  if claim and string.sub(claim, 1, #token + 1) == token .. ' ' then
    local again = redis.call('HGET', KEYS[4], id)
    redis.call('ZREM', KEYS[2], id)
    redis.call('HDEL', KEYS[3], id)
    redis.call('HDEL', KEYS[4], id)
    if retry == '' then
      redis.call('HDEL', KEYS[5], id)
    else
      redis.call('HINCRBY', KEYS[5], id, 1)
    end
    if again and (retry == '' or tonumber(again) > tonumber(retry)) then
      redis.call('ZADD', KEYS[1], again, id)
    elseif retry ~= '' then
      redis.call('ZADD', KEYS[1], retry, id)
    end
  end
end
return #ARGV / 3
