package jp.wakuwaku.bot.registration;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.registration.seats.SeatingId;

/**
 * What a button is about. A button may carry anything.
 *
 * @param words the button's arguments: the program, then whatever its action needs
 */
record Subject(List<String> words) {

	/** Says that another session is chosen because there is none any more. */
	static final String ANEW = "anew";

	private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,40}");

	private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

	Subject {
		words = List.copyOf(words);
	}

	Optional<Program> program(Programs programs) {
		return word(0).filter((id) -> ID.matcher(id).matches()).flatMap((id) -> programs.find(new ProgramId(id)));
	}

	Optional<SeatingId> seating() {
		return word(1).filter((id) -> ID.matcher(id).matches()).map(SeatingId::new);
	}

	Optional<RegistrationId> registration(int index) {
		return word(index).filter(RegistrationId::isOne).map(RegistrationId::new);
	}

	/** 0 when there is none. */
	int number(int index) {
		return word(index).filter((word) -> NUMBER.matcher(word).matches()).map(Integer::valueOf).orElse(0);
	}

	Optional<String> word(int index) {
		return this.words.stream().skip(index).findFirst();
	}

}
