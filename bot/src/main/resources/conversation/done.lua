-- Takes a notice off the stream.
-- KEYS: ready stream   ARGV: group, notice id
redis.call('XACK', KEYS[1], ARGV[1], ARGV[2])
return redis.call('XDEL', KEYS[1], ARGV[2])
