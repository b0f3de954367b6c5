package jp.wakuwaku.bot.announcements;

import jp.wakuwaku.bot.announcements.friends.Topic;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.Programs;

/**
 * Tells of which announcements nothing may be read on a locked phone: those that would
 * tell, by coming at all, that somebody is interested in a consultation or takes part in
 * what is nobody else's business.
 */
record Discretion(Programs programs) {

	boolean isNeutral(Audience audience) {
		return switch (audience) {
			case Audience.Everyone _ -> false;
			case Audience.Topics chosen -> chosen.topics().contains(Topic.CONSULTATION);
			case Audience.Registered registered -> isNeutral(registered.program());
			case Audience.Attended attended -> isNeutral(attended.program());
		};
	}

	/** What is not known is not told. */
	private boolean isNeutral(ProgramId program) {
		return this.programs.find(program).map(Program::isNeutral).orElse(true);
	}

}
