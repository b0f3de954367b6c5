package jp.wakuwaku.bot.console.programs;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.IntStream;

import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.ProgramList;

/** Names new programs, so that staff need not. */
final class ProgramNames {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

	private ProgramNames() {
	}

	/** Such as {@code seminar-20261130}, then {@code seminar-20261130-2}. */
	static ProgramId next(ProgramList list, String kind, LocalDate today) {
		ProgramId first = new ProgramId(kind + "-" + DAY.format(today));
		return list.find(first).isEmpty() ? first
				: IntStream.iterate(2, (number) -> number + 1)
					.mapToObj((number) -> new ProgramId(first + "-" + number))
					.filter((id) -> list.find(id).isEmpty())
					.findFirst()
					.orElseThrow();
	}

}
