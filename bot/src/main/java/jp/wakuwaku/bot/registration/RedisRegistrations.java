package jp.wakuwaku.bot.registration;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jp.wakuwaku.bot.platform.Pipelines;
import jp.wakuwaku.bot.residents.PersonId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/** Keeps registrations in Redis, for as long as a person without details is kept. */
@Component
class RedisRegistrations implements Registrations {

	private static final Duration KEPT = Duration.ofDays(400);

	/** With a million numbers, every second one would have to be taken already. */
	private static final int ATTEMPTS = 20;

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	RedisRegistrations(StringRedisTemplate redis, JsonMapper json) {
		this.redis = redis;
		this.json = json;
	}

	@Override
	public ReceiptNumber number(RegistrationId id) {
		return IntStream.range(0, ATTEMPTS)
			.mapToObj((attempt) -> ReceiptNumber.of(id, attempt))
			.filter((number) -> isClaimed(number, id))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("receipt numbers: all taken (expected: a free one)"));
	}

	@Override
	public Registration add(Registration registration) {
		String key = RegistrationKeys.registrations(registration.person());
		String field = registration.id().value();
		this.redis.opsForHash().putIfAbsent(key, field, this.json.writeValueAsString(registration));
		Duration life = life(registration);
		extend(key, life);
		extend(RegistrationKeys.receipt(registration.receipt()), life);
		this.redis.opsForValue()
			.set(RegistrationKeys.holder(registration.receipt()), registration.person().value(), life);
		Optional<Registration> kept = find(registration.person(), registration.id());
		if (kept.isEmpty()) {
			// Forgotten meanwhile: what leads to the person from its number goes, too.
			this.redis.delete(List.of(RegistrationKeys.receipt(registration.receipt()),
					RegistrationKeys.holder(registration.receipt())));
		}
		return kept.orElse(registration);
	}

	@Override
	public Optional<Registration> find(PersonId person, RegistrationId id) {
		return Optional
			.ofNullable(this.redis.<String, String>opsForHash().get(RegistrationKeys.registrations(person), id.value()))
			.map(this::read);
	}

	@Override
	public Optional<Registration> find(ReceiptNumber receipt) {
		return Optional.ofNullable(this.redis.opsForValue().get(RegistrationKeys.holder(receipt)))
			.flatMap((person) -> of(new PersonId(person)).stream()
				.filter((registration) -> registration.receipt().equals(receipt))
				.findFirst());
	}

	/** The number stays claimed: a repetition has the same one. */
	@Override
	public void remove(Registration registration) {
		this.redis.delete(RegistrationKeys.holder(registration.receipt()));
		this.redis.opsForHash()
			.delete(RegistrationKeys.registrations(registration.person()), registration.id().value());
	}

	@Override
	public List<Registration> of(PersonId person) {
		return newestFirst(this.redis.opsForHash().values(RegistrationKeys.registrations(person)));
	}

	@Override
	public Map<PersonId, List<Registration>> ofAll(Collection<PersonId> persons) {
		List<PersonId> all = persons.stream().distinct().toList();
		List<@Nullable Object> stored = Pipelines.each(this.redis, all,
				(redis, person) -> redis.opsForHash().values(RegistrationKeys.registrations(person)));
		Map<PersonId, List<Registration>> found = new HashMap<>();
		for (int i = 0; i < all.size(); i++) {
			found.put(all.get(i), newestFirst((List<?>) Objects.requireNonNullElse(stored.get(i), List.of())));
		}
		return found;
	}

	@Override
	public Map<ReceiptNumber, Registration> findAll(Collection<ReceiptNumber> receipts) {
		List<PersonId> persons = Pipelines
			.each(this.redis, receipts, (redis, receipt) -> redis.opsForValue().get(RegistrationKeys.holder(receipt)))
			.stream()
			.filter(Objects::nonNull)
			.map((person) -> new PersonId(String.valueOf(person)))
			.toList();
		Set<ReceiptNumber> wanted = Set.copyOf(receipts);
		return ofAll(persons).values()
			.stream()
			.flatMap(List::stream)
			.filter((registration) -> wanted.contains(registration.receipt()))
			.collect(Collectors.toMap(Registration::receipt, Function.identity(), (first, _) -> first));
	}

	@Override
	public void delete(PersonId person) {
		of(person).forEach((registration) -> this.redis.delete(List.of(RegistrationKeys.receipt(registration.receipt()),
				RegistrationKeys.holder(registration.receipt()))));
		this.redis.delete(RegistrationKeys.registrations(person));
	}

	/** As long as its details, where it was booked very early. */
	private static Duration life(Registration registration) {
		Duration needed = Duration.between(registration.createdAt(),
				registration.endsAt().plus(Duration.ofDays(registration.keptDays())));
		return (needed.compareTo(KEPT) > 0) ? needed : KEPT;
	}

	/** Never ends anything sooner than it would have. */
	private void extend(String key, Duration life) {
		Long left = this.redis.getExpire(key, TimeUnit.MILLISECONDS);
		if (left == null || left < life.toMillis()) {
			this.redis.expire(key, life);
		}
	}

	private boolean isClaimed(ReceiptNumber number, RegistrationId id) {
		String key = RegistrationKeys.receipt(number);
		this.redis.opsForValue().setIfAbsent(key, id.value(), KEPT);
		return Objects.equals(this.redis.opsForValue().get(key), id.value());
	}

	private List<Registration> newestFirst(List<?> stored) {
		return stored.stream()
			.map((each) -> read(String.valueOf(each)))
			.sorted(Comparator.comparing(Registration::createdAt).reversed())
			.toList();
	}

	private Registration read(String stored) {
		return this.json.readValue(stored, Registration.class);
	}

}
