-- Makes the stream and its consumer group, unless they are there.
-- KEYS: ready stream   ARGV: group
local made = redis.pcall('XGROUP', 'CREATE', KEYS[1], ARGV[1], '0', 'MKSTREAM')
if made.err and not string.find(made.err, 'BUSYGROUP') then
  return made
end
return 1
