package jp.wakuwaku.bot.faq.content;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * Whether what residents are answered from is what is published. Older content does not
 * make an instance unready, so that has a status of its own.
 */
final class ContentHealthIndicator implements HealthIndicator {

	static final Status OUTDATED = new Status("OUTDATED");

	private final ContentFollower follower;

	ContentHealthIndicator(ContentFollower follower) {
		this.follower = follower;
	}

	@Override
	public Health health() {
		Following following = this.follower.following();
		String problem = following.problem();
		if (problem == null) {
			return Health.up().withDetail("content", following.name()).build();
		}
		return Health.status(following.hasContent() ? OUTDATED : Status.DOWN)
			.withDetail("content", following.name())
			.withDetail("shown", following.shown())
			.withDetail("published", following.published())
			.withDetail("problem", problem)
			.build();
	}

}
