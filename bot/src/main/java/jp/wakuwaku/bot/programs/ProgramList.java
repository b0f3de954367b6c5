package jp.wakuwaku.bot.programs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All programs, in the order in which residents see them.
 *
 * @param programs the programs, each id once, and each session's id once among them all
 */
public record ProgramList(List<Program> programs) {

	public ProgramList {
		programs = List.copyOf(programs);
		Require.distinct("programs", programs.stream().map(Program::id).toList());
		Require.distinct("sessions", sessions(programs).map((found) -> found.session().id()).toList());
	}

	/**
	 * Finds a program.
	 * @param id its name
	 * @return the program, empty when there is no such one
	 */
	public Optional<Program> find(ProgramId id) {
		return this.programs.stream().filter((program) -> program.id().equals(id)).findFirst();
	}

	/**
	 * Finds a session.
	 * @param id its name
	 * @return the session and its seminar, empty when there is no such one
	 */
	public Optional<SeminarSession> session(SessionId id) {
		return sessions(this.programs).filter((found) -> found.session().id().equals(id)).findFirst();
	}

	private static Stream<SeminarSession> sessions(List<Program> programs) {
		return programs.stream()
			.filter(Seminar.class::isInstance)
			.map(Seminar.class::cast)
			.flatMap((seminar) -> seminar.sessions().stream().map((session) -> new SeminarSession(seminar, session)));
	}

}
