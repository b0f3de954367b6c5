package jp.wakuwaku.bot.faq.content;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

import jp.wakuwaku.bot.faq.FaqContent;
import jp.wakuwaku.bot.faq.LiveFaq;
import jp.wakuwaku.knowledge.Faq;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;

/**
 * Has this instance answer from the published version, and from the next one soon after
 * it is published. Where that cannot be, an older one or the files that ship answer: old
 * answers with the office's phone are better than none.
 */
class ContentFollower {

	private static final Logger logger = LoggerFactory.getLogger(ContentFollower.class);

	private static final long NEVER_LOOKED = -1;

	private final RedisVersions versions;

	private final Supplier<Faq> shipped;

	private final Runnable golden;

	private final LiveFaq live;

	private final Clock clock;

	private volatile Following following = Following.begun();

	private long published = NEVER_LOOKED;

	private long wanted = Following.UNKNOWN;

	private boolean seeded;

	/**
	 * Prepares to follow.
	 * @param golden brings the golden questions that ship, once
	 */
	ContentFollower(RedisVersions versions, Supplier<Faq> shipped, Runnable golden, LiveFaq live, Clock clock) {
		this.versions = versions;
		this.shipped = shipped;
		this.golden = golden;
		this.live = live;
		this.clock = clock;
	}

	Following following() {
		return this.following;
	}

	/**
	 * Looks whether there is another version. Throws nothing: what is wrong is told with
	 * what is answered from.
	 */
	void look() {
		try {
			seed();
			long current = this.versions.published();
			if (current != this.published) {
				follow(current);
				this.published = current;
			}
		}
		catch (DataAccessException ex) {
			// Everything is looked at anew when Redis is back.
			this.published = NEVER_LOOKED;
			fallBack("Redis: " + ex.getClass().getSimpleName());
		}
		catch (Throwable ex) {
			// Errors too: nobody else would look.
			fallBack(ex.getClass().getSimpleName());
		}
	}

	/** A Redis that takes no writes may still be read, so this is tried again later. */
	private void seed() {
		if (this.seeded) {
			return;
		}
		try {
			FaqContent content = new FaqContent(this.shipped.get());
			long number = this.versions.seed(content, StoredVersion.seed(this.clock.instant()));
			if (number > 0) {
				logger.info("The FAQ that ships is now version {}", number);
			}
			this.golden.run();
			this.seeded = true;
		}
		catch (DataAccessException ex) {
			logger.debug("The FAQ that ships was not compared with Redis: {}", ex.getClass().getName());
		}
		catch (IllegalStateException ex) {
			logger.error("The FAQ that ships cannot be read: {}", ex.getMessage());
			this.seeded = true;
		}
	}

	private void follow(long current) {
		List<Long> candidates = this.versions.bestFirst(current);
		// The latest is the published one: whatever is published gets the next number.
		this.wanted = (current != 0) ? current : candidates.stream().findFirst().orElse(Following.NOTHING);
		for (long number : candidates) {
			if (number == this.following.shown() || shows(number)) {
				arrived(current, number);
				return;
			}
		}
		fallBack("no readable version in Redis");
	}

	private boolean shows(long number) {
		try {
			this.live.switchTo(this.versions.content(number));
			return true;
		}
		catch (DataAccessException ex) {
			throw ex;
		}
		catch (UnreadableContentException ex) {
			logger.error("FAQ: {}", ex.getMessage());
		}
		catch (RuntimeException ex) {
			logger.error("FAQ version {} cannot be made searchable: {}", number, ex.getClass().getName());
		}
		return false;
	}

	private void arrived(long current, long number) {
		if (number == current) {
			logger.info("Answers from FAQ version {}", number);
			stand(Following.upToDate(number));
		}
		else {
			report(number,
					(current == 0) ? "no version is marked as published" : "version " + current + " cannot be used");
		}
	}

	/** What answers goes on; without any, what ships does. */
	private void fallBack(String problem) {
		boolean shipped = !this.following.hasContent() && showsShipped();
		report(shipped ? Following.SHIPPED : this.following.shown(), problem);
	}

	private boolean showsShipped() {
		try {
			this.live.switchTo(new FaqContent(this.shipped.get()));
			return true;
		}
		catch (RuntimeException ex) {
			logger.error("The FAQ that ships cannot be used, so questions are not answered: {}", ex.getMessage());
			return false;
		}
	}

	private void report(long shown, String problem) {
		Following now = new Following(shown, this.wanted, problem);
		if (!now.equals(this.following)) {
			logger.warn("Answers from {}: {}", now.name(), problem);
		}
		stand(now);
	}

	private void stand(Following now) {
		this.following = now;
		this.live.markBehind(now.isBehind());
	}

}
