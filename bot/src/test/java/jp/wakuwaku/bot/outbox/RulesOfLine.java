package jp.wakuwaku.bot.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.line.DeliveryResult;
import jp.wakuwaku.bot.line.LineApi;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.line.Quota;
import jp.wakuwaku.bot.line.Validation;

/**
 * Takes multicasts as LINE does: once for each key, all of its recipients or none, who
 * must exist.
 */
final class RulesOfLine implements LineApi {

	final Map<ChatId, Integer> received = new ConcurrentHashMap<>();

	final Map<UUID, List<ChatId>> askedFor = new ConcurrentHashMap<>();

	final List<UUID> calls = new CopyOnWriteArrayList<>();

	final Set<ChatId> strangers = ConcurrentHashMap.newKeySet();

	private final Set<UUID> accepted = ConcurrentHashMap.newKeySet();

	volatile Validation validation = new Validation.Valid();

	/** What happens before LINE sees a call, empty for nothing. */
	volatile Function<UUID, Optional<DeliveryResult>> before = (key) -> Optional.empty();

	/** What happens after LINE took a call; may throw, as a crash would. */
	volatile Function<UUID, DeliveryResult> after = (key) -> new DeliveryResult.Delivered();

	@Override
	public DeliveryResult multicast(List<ChatId> to, List<OutgoingMessage> messages, UUID retryKey) {
		this.calls.add(retryKey);
		Optional<DeliveryResult> fault = this.before.apply(retryKey);
		if (fault.isPresent()) {
			return fault.get();
		}
		List<ChatId> first = this.askedFor.putIfAbsent(retryKey, to);
		if (first != null && this.accepted.contains(retryKey) && !first.equals(to)) {
			throw new AssertionError("chunk changed after its first try");
		}
		if (to.stream().anyMatch(this.strangers::contains)) {
			this.askedFor.remove(retryKey);
			return new DeliveryResult.Refused(400);
		}
		if (this.accepted.add(retryKey)) {
			to.forEach((chat) -> this.received.merge(chat, 1, Integer::sum));
		}
		return this.after.apply(retryKey);
	}

	@Override
	public DeliveryResult reply(String replyToken, List<OutgoingMessage> messages) {
		throw new UnsupportedOperationException("reply");
	}

	@Override
	public DeliveryResult push(ChatId to, List<OutgoingMessage> messages, UUID retryKey) {
		throw new UnsupportedOperationException("push");
	}

	@Override
	public Validation validate(List<OutgoingMessage> messages) {
		return this.validation;
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
	}

}
