package jp.wakuwaku.bot.console.programs;

import java.time.Instant;
import java.util.List;

import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.Seminar;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of programs.
 *
 * @param id of the program
 * @param title of it
 * @param kind what it is
 * @param isDraft whether residents do not see it yet
 * @param coming how many sessions are to come
 * @param next when the next one is, {@code null} for none
 */
record ProgramRow(String id, String title, String kind, boolean isDraft, int coming, @Nullable Instant next) {

	static ProgramRow of(Program program, Instant now) {
		String id = program.id().value();
		return switch (program) {
			case Seminar seminar -> {
				List<Instant> starts = seminar.sessions()
					.stream()
					.filter((session) -> session.time().endsAt().toInstant().isAfter(now))
					.map((session) -> session.time().startsAt().toInstant())
					.sorted()
					.toList();
				yield new ProgramRow(id, seminar.facts().title(), "講座", program.isDraft(), starts.size(),
						starts.isEmpty() ? null : starts.getFirst());
			}
			case Consultation consultation ->
				new ProgramRow(id, consultation.facts().title(), "個別相談", program.isDraft(), 0, null);
		};
	}

	public String path() {
		return "/console/programs/of/" + this.id;
	}

}
