package jp.wakuwaku.bot.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;

import com.linecorp.bot.webhook.model.Event;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jp.wakuwaku.bot.conversation.Inbox;
import jp.wakuwaku.bot.line.IncomingEvent;
import jp.wakuwaku.bot.line.LineProperties;
import jp.wakuwaku.bot.line.WebhookEvents;
import jp.wakuwaku.bot.platform.Rehearsed;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.ClassPathResource;
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
class WebhookController implements Rehearsed {

	private static final Logger logger = LoggerFactory.getLogger(WebhookController.class);

	/** Older events may have been taken before the memory of their ids ended. */
	static final Duration OLDEST = Duration.ofDays(6);

	/** Has the form of one. */
	private static final String NO_SIGNATURE = "A".repeat(43) + "=";

	private static final int SMALL_BODY = 32 * 1024;

	private static final int LARGE_BODIES_AT_ONCE = 16;

	private static final int WEBHOOKS_AT_ONCE = 256;

	private final SignatureCheck signature;

	private final WebhookReader reader;

	private final int bodyLimit;

	private final Destination destination;

	private final Inbox inbox;

	private final Clock clock;

	private final MeterRegistry meters;

	private final Semaphore places = new Semaphore(WEBHOOKS_AT_ONCE);

	private final Semaphore largeBodies = new Semaphore(LARGE_BODIES_AT_ONCE);

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
			@RequestHeader(name = "x-line-signature", required = false) @Nullable String lineSignature,
			@RequestHeader(name = "content-length", required = false, defaultValue = "-1") long length)
			throws IOException {
		long startedAt = System.nanoTime();
		HttpStatus status = admitted(body, lineSignature, length);
		Timer.builder("webhook.requests")
			.tag("status", Integer.toString(status.value()))
			.publishPercentileHistogram()
			.register(this.meters)
			.record(Duration.ofNanos(System.nanoTime() - startedAt));
		return ResponseEntity.status(status).build();
	}

	/**
	 * Turns away what would only wait: LINE sends it again, and the rest is answered in
	 * time.
	 */
	private HttpStatus admitted(InputStream body, @Nullable String lineSignature, long length) throws IOException {
		if (!this.places.tryAcquire()) {
			return refused(HttpStatus.SERVICE_UNAVAILABLE, "too many webhooks at once");
		}
		try {
			return answer(body, lineSignature, length);
		}
		finally {
			this.places.release();
		}
	}

	/**
	 * Reads nothing from a sender who cannot be LINE, and little at once from all others.
	 */
	private HttpStatus answer(InputStream body, @Nullable String lineSignature, long length) throws IOException {
		if (!SignatureCheck.isSignature(lineSignature)) {
			return refused(HttpStatus.UNAUTHORIZED, "the signature is missing or none");
		}
		if (length > this.bodyLimit) {
			return tooLarge();
		}
		if (length >= 0 && length <= SMALL_BODY) {
			return answer(body.readNBytes(SMALL_BODY), lineSignature);
		}
		if (!this.largeBodies.tryAcquire()) {
			return refused(HttpStatus.SERVICE_UNAVAILABLE, "too many large bodies at once");
		}
		try {
			return answer(body.readNBytes(this.bodyLimit + 1), lineSignature);
		}
		finally {
			this.largeBodies.release();
		}
	}

	private HttpStatus answer(byte[] body, @Nullable String lineSignature) {
		if (body.length > this.bodyLimit) {
			return tooLarge();
		}
		if (!this.signature.accepts(body, lineSignature)) {
			return refused(HttpStatus.UNAUTHORIZED, "the signature is wrong");
		}
		WebhookReader.Webhook webhook;
		try {
			webhook = this.reader.read(body);
		}
		catch (IOException ex) {
			return refused(HttpStatus.BAD_REQUEST, "the body is no webhook (" + ex.getClass().getSimpleName() + ")");
		}
		if (!this.destination.isOwn(webhook.destination())) {
			logger.info("Webhook ignored: it is for another bot");
			return HttpStatus.OK;
		}
		return take(events(webhook.events()));
	}

	private HttpStatus tooLarge() {
		return refused(HttpStatus.CONTENT_TOO_LARGE, "the body is larger than " + this.bodyLimit + " bytes");
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

	private List<IncomingEvent> events(List<Event> events) {
		Instant now = this.clock.instant();
		return events.stream()
			.flatMap((event) -> WebhookEvents.read(event, now).stream())
			.filter((event) -> event.occurredAt().isAfter(now.minus(OLDEST)))
			.toList();
	}

	/** Reads a webhook that nobody sent, and takes nothing of it. */
	@Override
	public void rehearse() throws IOException {
		byte[] body = new ClassPathResource("webhook/rehearsal.json").getContentAsByteArray();
		this.signature.accepts(body, NO_SIGNATURE);
		events(this.reader.read(body).events());
		this.inbox.put(List.of());
	}

	private static HttpStatus refused(HttpStatus status, String reason) {
		logger.warn("Webhook refused with {}: {}", status.value(), reason);
		return status;
	}

}
