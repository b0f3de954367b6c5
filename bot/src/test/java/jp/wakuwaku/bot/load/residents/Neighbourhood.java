package jp.wakuwaku.bot.load.residents;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** All residents of a run. */
public final class Neighbourhood implements AutoCloseable {

	private static final Duration LOOK_EVERY = Duration.ofMillis(20);

	private static final Duration LONG_WAIT = Duration.ofSeconds(3);

	private static final Duration CALM_WITHIN = Duration.ofSeconds(120);

	private final Chats chats;

	private final FormSender pages;

	private final Map<String, Neighbour> neighbours = new ConcurrentHashMap<>();

	private final ScheduledExecutorService postman = Executors.newSingleThreadScheduledExecutor();

	private long seen;

	/**
	 * Begins to bring what the bot sends.
	 * @param emulator address of the stand-in for LINE, which keeps a ledger
	 * @param channelToken of the bot
	 * @param bot its address
	 */
	public Neighbourhood(URI emulator, String channelToken, URI bot) {
		this.chats = new Chats(emulator);
		this.pages = new FormSender(bot);
		this.chats.tell(bot.resolve("/callback"), channelToken);
		this.postman.scheduleWithFixedDelay(this::bring, 0, LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
	}

	/**
	 * Friends of the bot.
	 * @param count how many
	 * @return all new
	 */
	public List<Neighbour> residents(int count) {
		return IntStream.range(0, count).mapToObj((_) -> {
			Neighbour neighbour = new Neighbour(this.chats);
			this.neighbours.put(neighbour.id(), neighbour);
			this.chats.befriend(neighbour.id());
			return neighbour;
		}).toList();
	}

	/**
	 * Waits until nobody has waited for long, so that no reply that was under way when
	 * the bot was killed has to be pushed: that would be a second one.
	 */
	public void awaitCalm() {
		Awaitility.await()
			.atMost(CALM_WITHIN)
			.until(() -> this.neighbours.values()
				.stream()
				.allMatch((neighbour) -> neighbour.waits().compareTo(LONG_WAIT) < 0));
	}

	/**
	 * Fills in and sends a page, again while the bot is away.
	 * @param page its address
	 * @param values by the names of its fields
	 */
	public void send(URI page, Map<String, String> values) {
		this.pages.send(page, values);
	}

	private void bring() {
		for (JsonNode delivery : this.chats.deliveries(this.seen)) {
			this.seen = delivery.get("seq").asLong();
			Optional.ofNullable(this.neighbours.get(delivery.get("to").asString()))
				.ifPresent((neighbour) -> neighbour.deliver(delivery.get("at").asLong()));
		}
	}

	@Override
	public void close() {
		this.postman.shutdownNow();
	}

}
