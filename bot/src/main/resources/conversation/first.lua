-- Shared by the scripts that hand out an event: the first one in the mailbox that may be begun now.
-- Returns the event, how often it was begun and how often it failed; and, where it must wait after a failure, until when (ms).
local function first(mailbox, tries, now)
  local event = redis.call('ZRANGE', mailbox, 0, 0)[1]
  if not event then
    return '', '0', '0', ''
  end
  local readable, decoded = pcall(cjson.decode, event)
  local id = readable and type(decoded) == 'table' and decoded.id or redis.sha1hex(event)
  local wait = redis.call('HGET', tries, 'until:' .. id)
  if wait and tonumber(wait) > tonumber(now) then
    return '', '0', '0', wait
  end
  local begun = redis.call('HINCRBY', tries, 'begun:' .. id, 1)
  redis.call('PEXPIRE', tries, 7 * 24 * 3600 * 1000)
  return event, tostring(begun), redis.call('HGET', tries, 'failed:' .. id) or '0', ''
end

