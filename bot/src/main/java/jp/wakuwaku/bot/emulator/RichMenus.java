package jp.wakuwaku.bot.emulator;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The bot's rich menus, their aliases, and whose chat shows which. */
final class RichMenus {

	private static final int MOST = 1_000;

	private final Map<String, RichMenu> menus = new ConcurrentSkipListMap<>();

	private final Map<String, String> aliases = new ConcurrentSkipListMap<>();

	private final Map<String, String> linked = new ConcurrentHashMap<>();

	private final Identifiers identifiers;

	private final Chats chats;

	private final ChatFeed feed;

	private volatile @Nullable String defaultId;

	RichMenus(Identifiers identifiers, Chats chats, ChatFeed feed) {
		this.identifiers = identifiers;
		this.chats = chats;
		this.feed = feed;
	}

	/** Empty if there are too many. */
	synchronized Optional<RichMenu> create(JsonNode request) {
		if (this.menus.size() >= MOST) {
			return Optional.empty();
		}
		var menu = new RichMenu("richmenu-" + this.identifiers.hex(), request, null);
		this.menus.put(menu.id(), menu);
		return Optional.of(menu);
	}

	Optional<RichMenu> find(String id) {
		return Optional.ofNullable(this.menus.get(id));
	}

	List<RichMenu> all() {
		return List.copyOf(this.menus.values());
	}

	void update(RichMenu menu) {
		this.menus.replace(menu.id(), menu);
		showAll();
	}

	void delete(String id) {
		this.menus.remove(id);
		this.linked.values().removeIf(id::equals);
		if (id.equals(this.defaultId)) {
			this.defaultId = null;
		}
		showAll();
	}

	Map<String, String> aliases() {
		return this.aliases;
	}

	Optional<String> defaultId() {
		return Optional.ofNullable(this.defaultId);
	}

	void setDefault(@Nullable String id) {
		this.defaultId = id;
		showAll();
	}

	Optional<String> linkedTo(String residentId) {
		return Optional.ofNullable(this.linked.get(residentId));
	}

	void link(Collection<String> residentIds, String id) {
		residentIds.forEach((residentId) -> this.linked.put(residentId, id));
		residentIds.forEach(this::show);
	}

	void unlink(Collection<String> residentIds) {
		residentIds.forEach(this.linked::remove);
		residentIds.forEach(this::show);
	}

	/** The menu that a chat shows; groups show none. */
	Optional<RichMenu> shownIn(Chat chat) {
		if (!chat.type().equals("user")) {
			return Optional.empty();
		}
		return linkedTo(chat.id()).or(this::defaultId).flatMap(this::find).filter((menu) -> menu.image() != null);
	}

	/** Forgets what belongs to residents; the menus themselves belong to the channel. */
	void reset() {
		this.linked.clear();
		showAll();
	}

	private void showAll() {
		this.chats.onPage().stream().filter((chat) -> chat.type().equals("user")).forEach(this::show);
	}

	private void show(String residentId) {
		this.chats.find(residentId).ifPresent(this::show);
	}

	private void show(Chat chat) {
		this.feed.richMenu(chat, shownIn(chat).map(RichMenu::page).orElse(null));
	}

}
