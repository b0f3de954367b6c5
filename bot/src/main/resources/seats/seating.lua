-- Shared by every script that changes a seating; what is its own follows below.
-- KEYS: seating, holders, waiting, ended, journal, result of this cause
-- ARGV: cause, now (ms), until when offers made now stand (ms) or '' for none, how long results are kept (ms), the script's own ...
local seating_key, holders_key, waiting_key, ended_key, journal_key, result_key = unpack(KEYS)
local cause, now, offers_until, results_kept = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3]), ARGV[4]

local function answer(result)
  result.version = 1
  local json = cjson.encode(result)
  redis.call('SET', result_key, json, 'PX', results_kept)
  return json
end

local known = redis.call('GET', result_key)
if known then
  return known
end
local stored = redis.call('GET', seating_key)
if not stored then
  -- Not kept: it may be opened in a moment.
  return cjson.encode({ version = 1, kind = 'NOT_OPEN', reason = 'UNKNOWN' })
end
local seating = cjson.decode(stored)

local function read(key)
  local places = {}
  local fields = redis.call('HGETALL', key)
  for i = 1, #fields, 2 do
    places[fields[i]] = cjson.decode(fields[i + 1])
  end
  return places
end

local holders, waiting = read(holders_key), read(waiting_key)

-- Oldest first.
local function in_order(places)
  local list = {}
  for _, place in pairs(places) do
    list[#list + 1] = place
  end
  table.sort(list, function(a, b) return a.order < b.order end)
  return list
end

-- Seats and childcare that nobody has, below 0 when staff went beyond; as if one of the holders were not there.
local function free(without)
  local seats, children = seating.capacity, seating.childcare
  for party, place in pairs(holders) do
    if not without or party ~= without.party then
      seats, children = seats - place.seats, children - place.children
    end
  end
  return seats, children
end

local function fits(party, seats, children)
  return party.seats <= seats and (party.children == 0 or party.children <= children)
end

local function place_of(party)
  return holders[party] or waiting[party]
end

local function ended(party)
  local place = redis.call('HGET', ended_key, party)
  return place and cjson.decode(place) or nil
end

-- Returns the entry's sequence number.
local function note(entry)
  entry.version, entry.cause, entry.at = 1, cause, now
  return redis.call('RPUSH', journal_key, cjson.encode(entry))
end

local homes = { HELD = holders_key, OFFERED = holders_key, BOOKED = holders_key, WAITING = waiting_key, ENDED = ended_key }

-- Gives a party another place and writes it into the journal. The details are due, ending, by, over and other.
local function become(party, state, details)
  local id = party.party
  local place = { version = 1, party = id, state = state, seats = party.seats, children = party.children,
    due = details.due, ending = details.ending }
  place.order = note({ what = state, party = id, seats = party.seats, children = party.children,
    due = details.due, ending = details.ending, by = details.by, over = details.over, other = details.other })
  for _, key in ipairs({ holders_key, waiting_key, ended_key }) do
    if key ~= homes[state] then
      redis.call('HDEL', key, id)
    end
  end
  redis.call('HSET', homes[state], id, cjson.encode(place))
  holders[id] = homes[state] == holders_key and place or nil
  waiting[id] = homes[state] == waiting_key and place or nil
  return place
end

-- Gives a place another size, and writes it into the journal; whoever came first still came first.
local function resize(place, party, by)
  local order = place.order
  place = become(party, place.state, { due = place.due, by = by })
  place.order = order
  redis.call('HSET', homes[place.state], place.party, cjson.encode(place))
end

-- Ends the holds and offers whose time is over.
local function lapse()
  for _, place in ipairs(in_order(holders)) do
    if place.due and place.due <= now then
      become(place, 'ENDED', { ending = place.state == 'HELD' and 'HOLD_LAPSED' or 'OFFER_LAPSED' })
    end
  end
end

-- Offers what is free to those who wait, in their order; who needs more than is free keeps the place in the list.
local function offer()
  if seating.status ~= 'OPEN' or not offers_until or offers_until <= now then
    return
  end
  local seats, children = free()
  for _, place in ipairs(in_order(waiting)) do
    if fits(place, seats, children) then
      become(place, 'OFFERED', { due = offers_until })
      seats, children = seats - place.seats, children - place.children
    end
  end
end

-- Gives the seating another status. Of a cancelled one everybody leaves: seats first, then who waits.
local function decide(status)
  if seating.status ~= status then
    seating.status = status
    redis.call('SET', seating_key, cjson.encode(seating))
    note({ what = 'STATUS', status = status })
  end
  if status == 'CANCELLED' then
    local seated, listed = in_order(holders), in_order(waiting)
    for _, place in ipairs(seated) do
      become(place, 'ENDED', { ending = 'SESSION_CANCELLED', by = 'STAFF' })
    end
    for _, place in ipairs(listed) do
      become(place, 'ENDED', { ending = 'SESSION_CANCELLED', by = 'STAFF' })
    end
  end
end

local function shown(place)
  if place.state == 'WAITING' then
    place.position = 1
    for _, other in pairs(waiting) do
      if other.order < place.order then
        place.position = place.position + 1
      end
    end
  end
  return place
end

-- Why residents get nothing here now, if they do not.
local function shut()
  if seating.status ~= 'OPEN' then
    return seating.status
  end
  return now < seating.opensAt and 'NOT_YET' or now >= seating.closesAt and 'OVER' or nil
end

local function not_open(reason)
  return answer({ kind = 'NOT_OPEN', reason = reason })
end

local function already_in(place)
  return answer({ kind = 'ALREADY_IN', place = shown(place) })
end

local function no_room(after_lapse)
  local seats, children = free()
  return answer({ kind = 'NO_ROOM', seats = seats, children = children, waitingList = seating.waitingList,
    afterLapse = after_lapse })
end

local function not_in(party)
  return answer({ kind = 'NOT_IN', place = ended(party) })
end

lapse()
