-- Destroys a person's data key and says that the person is forgotten; what was said first stays.
-- KEYS: person   ARGV: JSON of the deletion, now (ms)
if redis.call('EXISTS', KEYS[1]) == 0 then
  return {}
end
if redis.call('HEXISTS', KEYS[1], 'forgotten') == 0 then
  local records = 0
  local fields = redis.call('HGETALL', KEYS[1])
  for i = 1, #fields, 2 do
    if fields[i]:find('^consent:')
        or fields[i]:find('^record%-') and tonumber(fields[i + 1]) > tonumber(ARGV[2]) then
      records = records + 1
    end
  end
  redis.call('HDEL', KEYS[1], 'key')
  redis.call('HSET', KEYS[1], 'forgotten', ARGV[1], 'forgotten-records', records)
  -- Until all is deleted.
  redis.call('PERSIST', KEYS[1])
end
return redis.call('HMGET', KEYS[1], 'forgotten', 'forgotten-records')
