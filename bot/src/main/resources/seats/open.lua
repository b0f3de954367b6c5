-- Opens a seating, unless it is there.
-- KEYS: seating, journal   ARGV: JSON of the rules, status included, JSON of the journal's entry
if redis.call('SET', KEYS[1], ARGV[1], 'NX') then
  redis.call('RPUSH', KEYS[2], ARGV[2])
  return 1
end
return 0
