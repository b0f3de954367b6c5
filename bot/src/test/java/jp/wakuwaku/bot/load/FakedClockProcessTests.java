package jp.wakuwaku.bot.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import jp.wakuwaku.bot.load.process.JavaServer;
import jp.wakuwaku.bot.load.residents.Neighbour;
import jp.wakuwaku.bot.load.residents.Neighbourhood;
import jp.wakuwaku.bot.load.residents.Signup;
import jp.wakuwaku.bot.load.traffic.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The packaged bot with another clock, by Debian's {@code faketime}. The monotonic clock
 * is left alone, because the JVM waits by it. Under faketime each look at a clock costs
 * much, so this is for a quiet machine.
 */
@EnabledIf(value = "isWanted", disabledReason = "run by hand with -Dclock.faked=true and Debian's faketime")
@BesideOtherTests
class FakedClockProcessTests {

	private static final Path LIBRARY = Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1");

	private static final Duration START_WITHIN = Duration.ofMinutes(4);

	private static final Duration WITHIN = Duration.ofSeconds(60);

	static boolean isWanted() {
		return Boolean.getBoolean("clock.faked") && Files.exists(LIBRARY);
	}

	@Test
	void remindsOnTheDayThatItTakesForTheDay() {
		try (TestBed bed = new TestBed("faked-clock");
				JavaServer bot = bed.botWithPrograms();
				JavaServer later = bed.botUnder(fakedBy("FAKETIME=+8d"));
				Neighbourhood neighbourhood = bed.neighbourhood(bot)) {
			bot.start();
			Neighbour hanako = neighbourhood.residents(1).getFirst();
			Signup signup = new Signup(neighbourhood, hanako);
			String label = signup.looks().buttons().getFirst();
			signup.confirms(signup.fillsIn(hanako.taps(label)));
			assertThat(bot.terminate()).isEqualTo(143);
			start(later);
			await().atMost(WITHIN).until(() -> reminders(hanako) == 1);
			later.terminate();
			start(later);
			await().atMost(WITHIN).until(() -> beats(later) > 10);
			assertThat(reminders(hanako)).isOne();
			Report.print("Faked clock: reminded once, eight days ahead");
		}
	}

	@Test
	void parksWhenTheClockJumpsTenHoursAndGoesOnWhenItIsBack() throws IOException {
		Path offset = Files.createTempFile("faketime", "");
		Files.writeString(offset, "+0");
		try (TestBed bed = new TestBed("jumping-clock");
				JavaServer bot = bed.botUnder(fakedBy("FAKETIME_TIMESTAMP_FILE=" + offset, "FAKETIME_NO_CACHE=1"))) {
			start(bot);
			await().atMost(WITHIN).until(() -> beats(bot) > 3);
			assertThat(metric(bot, "clock_parked")).isZero();
			Files.writeString(offset, "+10h");
			await().atMost(WITHIN).until(() -> metric(bot, "clock_parked") == 1);
			assertThat(metric(bot, "alarms")).isOne();
			Files.writeString(offset, "+0");
			await().atMost(WITHIN).until(() -> metric(bot, "clock_parked") == 0);
			double beats = beats(bot);
			await().atMost(WITHIN).until(() -> beats(bot) > beats + 3);
			assertThat(metric(bot, "alarms")).isZero();
			Report.print("Faked clock: parked at a jump of ten hours, and went on");
		}
		finally {
			Files.delete(offset);
		}
	}

	/**
	 * Not by the program faketime, which stays in between: a signal would end that one
	 * and leave the bot.
	 */
	private static List<String> fakedBy(String... settings) {
		return Stream
			.concat(Stream.of("env", "LD_PRELOAD=" + LIBRARY, "FAKETIME_DONT_FAKE_MONOTONIC=1"), Stream.of(settings))
			.toList();
	}

	/** Under faketime every look at a clock takes a lock, so a start takes longer. */
	private static void start(JavaServer bot) {
		bot.begin();
		await().atMost(START_WITHIN).until(bot::isReady);
	}

	private static long reminders(Neighbour neighbour) {
		return neighbour.allAnswers().stream().filter((answer) -> Signup.title(answer).equals("ご予定のお知らせ")).count();
	}

	private static double beats(JavaServer bot) {
		return metric(bot, "due_beats_total");
	}

	private static double metric(JavaServer bot, String name) {
		return Pages.text(bot.address().resolve("/actuator/prometheus"))
			.lines()
			.filter((line) -> line.startsWith(name + " ") || line.startsWith(name + "{"))
			.mapToDouble((line) -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
			.sum();
	}

}
