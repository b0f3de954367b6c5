-- Takes chunks for one instance: first those that are due again or whose holder is gone, then new ones.
-- ARGV: holder, now (ms), lease (ms), how many at most
-- Returns the state, then for each chunk: number, recipients, frozen recipients or '', attempts, first tried at (ms) or ''
local state = redis.call('HGET', KEYS[1], 'state')
if state == 'STOPPING' then
  for _, chunk in ipairs(redis.call('ZRANGEBYSCORE', KEYS[4], '-inf', ARGV[2])) do
    give_up(chunk)
  end
  return {end_if_done(ARGV[2])}
elseif state ~= 'SENDING' then
  return {state or ''}
end
local chunks = redis.call('ZRANGEBYSCORE', KEYS[4], '-inf', ARGV[2], 'LIMIT', 0, ARGV[4])
local following, all = unpack(redis.call('HMGET', KEYS[1], 'next', 'chunks'))
following, all = tonumber(following), tonumber(all)
while #chunks < tonumber(ARGV[4]) and following < all do
  chunks[#chunks + 1] = tostring(following)
  following = following + 1
end
redis.call('HSET', KEYS[1], 'next', following)
local claimed = {state}
for _, chunk in ipairs(chunks) do
  local recipients = redis.call('HGET', KEYS[2], chunk)
  if recipients then
    redis.call('ZADD', KEYS[4], ARGV[2] + ARGV[3], chunk)
    redis.call('HSET', KEYS[5], 'holder:' .. chunk, ARGV[1])
    local known = redis.call('HMGET', KEYS[5], 'attempts:' .. chunk, 'tried:' .. chunk)
    for _, part in ipairs({chunk, recipients, redis.call('HGET', KEYS[3], chunk) or '', known[1] or '0', known[2] or ''}) do
      claimed[#claimed + 1] = part
    end
  else
    take_off(chunk)
  end
end
claimed[1] = end_if_done(ARGV[2])
return claimed
