package jp.wakuwaku.bot.emulator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Every chat with the bot: one per resident, and a group of all who are on the page. */
final class Chats {

	static final String GROUP = "C0123456789abcdef0123456789abcdef";

	private static final int KEPT = 200;

	/** A load test has very many residents whom nobody looks at. */
	private static final int KEPT_OFF_PAGE = 10;

	private final Residents residents;

	private final Map<String, Chat> chats = new ConcurrentHashMap<>();

	Chats(Residents residents) {
		this.residents = residents;
		reset();
	}

	void reset() {
		this.chats.clear();
		List<String> members = this.residents.onPage().stream().map(Resident::id).toList();
		this.chats.put(GROUP, new Chat(GROUP, "ワクワク交流会", members, KEPT));
	}

	Optional<Chat> find(String id) {
		Chat chat = this.chats.get(id);
		return chat != null ? Optional.of(chat)
				: this.residents.find(id).map((resident) -> this.chats.computeIfAbsent(id, (key) -> of(resident)));
	}

	private static Chat of(Resident resident) {
		return new Chat(resident.id(), resident.name(), List.of(resident.id()),
				resident.onPage() ? KEPT : KEPT_OFF_PAGE);
	}

	/** Those of the chat page: the residents' own in their order, then the group. */
	List<Chat> onPage() {
		return Stream.concat(this.residents.onPage().stream().map(Resident::id), Stream.of(GROUP))
			.map(this::find)
			.flatMap(Optional::stream)
			.toList();
	}

	int unread(String residentId) {
		return onPage().stream().mapToInt((chat) -> chat.unread(residentId)).sum();
	}

}
