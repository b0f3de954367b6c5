package jp.wakuwaku.bot.console.security;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class PasswordDeskTests {

	private static final Executor THREADS = Thread::startVirtualThread;

	private final PasswordDesk desk = new PasswordDesk();

	private final CountDownLatch looked = new CountDownLatch(1);

	private final List<String> served = new CopyOnWriteArrayList<>();

	@AfterEach
	void everybodyLeaves() {
		this.looked.countDown();
		await().until(() -> this.desk.strangers() == 0);
	}

	@Test
	void whoSignedInThereBeforeDoesNotWaitForStrangers() {
		comes("stranger", 1);
		assertThat(atOnce("stranger", true)).contains(true);
		assertThat(atOnce("office", true)).contains(true);
	}

	@Test
	void whoTriesManyWaitsForThemselves() {
		comes("attacker", 1);
		for (int i = 2; i <= 10; i++) {
			comes("attacker", i);
		}
		CompletableFuture<Optional<Boolean>> other = comes("elsewhere", 11);
		await().until(() -> this.desk.waiting() == 1);
		this.looked.countDown();
		assertThat(other.join()).contains(true);
		await().until(() -> this.served.size() == 11);
		assertThat(this.served.indexOf("elsewhere")).isEqualTo(1);
	}

	@Test
	void whoComesWhenThePlaceIsFullIsToldSo() {
		for (int i = 1; i <= PasswordDesk.MOST_WAITING; i++) {
			comes("attacker", i);
		}
		assertThat(this.desk.isFull("attacker")).isTrue();
		assertThat(this.desk.isFull("elsewhere")).isFalse();
		assertThat(atOnce("attacker", false)).isEmpty();
		CompletableFuture<Optional<Boolean>> other = comes("elsewhere", PasswordDesk.MOST_WAITING + 1);
		assertThat(other).isNotDone();
		this.looked.countDown();
		assertThat(other.join()).contains(true);
	}

	@Test
	void whoComesWhenManyPlacesWaitIsToldSo() {
		for (int i = 1; i <= PasswordDesk.MOST_WAITING + 1; i++) {
			comes("place-" + i, i);
		}
		await().until(() -> this.desk.waiting() == PasswordDesk.MOST_WAITING);
		assertThat(this.desk.isFull("another")).isTrue();
		assertThat(atOnce("another", false)).isEmpty();
		assertThat(atOnce("office", true)).contains(true);
	}

	/** Looks until the test says that it has; returns once it is here. */
	private CompletableFuture<Optional<Boolean>> comes(String source, int people) {
		CompletableFuture<Optional<Boolean>> answer = CompletableFuture
			.supplyAsync(() -> this.desk.look(source, false, () -> isSeen(source)), THREADS);
		await().until(() -> this.desk.strangers() == people);
		return answer;
	}

	/** What becomes of somebody while all others stay where they are. */
	private Optional<Boolean> atOnce(String source, boolean isKnown) {
		return CompletableFuture.supplyAsync(() -> this.desk.look(source, isKnown, () -> true), THREADS)
			.orTimeout(10, TimeUnit.SECONDS)
			.join();
	}

	private boolean isSeen(String source) {
		try {
			this.looked.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
		this.served.add(source);
		return true;
	}

}
