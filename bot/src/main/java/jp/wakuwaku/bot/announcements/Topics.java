package jp.wakuwaku.bot.announcements;

import jp.wakuwaku.bot.announcements.friends.Topic;
import jp.wakuwaku.bot.line.OutgoingMessage;

/** Lets staff name topics, add some, and offer them no longer. All instances follow. */
public interface Topics {

	/**
	 * Names a topic, and says whether it can be chosen.
	 * @param topic which
	 * @param name from now on
	 * @throws IllegalArgumentException for the topic of everything that is offered no
	 * longer
	 * @throws org.springframework.dao.DataAccessException when Redis did not confirm
	 */
	void name(Topic topic, TopicName name);

	/**
	 * How residents would choose.
	 * @param names as they would be
	 * @return what somebody sees who has chosen nothing
	 */
	OutgoingMessage preview(TopicNames names);

}
