package jp.wakuwaku.bot.load.history;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Deliveries by the event that they answer. */
public final class Effects {

	private final List<Delivery> ledger;

	private final Map<String, List<Delivery>> byReplyToken;

	private final Map<String, List<Delivery>> byRetryKey;

	/**
	 * Sorts a ledger.
	 * @param ledger in any order
	 */
	public Effects(List<Delivery> ledger) {
		this.ledger = ledger.stream().sorted(Comparator.comparingLong(Delivery::seq)).toList();
		this.byReplyToken = this.ledger.stream()
			.filter((delivery) -> delivery.replyToken() != null)
			.collect(Collectors.groupingBy(Delivery::replyToken));
		this.byRetryKey = this.ledger.stream()
			.filter((delivery) -> delivery.retryKey() != null)
			.collect(Collectors.groupingBy(Delivery::retryKey));
	}

	List<Delivery> of(SentEvent event) {
		return Stream
			.concat(this.byReplyToken.getOrDefault(event.replyToken(), List.of()).stream(),
					this.byRetryKey.getOrDefault(event.retryKey().toString(), List.of()).stream())
			.sorted(Comparator.comparingLong(Delivery::seq))
			.toList();
	}

	/**
	 * Finds the first answer to an event.
	 * @param event which
	 * @return empty when there is none
	 */
	public Optional<Delivery> first(SentEvent event) {
		return of(event).stream().findFirst();
	}

	/** Deliveries to the residents of these events that answer none of them. */
	Stream<Delivery> besides(Collection<SentEvent> events) {
		Set<String> residents = events.stream().map(SentEvent::resident).collect(Collectors.toSet());
		Set<Delivery> explained = events.stream().flatMap((event) -> of(event).stream()).collect(Collectors.toSet());
		return this.ledger.stream()
			.filter((delivery) -> residents.contains(delivery.to()) && !explained.contains(delivery));
	}

}
