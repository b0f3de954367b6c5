package jp.wakuwaku.bot.announcements;

import java.util.Optional;

import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.SessionId;
import jp.wakuwaku.knowledge.Language;
import org.jspecify.annotations.Nullable;

/** Tells which audiences nobody would be found in, so that nothing is sent to nobody. */
record AudienceCheck(Programs programs) {

	Optional<String> problem(Audience audience) {
		return switch (audience) {
			case Audience.Everyone _, Audience.Topics _ -> Optional.empty();
			case Audience.Registered(ProgramId program, SessionId session) -> problem(program, session);
			// The times of a consultation that are over are kept nowhere.
			case Audience.Attended(ProgramId program, SessionId session) ->
				(this.programs.find(program).orElse(null) instanceof Consultation)
						? problem(AnnouncementWords.PROBLEM_ATTENDED_CONSULTATION) : problem(program, session);
		};
	}

	private Optional<String> problem(ProgramId id, @Nullable SessionId session) {
		Optional<Program> program = this.programs.find(id);
		if (program.isEmpty()) {
			return problem(AnnouncementWords.PROBLEM_NO_PROGRAM);
		}
		boolean isThere = session == null
				|| (program.get() instanceof Seminar seminar && seminar.session(session).isPresent());
		return isThere ? Optional.empty() : problem(AnnouncementWords.PROBLEM_NO_SESSION);
	}

	private static Optional<String> problem(AnnouncementWords words) {
		return Optional.of(words.in(Language.JA));
	}

}
