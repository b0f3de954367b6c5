package jp.wakuwaku.bot.faq.feedback;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jp.wakuwaku.bot.line.ChatId;

import org.springframework.context.ApplicationContext;

/** Keeps what residents have asked, as their turns do, without the talk. */
public final class FeedbackWriter {

	private final ApplicationContext application;

	public FeedbackWriter(ApplicationContext application) {
		this.application = application;
	}

	/** A question to which nothing was found. */
	public void missed(String words, Instant at) {
		String message = UUID.randomUUID().toString();
		this.application.getBean(RedisFeedback.class)
			.note(at, new NoteFeedback(List.of(Count.of("missed:" + message, Figure.MISSED)),
					new Missed(message, words)));
	}

	/** A question that was sent to staff. */
	public void asked(String id, String words, Instant at) {
		this.application.getBean(RedisStaffQuestions.class)
			.ask(id, words, new ChatId("U" + UUID.randomUUID().toString().replace("-", "")), at);
	}

}
