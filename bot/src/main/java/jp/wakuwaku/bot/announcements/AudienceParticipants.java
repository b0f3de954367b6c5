package jp.wakuwaku.bot.announcements;

import java.util.Set;

import jp.wakuwaku.bot.residents.PersonId;

/** Finds those of an audience who are in it because they take part in something. */
@FunctionalInterface
interface AudienceParticipants {

	/** Each of them once; nobody for audiences of friends. */
	Set<PersonId> of(Audience audience);

}
