package jp.wakuwaku.bot.webhook;

import java.util.concurrent.atomic.AtomicReference;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.line.LineApi;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Which bot a webhook is for. LINE is asked once for this bot's own id; until it has
 * answered, every signed webhook is taken, because the signature already says whose it is.
 */
@Component
class Destination {

	private static final Logger logger = LoggerFactory.getLogger(Destination.class);

	private final LineApi line;

	private final AtomicReference<@Nullable ChatId> own = new AtomicReference<>();

	Destination(LineApi line) {
		this.line = line;
	}

	@EventListener(ApplicationReadyEvent.class)
	void learn() {
		Thread.ofVirtual().name("own-id").start(() -> {
			this.line.ownId().ifPresentOrElse(this.own::set,
					() -> logger.warn("LINE did not tell the bot's own id; webhooks are taken by their signature alone"));
		});
	}

	boolean isOwn(@Nullable String destination) {
		ChatId id = this.own.get();
		return id == null || destination == null || id.value().equals(destination);
	}

}
