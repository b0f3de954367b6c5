package jp.wakuwaku.bot.registration;

import java.nio.charset.StandardCharsets;
import java.time.Clock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives a booking to the calendar of whoever has its address. */
@RestController
class CalendarController {

	private static final Logger logger = LoggerFactory.getLogger(CalendarController.class);

	private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

	private static final String FILE = "yoyaku.ics";

	private final Calendars calendars;

	private final Clock clock;

	CalendarController(Calendars calendars, Clock clock) {
		this.calendars = calendars;
		this.clock = clock;
	}

	@GetMapping("/c/{token}.ics")
	ResponseEntity<byte[]> show(@PathVariable String token) {
		return CalendarToken.read(token)
			.flatMap(this.calendars::find)
			.map((event) -> answer(HttpStatus.OK).contentType(CALENDAR)
				.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename(FILE).build().toString())
				.body(CalendarText.of(event, this.clock.instant()).getBytes(StandardCharsets.UTF_8)))
			.orElseGet(() -> answer(HttpStatus.NOT_FOUND).build());
	}

	@ExceptionHandler(DataAccessException.class)
	ResponseEntity<byte[]> unavailable(DataAccessException ex) {
		logger.warn("Calendar not available, Redis did not confirm: {}", ex.getClass().getSimpleName());
		return answer(HttpStatus.SERVICE_UNAVAILABLE).build();
	}

	private static ResponseEntity.BodyBuilder answer(HttpStatus status) {
		return ResponseEntity.status(status)
			.cacheControl(CacheControl.noStore())
			.header("Referrer-Policy", "no-referrer")
			.header("X-Content-Type-Options", "nosniff")
			.header("X-Robots-Tag", "noindex");
	}

}
