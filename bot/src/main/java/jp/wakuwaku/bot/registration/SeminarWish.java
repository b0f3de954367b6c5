package jp.wakuwaku.bot.registration;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.wakuwaku.bot.programs.Place;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Session;
import org.jspecify.annotations.Nullable;

/**
 * Which seminars somebody would like to see.
 *
 * @param when when they are to begin, {@code null} for whenever
 * @param traits what they are to be
 */
record SeminarWish(@Nullable WantedTime when, Set<Trait> traits) {

	/** All of them. */
	static final SeminarWish ANY = new SeminarWish(null, Set.of());

	private static final Pattern FORM = Pattern.compile("([0-9-]*)_([foc]*)");

	SeminarWish {
		traits = Set.copyOf(traits);
	}

	/** What a seminar, or one of its sessions, is. */
	enum Trait {

		/** It costs nothing. */
		FREE('f'),

		/** It can be attended by a video call. */
		ONLINE('o'),

		/** Children are looked after meanwhile. */
		CHILDCARE('c');

		private final char letter;

		Trait(char letter) {
			this.letter = letter;
		}

		private boolean is(Seminar seminar, Session session) {
			return switch (this) {
				case FREE -> seminar.facts().fee().contains("無料");
				case ONLINE -> session.place() instanceof Place.Online;
				case CHILDCARE -> session.capacity().childcare() > 0;
			};
		}

	}

	static SeminarWish in(YearMonth month) {
		return new SeminarWish(WantedTime.on(month.atDay(1), month.atEndOfMonth()), Set.of());
	}

	boolean isForAny() {
		return this.when == null && this.traits.isEmpty();
	}

	boolean suits(Seminar seminar, Session session) {
		return (this.when == null || this.when.suits(session.time().startsAt()))
				&& this.traits.stream().allMatch((trait) -> trait.is(seminar, session));
	}

	/** As it stands in buttons. */
	String write() {
		return ((this.when != null) ? this.when.write() : "") + "_"
				+ this.traits.stream().sorted().map((trait) -> "" + trait.letter).collect(Collectors.joining());
	}

	/** A button may carry anything. */
	static Optional<SeminarWish> read(String word) {
		Matcher matcher = FORM.matcher(word);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		Set<Trait> traits = Stream.of(Trait.values())
			.filter((trait) -> matcher.group(2).indexOf(trait.letter) >= 0)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Trait.class)));
		return matcher.group(1).isEmpty() ? Optional.of(new SeminarWish(null, traits))
				: WantedTime.read(matcher.group(1)).map((when) -> new SeminarWish(when, traits));
	}

}
