package jp.wakuwaku.bot.console.programs;

import java.util.Set;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.SessionId;

/** Names dates of a seminar after it, never with a name that was there before. */
final class SessionNames {

	private static final int MOST = 40;

	private SessionNames() {
	}

	static SessionId next(Seminar seminar) {
		Set<String> known = seminar.sessions()
			.stream()
			.map((session) -> session.id().value())
			.collect(Collectors.toSet());
		int number = seminar.sessions().size() + 1;
		while (known.contains(name(seminar.id(), number))) {
			number++;
		}
		return new SessionId(name(seminar.id(), number));
	}

	private static String name(ProgramId program, int number) {
		String end = "-" + number;
		String start = program.value();
		return start.substring(0, Math.min(start.length(), MOST - end.length())) + end;
	}

}
