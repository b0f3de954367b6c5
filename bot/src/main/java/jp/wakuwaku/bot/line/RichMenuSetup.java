package jp.wakuwaku.bot.line;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import com.linecorp.bot.messaging.model.RichMenuResponse;

/**
 * Makes a menu the channel's default. Every step looks at what LINE has, so a run that
 * was cut short anywhere is completed by the next one. Menus that staff made are left
 * alone.
 */
final class RichMenuSetup {

	private final RichMenuApi api;

	RichMenuSetup(RichMenuApi api) {
		this.api = api;
	}

	/**
	 * Brings LINE up to date.
	 * @param menu that residents shall see
	 * @throws IOException when LINE refuses or cannot be reached
	 */
	void setUp(RichMenuContent menu) throws IOException {
		List<RichMenuResponse> present = this.api.list();
		Optional<String> current = this.api.defaultId();
		String id = find(present, menu.name(), current).orElse(null);
		if (id == null) {
			id = this.api.create(menu.request());
		}
		// LINE takes no menu for the default that lacks its image.
		if (!current.equals(Optional.of(id))) {
			if (!this.api.hasImage(id)) {
				this.api.upload(id, menu.image());
			}
			this.api.makeDefault(id);
		}
		deleteOutdated(present, menu.name());
	}

	/** Two instances that start at once may both create the menu; either will do. */
	private static Optional<String> find(List<RichMenuResponse> present, String name, Optional<String> current) {
		List<String> ids = present.stream()
			.filter((menu) -> name.equals(menu.name()))
			.map(RichMenuResponse::richMenuId)
			.toList();
		return current.filter(ids::contains).or(() -> ids.stream().findFirst());
	}

	private void deleteOutdated(List<RichMenuResponse> present, String name) throws IOException {
		for (RichMenuResponse menu : present) {
			if (menu.name() != null && menu.name().startsWith(RichMenuContent.PREFIX) && !menu.name().equals(name)) {
				this.api.delete(menu.richMenuId());
			}
		}
	}

}
