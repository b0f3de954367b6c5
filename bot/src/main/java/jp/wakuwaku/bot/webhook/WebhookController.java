package jp.wakuwaku.bot.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import com.linecorp.bot.webhook.model.CallbackRequest;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jp.wakuwaku.bot.conversation.Inbox;
import jp.wakuwaku.bot.line.IncomingEvent;
import jp.wakuwaku.bot.line.LineProperties;
import jp.wakuwaku.bot.line.WebhookEvents;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Receives LINE's webhooks. 200 means that Redis has the events; everything that is done
 * about them comes later.
 */
@RestController
class WebhookController {

	private static final Logger logger = LoggerFactory.getLogger(WebhookController.class);

	/** Older events may have been taken before the memory of their ids ended. */
	static final Duration OLDEST = Duration.ofDays(6);

	private final SignatureCheck signature;

	private final WebhookReader reader;

	private final int bodyLimit;

	private final Destination destination;

	private final Inbox inbox;

	private final Clock clock;

	private final MeterRegistry meters;

	WebhookController(LineProperties line, WebhookProperties properties, Destination destination, Inbox inbox,
			Clock clock, MeterRegistry meters) {
		this.signature = new SignatureCheck(line.channelSecret(), properties.previousChannelSecret());
		this.reader = new WebhookReader(properties.depthLimit());
		this.bodyLimit = Math.toIntExact(properties.bodyLimit().toBytes());
		this.destination = destination;
		this.inbox = inbox;
		this.clock = clock;
		this.meters = meters;
	}

	@PostMapping("${line.bot.handler.path:/callback}")
	ResponseEntity<Void> receive(InputStream body,
			@RequestHeader(name = "x-line-signature", required = false) @Nullable String lineSignature)
			throws IOException {
		long startedAt = System.nanoTime();
		HttpStatus status = answer(body.readNBytes(this.bodyLimit + 1), lineSignature);
		Timer.builder("webhook.requests")
			.tag("status", Integer.toString(status.value()))
			.publishPercentileHistogram()
			.register(this.meters)
			.record(Duration.ofNanos(System.nanoTime() - startedAt));
		return ResponseEntity.status(status).build();
	}

	private HttpStatus answer(byte[] body, @Nullable String lineSignature) {
		if (body.length > this.bodyLimit) {
			return refused(HttpStatus.CONTENT_TOO_LARGE, "the body is larger than " + this.bodyLimit + " bytes");
		}
		if (!this.signature.accepts(body, lineSignature)) {
			return refused(HttpStatus.UNAUTHORIZED, "the signature is missing or wrong");
		}
		CallbackRequest request;
		try {
			request = this.reader.read(body);
		}
		catch (IOException ex) {
			return refused(HttpStatus.BAD_REQUEST, "the body is no webhook (" + ex.getClass().getSimpleName() + ")");
		}
		if (!this.destination.isOwn(request.destination())) {
			logger.info("Webhook ignored: it is for another bot");
			return HttpStatus.OK;
		}
		return take(events(request));
	}

	private HttpStatus take(List<IncomingEvent> events) {
		try {
			if (!events.isEmpty()) {
				this.inbox.put(events);
			}
			return HttpStatus.OK;
		}
		catch (DataAccessException ex) {
			logger.warn("Webhook not taken, Redis did not confirm: {}", ex.getClass().getSimpleName());
			return HttpStatus.SERVICE_UNAVAILABLE;
		}
	}

	private List<IncomingEvent> events(CallbackRequest request) {
		if (request.events() == null) {
			return List.of();
		}
		Instant now = this.clock.instant();
		return request.events()
			.stream()
			.flatMap((event) -> WebhookEvents.read(event, now).stream())
			.filter((event) -> event.occurredAt().isAfter(now.minus(OLDEST)))
			.toList();
	}

	private static HttpStatus refused(HttpStatus status, String reason) {
		logger.warn("Webhook refused with {}: {}", status.value(), reason);
		return status;
	}

}
