package jp.wakuwaku.bot.conversation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.line.DeliveryResult;
import jp.wakuwaku.bot.line.LineApi;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.line.Quota;
import jp.wakuwaku.bot.line.Validation;
import org.jspecify.annotations.Nullable;

/** Takes each reply token and each retry key once, as LINE does. */
final class RecordingLine implements LineApi {

	final List<String> accepted = new CopyOnWriteArrayList<>();

	final List<ChatId> loading = new CopyOnWriteArrayList<>();

	private final Set<Object> used = ConcurrentHashMap.newKeySet();

	/** What happens to a call after LINE has taken it; may throw, as a crash would. */
	volatile Supplier<DeliveryResult> outcome = DeliveryResult.Delivered::new;

	/** What LINE answers instead of taking anything, {@code null} when it takes. */
	volatile @Nullable DeliveryResult refusal;

	/** What happens before a call reaches LINE. */
	volatile Runnable before = () -> {
	};

	@Override
	public DeliveryResult reply(String replyToken, List<OutgoingMessage> messages) {
		this.before.run();
		DeliveryResult refused = this.refusal;
		if (refused != null) {
			return refused;
		}
		if (!this.used.add(replyToken)) {
			return new DeliveryResult.Refused(400);
		}
		this.accepted.add(text(messages));
		return this.outcome.get();
	}

	@Override
	public DeliveryResult push(ChatId to, List<OutgoingMessage> messages, UUID retryKey) {
		DeliveryResult refused = this.refusal;
		if (refused != null) {
			return refused;
		}
		if (this.used.add(retryKey)) {
			this.accepted.add("push: " + text(messages));
		}
		return this.outcome.get();
	}

	@Override
	public DeliveryResult multicast(List<ChatId> to, List<OutgoingMessage> messages, UUID retryKey) {
		throw new UnsupportedOperationException("multicast");
	}

	@Override
	public Validation validate(List<OutgoingMessage> messages) {
		return new Validation.Valid();
	}

	@Override
	public Optional<Quota> quota() {
		return Optional.of(new Quota(null));
	}

	@Override
	public OptionalLong consumption() {
		return OptionalLong.of(0);
	}

	@Override
	public void showLoading(ChatId chat, Duration atMost) {
		this.loading.add(chat);
	}

	private static String text(List<OutgoingMessage> messages) {
		return (messages.getFirst() instanceof OutgoingMessage.Text(String text, List<?> _)) ? text
				: messages.getFirst().toString();
	}

}
