package jp.wakuwaku.bot.load.traffic;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.wakuwaku.bot.load.history.SentEvent;
import jp.wakuwaku.knowledge.content.FaqFiles;

/**
 * Makes the events of a run: residents take turns, each asks questions that the FAQ
 * answers, worded as its writers expect residents to word them. Residents are new in
 * every run, so that no earlier run counts against their limits.
 */
final class Events {

	private final List<String> residents;

	private final List<String> questions = FaqFiles.shipped()
		.entries()
		.stream()
		.flatMap((entry) -> Stream.concat(Stream.of(entry.question()), entry.phrasings().stream()))
		.toList();

	private final int burst;

	private long made;

	Events(LoadPlan plan) {
		this.residents = IntStream.range(0, plan.residents()).mapToObj((i) -> "U" + random()).toList();
		this.burst = plan.burst();
	}

	SentEvent next() {
		String resident = this.residents.get((int) (this.made / this.burst % this.residents.size()));
		String question = this.questions.get((int) (this.made % this.questions.size()));
		this.made++;
		return new SentEvent(Ulids.next(System.currentTimeMillis()), resident, random(), question);
	}

	private static String random() {
		return UUID.randomUUID().toString().replace("-", "");
	}

}
