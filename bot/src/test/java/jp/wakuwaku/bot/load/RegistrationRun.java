package jp.wakuwaku.bot.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;

import jp.wakuwaku.bot.journey.Answer;
import jp.wakuwaku.bot.load.process.JavaServer;
import jp.wakuwaku.bot.load.residents.Neighbour;
import jp.wakuwaku.bot.load.residents.Neighbourhood;
import jp.wakuwaku.bot.load.residents.Signup;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures how long everybody waits for the truth when 300 want 30 seats at once. Not
 * part of the build; at the top of the project:
 *
 * <pre>
 * mvn -DskipTests package
 * mvn -pl bot -am test -Dtest=RegistrationRun -Dsurefire.failIfNoSpecifiedTests=false
 * </pre>
 */
class RegistrationRun {

	private static final int RESIDENTS = 300;

	private static final int SEATS = 30;

	@Test
	void measuresARushForSeats() throws Exception {
		try (TestBed bed = new TestBed("registration-rush");
				JavaServer bot = bed.botWithPrograms();
				Neighbourhood neighbourhood = bed.neighbourhood(bot);
				ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			bot.start();
			List<Signup> signups = neighbourhood.residents(RESIDENTS)
				.stream()
				.map((resident) -> new Signup(neighbourhood, resident))
				.toList();
			String session = signups.getFirst().looks().buttons().getFirst();
			signups.stream().skip(1).forEach(Signup::looks);
			List<Answer> held = atOnce("choose a session", threads, signups,
					(i) -> signups.get(i).neighbour().taps(session));
			assertThat(held).filteredOn((answer) -> Signup.title(answer).equals(Signup.PAGE)).hasSize(SEATS);
			assertThat(held).filteredOn((answer) -> Signup.title(answer).equals(Signup.FULL))
				.hasSize(RESIDENTS - SEATS);
			List<Answer> summaries = IntStream.range(0, RESIDENTS)
				.mapToObj((i) -> signups.get(i).fillsIn(held.get(i)))
				.toList();
			List<Answer> receipts = atOnce("confirm", threads, signups,
					(i) -> signups.get(i).confirms(summaries.get(i)));
			assertThat(receipts).filteredOn((answer) -> Signup.title(answer).equals(Signup.BOOKED)).hasSize(SEATS);
			assertThat(receipts.stream().map(Answer::words).filter((words) -> words.startsWith(Signup.WAITING)))
				.hasSize(RESIDENTS - SEATS)
				.map((words) -> words.lines().filter((line) -> line.startsWith("キャンセル待ちの")).findFirst().orElse(""))
				.doesNotHaveDuplicates();
		}
	}

	private static List<Answer> atOnce(String what, ExecutorService threads, List<Signup> signups,
			Function<Integer, Answer> act) throws Exception {
		long begin = System.currentTimeMillis();
		List<Future<Answer>> running = IntStream.range(0, signups.size())
			.mapToObj((i) -> threads.submit(() -> act.apply(i)))
			.toList();
		List<Answer> answers = new ArrayList<>();
		for (Future<Answer> answer : running) {
			answers.add(answer.get());
		}
		Percentiles waits = Percentiles.of(signups.stream()
			.map(Signup::neighbour)
			.map(Neighbour::deliveredAt)
			.map((at) -> Duration.ofMillis(at - begin)));
		Report.print(RESIDENTS + " residents " + what + " at once, answered after " + waits);
		return answers;
	}

}
