package jp.wakuwaku.bot.line;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

import com.linecorp.bot.messaging.model.MulticastRequest;
import com.linecorp.bot.messaging.model.PushMessageRequest;
import com.linecorp.bot.messaging.model.ReplyMessageRequest;
import com.linecorp.bot.messaging.model.ShowLoadingAnimationRequest;
import jp.wakuwaku.bot.line.DeliveryResult.DeferralReason;
import jp.wakuwaku.bot.line.DeliveryResult.Deferred;
import jp.wakuwaku.bot.line.DeliveryResult.Delivered;
import jp.wakuwaku.bot.line.DeliveryResult.Refused;
import okhttp3.Headers;

/** Calls LINE over HTTP, with the SDK's models. */
final class HttpLineApi implements LineApi {

	private static final int CONFLICT = 409;

	private static final int TOO_MANY_REQUESTS = 429;

	private static final Set<Integer> MENDABLE = Set.of(401, 403, 408);

	private final LineCalls calls;

	private final LineQuestions questions;

	HttpLineApi(LineCalls calls) {
		this.calls = calls;
		this.questions = new LineQuestions(calls);
	}

	@Override
	public DeliveryResult reply(String replyToken, List<OutgoingMessage> messages) {
		requireCount(messages);
		return result(this.calls.post("reply", "v2/bot/message/reply",
				new ReplyMessageRequest(replyToken, Rendering.messages(messages), false), Headers.EMPTY));
	}

	@Override
	public DeliveryResult push(ChatId to, List<OutgoingMessage> messages, UUID retryKey) {
		requireCount(messages);
		return once(this.calls.post("push", "v2/bot/message/push",
				new PushMessageRequest(to.value(), Rendering.messages(messages), false, null), headers(retryKey)));
	}

	@Override
	public DeliveryResult multicast(List<ChatId> to, List<OutgoingMessage> messages, UUID retryKey) {
		LineLimits.requireCount("to", to.size(), 1, LineLimits.RECIPIENTS);
		requireCount(messages);
		return once(this.calls.post("multicast", "v2/bot/message/multicast",
				new MulticastRequest(Rendering.messages(messages), to.stream().map(ChatId::value).toList(), false,
						null),
				headers(retryKey)));
	}

	@Override
	public Validation validate(List<OutgoingMessage> messages) {
		requireCount(messages);
		return this.questions.validate(messages);
	}

	@Override
	public Optional<Quota> quota() {
		return this.questions.quota();
	}

	@Override
	public OptionalLong consumption() {
		return this.questions.consumption();
	}

	@Override
	public boolean isTokenRefused() {
		return this.calls.isTokenRefused();
	}

	@Override
	public Optional<LineTrouble> trouble() {
		return this.calls.trouble();
	}

	@Override
	public void showLoading(ChatId chat, Duration atMost) {
		if (chat.isResident()) {
			this.calls.post("loading", "v2/bot/chat/loading/start",
					new ShowLoadingAnimationRequest(chat.value(), loadingSeconds(atMost)), Headers.EMPTY);
		}
	}

	/**
	 * Fits a duration to what LINE takes.
	 * @param atMost how long
	 * @return 5 to 60 in steps of 5
	 * @see <a href=
	 * "https://developers.line.biz/en/reference/messaging-api/#display-a-loading-indicator">Display
	 * a loading animation</a>
	 */
	static int loadingSeconds(Duration atMost) {
		return Math.clamp(Math.ceilDiv(atMost.toMillis(), 5_000) * 5, 5, 60);
	}

	private static void requireCount(List<OutgoingMessage> messages) {
		LineLimits.requireCount("messages", messages.size(), 1, LineLimits.MESSAGES);
	}

	private static Headers headers(UUID retryKey) {
		return Headers.of("X-Line-Retry-Key", retryKey.toString());
	}

	/** LINE knows the retry key: an earlier try was taken. */
	private static DeliveryResult once(LineAnswer answer) {
		return (answer instanceof LineAnswer.Status(int code) && code == CONFLICT) ? new Delivered() : result(answer);
	}

	private static DeliveryResult result(LineAnswer answer) {
		return switch (answer) {
			case LineAnswer.NotSent() -> new Deferred(DeferralReason.UNREACHABLE);
			case LineAnswer.Lost() -> new Deferred(DeferralReason.UNCERTAIN);
			case LineAnswer.Status status when status.isSuccess() -> new Delivered();
			case LineAnswer.Status(int code) when code == TOO_MANY_REQUESTS ->
				new Deferred(DeferralReason.TOO_MANY_REQUESTS);
			case LineAnswer.Status(int code) when MENDABLE.contains(code) -> new Deferred(DeferralReason.NOT_ALLOWED);
			case LineAnswer.Status(int code) when code / 100 == 4 -> new Refused(code);
			case LineAnswer.Status _ -> new Deferred(DeferralReason.UNCERTAIN);
		};
	}

}
