package jp.wakuwaku.bot.load.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.wakuwaku.bot.load.history.Finding.Lost;
import jp.wakuwaku.bot.load.history.Finding.OutOfOrder;
import jp.wakuwaku.bot.load.history.Finding.Repeated;
import jp.wakuwaku.bot.load.history.Finding.RepeatedLate;
import jp.wakuwaku.bot.load.history.Finding.Stray;

/**
 * Holds a whole history against what the bot promises: an acknowledged event has exactly
 * one visible effect, any other at most one, and one resident's answers keep the order of
 * the questions.
 */
public final class Checker {

	/** For how long the bot replies, by its own rule. */
	private static final Duration TOKEN_LIFE = Duration.ofSeconds(50);

	private Checker() {
	}

	/**
	 * Checks a history that has come to rest.
	 * @param posts every request to the webhook, in any order
	 * @param ledger every delivery since the first post, in any order
	 * @return what is wrong
	 */
	public static Verdict check(List<Post> posts, List<Delivery> ledger) {
		Effects effects = new Effects(ledger);
		Map<SentEvent, List<Post>> byEvent = posts.stream().collect(Collectors.groupingBy(Post::event));
		List<Told> told = byEvent.entrySet()
			.stream()
			.map((entry) -> Told.of(entry.getKey(), entry.getValue(), effects))
			.toList();
		List<Finding> findings = new ArrayList<>();
		told.forEach((one) -> one.finding().ifPresent(findings::add));
		told.stream()
			.collect(Collectors.groupingBy((one) -> one.event().resident()))
			.values()
			.forEach((ofResident) -> outOfOrder(ofResident).forEach(findings::add));
		effects.besides(byEvent.keySet()).map(Stray::new).forEach(findings::add);
		return new Verdict(told.size(), Math.toIntExact(told.stream().filter(Told::isAcknowledged).count()),
				Math.toIntExact(told.stream().filter((one) -> !one.effects().isEmpty()).count()), findings);
	}

	private static Stream<OutOfOrder> outOfOrder(List<Told> ofResident) {
		return ofResident.stream()
			.flatMap((earlier) -> ofResident.stream()
				.filter((later) -> earlier.endedBefore(later) && earlier.wasAnsweredAfter(later))
				.map((later) -> new OutOfOrder(earlier.event(), later.event())));
	}

	/**
	 * One event with everything that belongs to it.
	 *
	 * @param firstSentAt when it was sent for the first time
	 * @param acknowledgedAt the first 200, {@link Instant#MAX} without one
	 * @param effects in the order of acceptance
	 */
	private record Told(SentEvent event, Instant firstSentAt, Instant acknowledgedAt, List<Delivery> effects) {

		static Told of(SentEvent event, List<Post> posts, Effects effects) {
			Instant sent = posts.stream().map(Post::sentAt).min(Comparator.naturalOrder()).orElseThrow();
			Instant acknowledged = posts.stream()
				.filter(Post::isAcknowledged)
				.map(Post::endedAt)
				.min(Comparator.naturalOrder())
				.orElse(Instant.MAX);
			return new Told(event, sent, acknowledged, effects.of(event));
		}

		boolean isAcknowledged() {
			return this.acknowledgedAt.isBefore(Instant.MAX);
		}

		Optional<Finding> finding() {
			if (this.effects.size() == 2 && isPushAfterTokenLife(this.effects.getLast())) {
				return Optional.of(new RepeatedLate(this.event));
			}
			if (this.effects.size() > 1) {
				return Optional.of(new Repeated(this.event, this.effects.size()));
			}
			return (this.effects.isEmpty() && isAcknowledged()) ? Optional.of(new Lost(this.event)) : Optional.empty();
		}

		private boolean isPushAfterTokenLife(Delivery delivery) {
			return delivery.replyToken() == null && delivery.at().isAfter(this.firstSentAt.plus(TOKEN_LIFE));
		}

		/** Events under way at the same time have no order. */
		boolean endedBefore(Told other) {
			return this.acknowledgedAt.isBefore(other.firstSentAt);
		}

		boolean wasAnsweredAfter(Told other) {
			return !this.effects.isEmpty() && !other.effects.isEmpty()
					&& this.effects.getFirst().seq() > other.effects.getFirst().seq();
		}

	}

}
