package jp.wakuwaku.bot.faq;

import java.time.Duration;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Files that somebody sent, while they look at what these would change. Any instance can
 * go on with them.
 */
public interface FaqUploads {

	/** How long there is for that. */
	Duration KEPT = Duration.ofHours(1);

	/**
	 * Keeps files.
	 * @param files the content of each file by its name, in their order
	 * @return a name for them that cannot be guessed
	 */
	String keep(SequencedMap<String, byte[]> files);

	/**
	 * Reads files.
	 * @param name what they were kept under
	 * @return the files, empty when they are not there any more
	 */
	Optional<SequencedMap<String, byte[]>> read(String name);

}
