package jp.wakuwaku.bot.emulator;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Everybody who uses LINE here. */
final class Residents {

	private static final List<String> NAMES = List.of("さくら", "はなこ", "みどり", "ゆうこ", "あおい", "なぎさ");

	/** Not a friend yet, so that adding the bot can be tried. */
	private static final String STRANGER = "なぎさ";

	private final Map<String, Resident> residents = new ConcurrentHashMap<>();

	private final List<String> onPage = NAMES.stream().map(Residents::idOf).toList();

	Residents() {
		reset();
	}

	void reset() {
		this.residents.clear();
		for (String name : NAMES) {
			var resident = new Resident(idOf(name), name, !STRANGER.equals(name), false, true, Instant.MIN);
			this.residents.put(resident.id(), resident);
		}
	}

	Optional<Resident> find(String id) {
		return Optional.ofNullable(this.residents.get(id));
	}

	/** Those of the chat page, in its order. */
	List<Resident> onPage() {
		return this.onPage.stream().map(this::find).flatMap(Optional::stream).toList();
	}

	List<Resident> friends() {
		return this.residents.values().stream().filter(Resident::isFriend).toList();
	}

	/** Makes the id a friend's without a place on the page, unless it is known. */
	void register(String id) {
		this.residents.computeIfAbsent(id,
				(key) -> new Resident(key, "さん" + key.substring(key.length() - 6), true, false, false, Instant.MIN));
	}

	Optional<Resident> update(String id, UnaryOperator<Resident> change) {
		return Optional.ofNullable(this.residents.computeIfPresent(id, (key, resident) -> change.apply(resident)));
	}

	/** The same on every start, so that what the bot remembers of a demo stays true. */
	private static String idOf(String name) {
		return "U" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString().replace("-", "");
	}

}
