-- Replaces an account that still is as it was read, unless nobody would be left who manages the console.
-- KEYS: accounts, names   ARGV: id, account as read, account from now on
-- Returns 1 when it is replaced, 0 when it was the last administrator, -1 when it is not as it was read.
if redis.call('HGET', KEYS[1], ARGV[1]) ~= ARGV[2] then
  return -1
end
local function manages(stored)
  local account = cjson.decode(stored)
  if account.state ~= 'ACTIVE' then
    return false
  end
  for _, role in ipairs(account.roles) do
    if role == 'ADMINISTRATOR' then
      return true
    end
  end
  return false
end
if manages(ARGV[2]) and not manages(ARGV[3]) then
  local others = false
  local all = redis.call('HGETALL', KEYS[1])
  for i = 1, #all, 2 do
    others = others or (all[i] ~= ARGV[1] and manages(all[i + 1]))
  end
  if not others then
    return 0
  end
end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
return 1
