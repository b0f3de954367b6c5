-- Puts the first questions there, once for ever, and not where there are any.
-- KEYS: questions, mark   ARGV: for each question its text and its JSON
-- Returns 1, or 0 when nothing was done.
if not redis.call('SET', KEYS[2], 1, 'NX') or redis.call('HLEN', KEYS[1]) > 0 then
  return 0
end
for i = 1, #ARGV, 2 do
  redis.call('HSET', KEYS[1], ARGV[i], ARGV[i + 1])
end
return 1
