package jp.wakuwaku.bot.faq;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether questions can be answered; belongs to readiness. */
final class FaqIndexHealthIndicator implements HealthIndicator {

	private final FaqLibrary library;

	FaqIndexHealthIndicator(FaqLibrary library) {
		this.library = library;
	}

	@Override
	public Health health() {
		return this.library.content()
			.map((faq) -> Health.up().withDetail("entries", faq.entries().size()).build())
			.orElseGet(() -> Health.down().withDetail("reason", "no readable content, see the log").build());
	}

}
