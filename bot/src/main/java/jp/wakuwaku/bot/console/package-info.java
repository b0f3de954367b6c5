/**
 * The staff console: the site from which staff who are no engineers run everything. Each
 * group of screens is a package of its own; what a screen does, its feature does. Nothing
 * depends on this.
 * <p>
 * To add a page: a controller below the group's package whose handlers each say who may
 * call them ({@code @Permitted}, {@code @AnyStaff}), a template in
 * {@code templates/console/<group>/} that fills {@code console/frame}, a
 * {@code NavigationEntry} bean when it begins a group, and a test that extends
 * {@code ConsoleCase}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "announcements", "announcements :: friends", "audit", "conversation", "faq",
		"faq :: feedback", "faq :: golden", "line", "outbox", "platform", "platform :: due", "platform :: restore",
		"programs", "registration", "registration :: desk", "registration :: seats", "reminders", "residents",
		"surveys" })
package jp.wakuwaku.bot.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
