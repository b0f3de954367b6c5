package jp.wakuwaku.bot.outbox;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.line.OutgoingMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sends what broadcasts are on their way, a virtual thread a chunk, together with all
 * other instances. Holds no more than a bounded number of chunks at any time, however
 * many recipients there are.
 */
@Component
class BroadcastRunner implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(BroadcastRunner.class);

	/** After Redis' connections (0) and the rehearsal (900), before the web server. */
	private static final int PHASE = 1_000;

	/** At LINE's 200 calls a second enough for answers that take half a second. */
	private static final int MOST_IN_FLIGHT = 96;

	/** As many as LINE's rate lets go in a tenth of a second. */
	private static final int MOST_AT_ONCE = 20;

	private static final Duration IDLE = Duration.ofMillis(500);

	private static final Duration SHORT = Duration.ofMillis(5);

	private static final Duration FINISH_WITHIN = Duration.ofSeconds(15);

	private final RedisChunks chunks;

	private final ChunkCourier courier;

	private final DeliveryGate gate;

	private final Semaphore places = new Semaphore(MOST_IN_FLIGHT);

	private final Semaphore stopping = new Semaphore(0);

	private final Set<BroadcastId> adopted = new HashSet<>();

	private final Map<BroadcastId, List<OutgoingMessage>> messages = new ConcurrentHashMap<>();

	private final Map<BroadcastId, Priority> priorities = new HashMap<>();

	private volatile boolean running;

	private Thread loop = new Thread(() -> {
	});

	private ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	BroadcastRunner(RedisChunks chunks, ChunkCourier courier, DeliveryGate gate) {
		this.chunks = chunks;
		this.courier = courier;
		this.gate = gate;
	}

	@Override
	public void start() {
		this.running = true;
		this.stopping.drainPermits();
		this.threads = Executors.newVirtualThreadPerTaskExecutor();
		this.loop = Thread.ofPlatform().name("broadcasts").start(this::runUntilStopped);
	}

	@Override
	public void stop() {
		this.running = false;
		this.stopping.release();
		try {
			this.loop.join(FINISH_WITHIN);
			this.threads.shutdown();
			if (!this.threads.awaitTermination(FINISH_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
				logger.warn("Stopped with chunks under way; they are taken up again at the next start");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return PHASE;
	}

	private void runUntilStopped() {
		boolean troubled = false;
		while (this.running) {
			Duration pause = IDLE;
			try {
				pause = look();
				troubled = false;
			}
			catch (Throwable ex) {
				// Errors too: nobody else would look.
				if (!troubled) {
					logger.warn("Broadcasts wait: {}", ex.getClass().getSimpleName());
				}
				troubled = true;
				forgetWhatIsHeld();
			}
			await(pause);
		}
	}

	/**
	 * Redis may have given out chunks in an answer that was lost: once nothing is under
	 * way any more, all that this instance holds is let go.
	 */
	private void forgetWhatIsHeld() {
		try {
			if (this.places.tryAcquire(MOST_IN_FLIGHT, FINISH_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
				this.adopted.clear();
				this.places.release(MOST_IN_FLIGHT);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			this.running = false;
		}
	}

	/** Begins what can be begun now; says when to look again. */
	private Duration look() {
		List<BroadcastId> active = this.chunks.active();
		this.messages.keySet().retainAll(active);
		this.adopted.retainAll(active);
		this.priorities.keySet().retainAll(active);
		Map<Priority, List<BroadcastId>> byUrgency = active.stream()
			.collect(Collectors.groupingBy((id) -> this.priorities.computeIfAbsent(id, this.chunks::priority),
					() -> new EnumMap<>(Priority.class), Collectors.toList()));
		Duration pause = IDLE;
		for (Map.Entry<Priority, List<BroadcastId>> alike : byUrgency.entrySet()) {
			// While something more urgent has anything left to begin, nothing else is.
			boolean waits = pause.compareTo(IDLE) < 0 || this.gate.isHeldBack(alike.getKey());
			pause = shorter(pause, look(alike.getValue(), waits));
		}
		return pause;
	}

	private Duration look(List<BroadcastId> alike, boolean waits) {
		Duration pause = IDLE;
		for (BroadcastId id : alike) {
			pause = shorter(pause, waits ? finish(id) : work(id));
		}
		return pause;
	}

	private static Duration shorter(Duration one, Duration other) {
		return (one.compareTo(other) < 0) ? one : other;
	}

	/** Takes nothing, but ends what has nothing left to do. */
	private Duration finish(BroadcastId id) {
		this.chunks.claim(id, 0);
		return IDLE;
	}

	private Duration work(BroadcastId id) {
		if (this.adopted.add(id)) {
			this.chunks.adopt(id);
		}
		int allowed = allowed();
		if (allowed == 0) {
			return SHORT;
		}
		List<Chunk> claimed = this.chunks.claim(id, allowed);
		// Else one that only waits for LINE would leave nothing to the others.
		this.gate.giveBackMulticasts(allowed - claimed.size());
		claimed.forEach(this::begin);
		return claimed.isEmpty() ? IDLE : Duration.ZERO;
	}

	/** How many chunks may be begun now, by places and by LINE's rate. */
	private int allowed() {
		int most = Math.min(this.places.availablePermits(), MOST_AT_ONCE);
		int allowed = 0;
		while (allowed < most && this.gate.mayMulticast()) {
			allowed++;
		}
		return allowed;
	}

	private void begin(Chunk chunk) {
		this.places.acquireUninterruptibly();
		this.threads.execute(() -> {
			try {
				send(chunk);
			}
			catch (RuntimeException ex) {
				// Redis, or a bug: the chunk is taken up again, after its lease at the
				// latest.
				logger.warn("Chunk {} of broadcast {} is left for later: {}", chunk.number(), chunk.broadcast(),
						ex.getClass().getSimpleName());
				giveBack(chunk);
			}
			finally {
				this.places.release();
			}
		});
	}

	/** Spares the chunk the wait for the end of its lease, where Redis lets us. */
	private void giveBack(Chunk chunk) {
		try {
			this.courier.defer(chunk, false);
		}
		catch (RuntimeException ex) {
			logger.debug("The lease ends by itself: {}", ex.getClass().getSimpleName());
		}
	}

	private void send(Chunk chunk) {
		Optional<List<OutgoingMessage>> said = Optional.ofNullable(this.messages.get(chunk.broadcast()))
			.or(() -> this.chunks.messages(chunk.broadcast()));
		said.ifPresent((messages) -> {
			this.messages.put(chunk.broadcast(), messages);
			this.courier.attempt(chunk, messages);
		});
	}

	private void await(Duration pause) {
		try {
			if (!pause.isZero() && this.stopping.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
				this.stopping.release();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			this.running = false;
		}
	}

}
