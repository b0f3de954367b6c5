package jp.wakuwaku.bot.registration;

import java.time.Clock;

import jp.wakuwaku.bot.registration.seats.Seats;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;

/** Does every few seconds what nobody asks for. May run on any number of instances. */
class Heartbeat {

	private static final Logger logger = LoggerFactory.getLogger(Heartbeat.class);

	private final Seatings seatings;

	private final Seats seats;

	private final Notices notices;

	private final Openings openings;

	private final EarlierSlots earlier;

	private final Clock clock;

	Heartbeat(Seatings seatings, Seats seats, Notices notices, Openings openings, EarlierSlots earlier, Clock clock) {
		this.seatings = seatings;
		this.seats = seats;
		this.notices = notices;
		this.openings = openings;
		this.earlier = earlier;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "PT3S")
	void beat() {
		attempt("Following the programs", this.seatings::follow);
		attempt("Ending holds and offers", () -> this.seats.settleDue(this.clock.instant()));
		attempt("Telling residents of their places", this.notices::tell);
		attempt("Looking for new hours", () -> this.openings.follow(this.clock.instant()));
		attempt("Telling residents of earlier times", this.earlier::tell);
	}

	private static void attempt(String what, Runnable action) {
		try {
			action.run();
		}
		catch (RuntimeException ex) {
			logger.warn("{} is left for later: {}", what, ex.getClass().getSimpleName());
		}
	}

}
