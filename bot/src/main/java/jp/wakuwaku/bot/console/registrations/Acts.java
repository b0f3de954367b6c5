package jp.wakuwaku.bot.console.registrations;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.registration.desk.Act;
import jp.wakuwaku.bot.registration.seats.SeatingId;

/** Names what staff do, so that a form that is sent twice does it once. */
final class Acts {

	private static final Pattern KEY = Pattern.compile("[0-9A-Za-z-]{8,40}");

	private Acts() {
	}

	/** For a form that is about to be shown. */
	static String newKey() {
		return UUID.randomUUID().toString();
	}

	/** What a form asks for. */
	static Act of(StaffMember staff, String key) {
		return new Act(staff.id().value(), KEY.matcher(key).matches() ? key : newKey());
	}

	/** Something that is done once, now. */
	static Act once(StaffMember staff) {
		return of(staff, newKey());
	}

	/** Looking at a list, which is one look for the whole of a day. */
	static Act look(StaffMember staff, SeatingId seating, Instant now) {
		String what = staff.handle() + "/" + seating + "/" + JapanTime.at(now).toLocalDate();
		return new Act(staff.id().value(), "look-" + UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)));
	}

}
