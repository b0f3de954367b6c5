package jp.wakuwaku.bot.announcements;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jp.wakuwaku.bot.programs.Contact;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.programs.StaffStatus;
import jp.wakuwaku.knowledge.Language;
import org.jspecify.annotations.Nullable;

/** What stands for placeholders, from what is published about programs. */
record PlaceholderValues(Programs programs) {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("M月d日（E） H:mm", Locale.JAPAN);

	/** Only what is known, so that what is missing can be told. */
	Map<Placeholder, String> of(@Nullable Subject subject, Instant now) {
		Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
		values.put(Placeholder.OFFICE_PHONE, AnnouncementWords.OFFICE_PHONE.in(Language.JA));
		if (subject != null) {
			this.programs.find(subject.program()).ifPresent((program) -> {
				values.put(Placeholder.PROGRAM_TITLE, program.facts().title());
				values.put(Placeholder.OFFICE_PHONE, phone(program.facts().contact()));
				session(program, subject, now).ifPresent((session) -> {
					values.put(Placeholder.SESSION_DATE,
							DATE.format(JapanTime.at(session.time().startsAt().toInstant())));
					values.put(Placeholder.SESSION_PLACE, session.place().name());
				});
			});
		}
		return values;
	}

	private static Optional<Session> session(Program program, Subject subject, Instant now) {
		return (program instanceof Seminar seminar) ? seminar.sessions()
			.stream()
			.filter((session) -> subject.session() == null || session.id().equals(subject.session()))
			.filter((session) -> session.status() == StaffStatus.OPEN || session.status() == StaffStatus.CLOSED)
			.filter((session) -> session.time().startsAt().toInstant().isAfter(now))
			.min(Comparator.comparing((session) -> session.time().startsAt().toInstant())) : Optional.empty();
	}

	private static String phone(Contact contact) {
		return contact.phone() + (contact.note().isEmpty() ? "" : "（" + contact.note() + "）");
	}

}
