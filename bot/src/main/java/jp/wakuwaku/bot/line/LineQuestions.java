package jp.wakuwaku.bot.line;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.linecorp.bot.jackson.ModelObjectMapper;
import com.linecorp.bot.messaging.model.ErrorDetail;
import com.linecorp.bot.messaging.model.ErrorResponse;
import com.linecorp.bot.messaging.model.MessageQuotaResponse;
import com.linecorp.bot.messaging.model.QuotaConsumptionResponse;
import com.linecorp.bot.messaging.model.QuotaType;
import com.linecorp.bot.messaging.model.ValidateMessageRequest;
import jp.wakuwaku.bot.line.LineCalls.Reply;
import org.jspecify.annotations.Nullable;

/** The calls whose answers are read: they ask LINE and send nothing to anybody. */
final class LineQuestions {

	private static final int BAD_REQUEST = 400;

	private final ObjectMapper json = ModelObjectMapper.createNewObjectMapper();

	private final LineCalls calls;

	LineQuestions(LineCalls calls) {
		this.calls = calls;
	}

	Optional<Quota> quota() {
		return read(this.calls.get("quota", "v2/bot/message/quota"), MessageQuotaResponse.class)
			.map((answer) -> new Quota((answer.type() == QuotaType.LIMITED) ? answer.value() : null));
	}

	OptionalLong consumption() {
		return read(this.calls.get("consumption", "v2/bot/message/quota/consumption"), QuotaConsumptionResponse.class)
			.map((answer) -> OptionalLong.of(answer.totalUsage()))
			.orElse(OptionalLong.empty());
	}

	Validation validate(List<OutgoingMessage> messages) {
		Optional<Reply> reply = this.calls.ask("validate", "v2/bot/message/validate/multicast",
				new ValidateMessageRequest(Rendering.messages(messages)));
		return reply.map(this::validation).orElseGet(Validation.Unanswered::new);
	}

	private Validation validation(Reply reply) {
		if (reply.status() == BAD_REQUEST) {
			return new Validation.Invalid(problems(reply));
		}
		return reply.isSuccess() ? new Validation.Valid() : new Validation.Unanswered();
	}

	private List<String> problems(Reply reply) {
		return parse(reply, ErrorResponse.class).map(ErrorResponse::details)
			.filter((details) -> !details.isEmpty())
			.map((details) -> details.stream().map(LineQuestions::spelled).toList())
			.orElseGet(() -> parse(reply, ErrorResponse.class).map(ErrorResponse::message).stream().toList());
	}

	private static String spelled(ErrorDetail detail) {
		return Stream.of(detail.property(), detail.message())
			.filter((part) -> part != null && !part.isBlank())
			.reduce((where, what) -> where + ": " + what)
			.orElse("");
	}

	private <T> Optional<T> read(Optional<Reply> reply, Class<T> type) {
		return reply.filter(Reply::isSuccess).flatMap((success) -> parse(success, type));
	}

	/** A proxy may answer in HTML, which says nothing. */
	private <T> Optional<T> parse(Reply reply, Class<T> type) {
		try {
			@Nullable T parsed = this.json.readValue(reply.body(), type);
			return Optional.ofNullable(parsed);
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

}
