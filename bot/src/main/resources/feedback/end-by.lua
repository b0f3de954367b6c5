-- Lets what is kept end no later than then; what ends sooner stays as it is.
-- KEYS: any   ARGV: now (ms), for each key until when (ms) ...
for i = 1, #KEYS do
  local left = ARGV[i + 1] - ARGV[1]
  if redis.call('PTTL', KEYS[i]) > left then
    redis.call('PEXPIRE', KEYS[i], math.max(0, left))
  end
end
return #KEYS
