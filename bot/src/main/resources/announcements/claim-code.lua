-- Takes a code for good, and says for whose account it was made; '' when somebody else has taken it.
-- KEYS: code   ARGV: how one that is free begins, how one begins that this origin has taken
local stored = redis.call('GET', KEYS[1])
if not stored then
  return ''
end
for i = 1, 2 do
  if stored:sub(1, #ARGV[i]) == ARGV[i] then
    local account = stored:sub(#ARGV[i] + 1)
    redis.call('SET', KEYS[1], ARGV[2] .. account, 'KEEPTTL')
    return account
  end
end
return ''
