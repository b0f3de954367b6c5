package jp.wakuwaku.bot.console.consultations;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.wakuwaku.bot.programs.Adviser;
import jp.wakuwaku.bot.programs.AdviserId;
import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Programs;

import org.springframework.stereotype.Component;

/** Finds those who advise elsewhere, and names those who do not yet. */
@Component
class Advisers {

	private final Programs programs;

	Advisers(Programs programs) {
		this.programs = programs;
	}

	/** Those of other consultations, by id. */
	Map<String, String> elsewhere(Consultation consultation) {
		Map<String, String> names = new LinkedHashMap<>();
		names.put("", "新しい人");
		all().filter((adviser) -> consultation.adviser(adviser.id()).isEmpty())
			.forEach((adviser) -> names.putIfAbsent(adviser.id().value(), adviser.name()));
		return names;
	}

	/** Somebody without hours; the days off of somebody who is known hold here, too. */
	Adviser made(Consultation consultation, AdviserForm form) {
		Optional<Adviser> known = all().filter((adviser) -> adviser.id().value().equals(form.known())).findFirst();
		AdviserId id = known.map(Adviser::id).orElseGet(() -> next(consultation));
		return new Adviser(id, form.name(), form.introduction(), new TreeMap<>(), new TreeMap<>(),
				known.map(Adviser::blockedDays).orElseGet(TreeSet::new));
	}

	/** Nobody anywhere has it, so that nobody's days off are meant. */
	private AdviserId next(Consultation consultation) {
		return IntStream.iterate(consultation.advisers().size() + 1, (number) -> number + 1)
			.mapToObj((number) -> new AdviserId(start(consultation) + "-" + number))
			.filter((id) -> all().noneMatch((adviser) -> adviser.id().equals(id)))
			.findFirst()
			.orElseThrow();
	}

	private static String start(Consultation consultation) {
		String name = consultation.id().value();
		return name.substring(0, Math.min(name.length(), 35));
	}

	private Stream<Adviser> all() {
		return this.programs.latest()
			.list()
			.programs()
			.stream()
			.filter(Consultation.class::isInstance)
			.map(Consultation.class::cast)
			.flatMap((consultation) -> consultation.advisers().stream());
	}

}
