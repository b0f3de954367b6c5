package jp.wakuwaku.bot.console.layout;

import java.time.Instant;
import java.util.List;

import jp.wakuwaku.bot.console.security.StaffMember;
import org.jspecify.annotations.Nullable;

/**
 * What the frame of a page shows.
 *
 * @param staff who is signed in; nobody before that
 * @param entries of the navigation that they see
 * @param path of this page
 * @param notice what just succeeded; empty when nothing did
 * @param mendedSince since when residents are told to come later, {@code null} when they
 * are not
 */
public record FrameView(@Nullable StaffMember staff, List<NavigationEntry> entries, String path, String notice,
		@Nullable Instant mendedSince) {

	public FrameView {
		entries = List.copyOf(entries);
	}

	/**
	 * Whether a page belongs to an entry.
	 * @param entry of the navigation
	 * @return {@code "page"} when it is its first page, {@code "true"} when it lies
	 * below, {@code null} when it is another's
	 */
	public @Nullable String current(NavigationEntry entry) {
		if (entry.path().equals(this.path)) {
			return "page";
		}
		return !entry.path().equals("/console") && this.path.startsWith(entry.path() + "/") ? "true" : null;
	}

}
