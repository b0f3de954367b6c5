package jp.wakuwaku.bot.console.layout;

import java.util.Set;

import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.StaffMember;

/**
 * A group of screens in the navigation: a bean of each group that is there.
 *
 * @param place in the order of the list: home is 0, FAQ 10, unanswered 20,
 * programs 30, calendar 35, registrations 40, announcements 50, figures 60, people 70,
 * audit 80, settings 90
 * @param label in Japanese
 * @param path of its first page, beginning with {@code /console}
 * @param anyOf who sees it; everybody when there is none
 */
public record NavigationEntry(int place, String label, String path, Set<Permission> anyOf) {

	public NavigationEntry {
		if (!path.equals("/console") && !path.startsWith("/console/")) {
			throw new IllegalArgumentException("path: " + path + " (expected: below /console)");
		}
		anyOf = Set.copyOf(anyOf);
	}

	/**
	 * For those with a permission.
	 * @param place in the order
	 * @param label in Japanese
	 * @param path of the first page
	 * @param permission that is needed
	 * @return the entry
	 */
	public static NavigationEntry of(int place, String label, String path, Permission permission) {
		return new NavigationEntry(place, label, path, Set.of(permission));
	}

	boolean isFor(StaffMember staff) {
		return this.anyOf.isEmpty() || this.anyOf.stream().anyMatch(staff::can);
	}

}
