package jp.wakuwaku.bot.outbox;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.line.DeliveryResult;
import jp.wakuwaku.bot.line.LineApi;
import jp.wakuwaku.bot.line.LineTrouble;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.line.Quota;
import jp.wakuwaku.bot.line.Validation;

/**
 * Gives prepared answers; the real client is held to the same results by its own tests.
 */
final class ScriptedLine implements LineApi {

	final Deque<DeliveryResult> answers = new ArrayDeque<>();

	final List<String> calls = new ArrayList<>();

	Optional<Quota> quota = Optional.of(new Quota(null));

	boolean tokenRefused;

	Optional<LineTrouble> trouble = Optional.empty();

	OptionalLong consumption = OptionalLong.of(0);

	Validation validation = new Validation.Valid();

	@Override
	public DeliveryResult reply(String replyToken, List<OutgoingMessage> messages) {
		this.calls.add("reply " + replyToken);
		return this.answers.remove();
	}

	@Override
	public DeliveryResult push(ChatId to, List<OutgoingMessage> messages, UUID retryKey) {
		this.calls.add("push " + retryKey);
		return this.answers.remove();
	}

	@Override
	public DeliveryResult multicast(List<ChatId> to, List<OutgoingMessage> messages, UUID retryKey) {
		this.calls.add("multicast " + to.size() + " " + retryKey);
		return this.answers.remove();
	}

	@Override
	public Validation validate(List<OutgoingMessage> messages) {
		this.calls.add("validate");
		return this.validation;
	}

	@Override
	public boolean isTokenRefused() {
		return this.tokenRefused;
	}

	@Override
	public Optional<LineTrouble> trouble() {
		return this.trouble;
	}

	@Override
	public Optional<Quota> quota() {
		this.calls.add("quota");
		return this.quota;
	}

	@Override
	public OptionalLong consumption() {
		return this.consumption;
	}

	@Override
	public void showLoading(ChatId chat, Duration atMost) {
		this.calls.add("loading");
	}

}
