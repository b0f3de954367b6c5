package jp.wakuwaku.bot.console.announcements;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.programs.SessionId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Programs and sessions as they are chosen from lists: {@code program}, or
 * {@code program/session}.
 */
@Component
class ProgramChoices {

	/** Older sessions are of no interest for announcements. */
	private static final Duration LOOKED_BACK = Duration.ofDays(180);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("M月d日(E) H:mm", Locale.JAPANESE);

	private final Programs programs;

	private final Clock clock;

	ProgramChoices(Programs programs, Clock clock) {
		this.programs = programs;
		this.clock = clock;
	}

	/** Programs and their sessions, behind what is said for none. */
	Map<String, String> withSessions(String none) {
		Map<String, String> choices = new LinkedHashMap<>();
		choices.put("", none);
		Instant from = this.clock.instant().minus(LOOKED_BACK);
		for (Program program : this.programs.all()) {
			choices.put(program.id().value(), program.facts().title());
			if (program instanceof Seminar seminar) {
				seminar.sessions()
					.stream()
					.filter((session) -> session.time().startsAt().toInstant().isAfter(from))
					.sorted(Comparator.comparing((Session session) -> session.time().startsAt().toInstant()))
					.forEach((session) -> choices.put(code(program.id(), session.id()),
							program.facts().title() + " " + time(session)));
			}
		}
		return choices;
	}

	/** Programs only. */
	Map<String, String> all() {
		Map<String, String> choices = new LinkedHashMap<>();
		this.programs.all().forEach((program) -> choices.put(program.id().value(), program.facts().title()));
		return choices;
	}

	String label(ProgramId program, @Nullable SessionId session) {
		String title = this.programs.find(program).map((found) -> found.facts().title()).orElse(program.value());
		if (session == null) {
			return "「" + title + "」";
		}
		return "「" + title + " "
				+ this.programs.session(session).map((found) -> time(found.session())).orElse(session.value()) + "」";
	}

	/** Whether it can be chosen. */
	boolean has(String code) {
		int slash = code.indexOf('/');
		return slash < 0 ? all().containsKey(code) : withSessions("").containsKey(code);
	}

	static String code(ProgramId program, @Nullable SessionId session) {
		return (session != null) ? program.value() + "/" + session.value() : program.value();
	}

	static ProgramId program(String code) {
		return new ProgramId(code.split("/", 2)[0]);
	}

	static @Nullable SessionId session(String code) {
		String[] parts = code.split("/", 2);
		return (parts.length > 1) ? new SessionId(parts[1]) : null;
	}

	private static String time(Session session) {
		return TIME.format(JapanTime.at(session.time().startsAt().toInstant()));
	}

}
