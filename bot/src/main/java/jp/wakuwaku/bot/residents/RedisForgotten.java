package jp.wakuwaku.bot.residents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.Cursor;
import org.springframework.data.redis.core.HashOperations;
import org.springframework.data.redis.core.ScanOptions;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.ZSetOperations;
import org.springframework.stereotype.Component;

/** A hash by the persons' hashes, and the same on the disk. */
@Component
class RedisForgotten implements Forgotten {

	private static final int AT_A_TIME = 1_000;

	private final StringRedisTemplate redis;

	private final HashOperations<String, String, String> hashes;

	private final JsonMapper json;

	private final ForgottenFile file;

	RedisForgotten(StringRedisTemplate redis, JsonMapper json, ForgottenFile file) {
		this.redis = redis;
		this.hashes = redis.opsForHash();
		this.json = json;
		this.file = file;
	}

	/** Notes it while it is being done; again after a crash. */
	void note(PersonId person, Deletion deletion) {
		ForgottenPerson forgotten = ForgottenPerson.of(person, deletion);
		String line = this.json.writeValueAsString(forgotten);
		if (this.hashes.putIfAbsent(ResidentKeys.FORGOTTEN, forgotten.person(), line)) {
			this.file.add(List.of(line));
		}
	}

	@Override
	public List<String> lines() {
		List<String> lines = new ArrayList<>(this.hashes.values(ResidentKeys.FORGOTTEN));
		lines.addAll(this.file.lines());
		return lines;
	}

	@Override
	public void keep(Collection<String> lines) {
		Set<String> added = new HashSet<>(lines);
		this.file.lines().forEach(added::remove);
		this.file.add(added);
	}

	/** As if forgetting them had been interrupted just now. */
	@Override
	public long again(Collection<String> lines) {
		Map<String, String> deletions = new LinkedHashMap<>();
		lines.forEach((line) -> take(line, deletions));
		long count = 0;
		ScanOptions options = ScanOptions.scanOptions().count(AT_A_TIME).build();
		try (Cursor<ZSetOperations.TypedTuple<String>> persons = this.redis.opsForZSet()
			.scan(ResidentKeys.PERSONS, options)) {
			while (persons.hasNext()) {
				String person = String.valueOf(persons.next().getValue());
				String deletion = deletions.get(ForgottenPerson.hash(person));
				if (deletion != null) {
					this.hashes.putIfAbsent(ResidentKeys.FORGETTING, person, deletion);
					count++;
				}
			}
		}
		return count;
	}

	/** The proofs come back with it: residents were told their numbers. */
	private void take(String line, Map<String, String> deletions) {
		try {
			ForgottenPerson forgotten = this.json.readValue(line, ForgottenPerson.class);
			String deletion = this.json.writeValueAsString(forgotten.deletion());
			deletions.put(forgotten.person(), deletion);
			this.hashes.putIfAbsent(ResidentKeys.FORGOTTEN, forgotten.person(), line);
			this.hashes.putIfAbsent(ResidentKeys.DELETIONS, forgotten.deletion().id(), deletion);
		}
		catch (JacksonException ex) {
			// A line that was being written when the machine stopped.
		}
	}

}
