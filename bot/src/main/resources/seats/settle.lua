-- Ends what is over and offers what is free. Finds nothing to do the second time, so that no result is kept.
offer()
return cjson.encode({ version = 1, kind = 'SETTLED' })
