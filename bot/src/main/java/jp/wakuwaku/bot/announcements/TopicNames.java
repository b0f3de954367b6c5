package jp.wakuwaku.bot.announcements;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.wakuwaku.bot.announcements.friends.Topic;
import jp.wakuwaku.knowledge.Language;

/**
 * What all topics are called. What staff have changed stands in place of what ships, for
 * the whole process.
 *
 * @param changed by staff
 */
public record TopicNames(Map<Topic, TopicName> changed) {

	/** Nothing is changed. */
	public static final TopicNames SHIPPED = new TopicNames(Map.of());

	@SuppressWarnings("NonFinalStaticField")
	private static volatile TopicNames current = SHIPPED;

	public TopicNames {
		changed = Map.copyOf(changed);
	}

	/**
	 * What they are called now.
	 * @return as known for some seconds at most
	 */
	public static TopicNames current() {
		return current;
	}

	static void replace(TopicNames next) {
		current = next;
	}

	/**
	 * The same with one of them changed.
	 * @param topic which
	 * @param name from now on
	 * @return the names
	 */
	public TopicNames with(Topic topic, TopicName name) {
		Map<Topic, TopicName> names = new EnumMap<>(Topic.class);
		names.putAll(this.changed);
		names.put(topic, name);
		return new TopicNames(names);
	}

	/**
	 * What a topic is called.
	 * @param topic which
	 * @return empty for one that staff have not named yet
	 */
	public Optional<TopicName> find(Topic topic) {
		TopicName name = this.changed.get(topic);
		if (name != null || topic.isFree()) {
			return Optional.ofNullable(name);
		}
		return Optional.of(TopicName.of(AnnouncementWords.of(topic, Language.JA),
				AnnouncementWords.of(topic, Language.EASY_JA), AnnouncementWords.of(topic, Language.EN)));
	}

	/**
	 * What residents can choose.
	 * @return in the order in which they are shown
	 */
	public List<Topic> offered() {
		return Arrays.stream(Topic.values())
			.filter((topic) -> find(topic).filter(TopicName::isOffered).isPresent())
			.toList();
	}

	/**
	 * What a topic is called.
	 * @param topic which
	 * @param language of whoever reads it
	 * @return also for one that cannot be chosen any more
	 */
	public String label(Topic topic, Language language) {
		return find(topic).map((name) -> name.in(language)).orElse("");
	}

}
