package jp.wakuwaku.bot.programs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What may be entered into a field, and in what form it is kept. */
public sealed interface FieldType {

	/** Reads what is not blank. */
	FieldAnswer read(String raw);

	/** Says that the field was left out although it is required. */
	default String missing(String label) {
		return "「" + label + "」を入力してください。";
	}

	/** Shows a kept value, which is not empty. */
	default String show(String value) {
		return value;
	}

	/**
	 * A line, kept without spaces around it.
	 *
	 * @param most characters, 1 to 200
	 */
	record ShortText(int most) implements FieldType {

		public ShortText {
			most = Require.number("most", most, 1, 200);
		}

		@Override
		public FieldAnswer read(String raw) {
			return TextReading.read(Typed.line(raw), this.most);
		}

	}

	/**
	 * A text with line breaks.
	 *
	 * @param most characters, 1 to 2,000
	 */
	record LongText(int most) implements FieldType {

		public LongText {
			most = Require.number("most", most, 1, 2_000);
		}

		@Override
		public FieldAnswer read(String raw) {
			return TextReading.read(Typed.lines(raw), this.most);
		}

	}

	/** A person's name, kept as it is spelled, its parts parted by one space. */
	record Name() implements FieldType {

		@Override
		public FieldAnswer read(String raw) {
			return NameReading.name(raw);
		}

	}

	/** How a name is read, kept in full width katakana. */
	record Reading() implements FieldType {

		@Override
		public FieldAnswer read(String raw) {
			return NameReading.reading(raw);
		}

	}

	/** A number in Japan, kept in its national form, for example 0299-48-1111. */
	record Phone() implements FieldType {

		/**
		 * The same number as it is dialled from anywhere.
		 * @param typed in any way that a field takes
		 * @return in the form of E.164, such as {@code +819012345678}; empty when it is
		 * no number in Japan
		 */
		public static Optional<String> international(String typed) {
			return JapanesePhone.international(typed);
		}

		@Override
		public FieldAnswer read(String raw) {
			return JapanesePhone.read(raw);
		}

	}

	/** A mail address, kept with its domain in small letters. */
	record Mail() implements FieldType {

		@Override
		public FieldAnswer read(String raw) {
			return MailReading.read(raw);
		}

	}

	/** A postal code, kept as seven digits. */
	record PostalCode() implements FieldType {

		@Override
		public FieldAnswer read(String raw) {
			return PostalCodeReading.read(raw);
		}

		@Override
		public String show(String value) {
			return PostalCodeReading.show(value);
		}

	}

	/**
	 * The year of birth, by the Western or the Japanese calendar, kept as four digits of
	 * the former.
	 *
	 * @param from the earliest, 1900 or later
	 * @param until the latest, up to 2100
	 */
	record BirthYear(int from, int until) implements FieldType {

		public BirthYear {
			until = Require.number("until", until, 1900, 2100);
			from = Require.number("from", from, 1900, until);
		}

		@Override
		public FieldAnswer read(String raw) {
			return DateReading.year(raw, this.from, this.until);
		}

		@Override
		public String show(String value) {
			return value + "年";
		}

	}

	/** The decade of somebody's age, kept as an option's id. */
	record AgeBand() implements FieldType {

		/** Whatever residents may choose. */
		public static final List<Option> OPTIONS = List.of(new Option("10s", "10代"), new Option("20s", "20代"),
				new Option("30s", "30代"), new Option("40s", "40代"), new Option("50s", "50代"), new Option("60s", "60代"),
				new Option("70s", "70代以上"));

		@Override
		public FieldAnswer read(String raw) {
			return OptionReading.one(raw, OPTIONS);
		}

		@Override
		public String missing(String label) {
			return OptionReading.missing(label);
		}

		@Override
		public String show(String value) {
			return OptionReading.show(value, OPTIONS, List.of());
		}

	}

	/**
	 * One of several options, kept as its id.
	 *
	 * @param options two or more, up to 12 (a quick reply each, and one to leave)
	 * @param former options that cannot be chosen any more, and say what once was
	 */
	record OneOf(List<Option> options, List<Option> former) implements FieldType {

		/** Fields that were kept before options were taken out have none to read. */
		@SuppressWarnings("ConstantValue")
		public OneOf {
			former = (former != null) ? List.copyOf(former) : List.of();
			options = OptionReading.checked(options, former);
		}

		/** All options that there ever were. */
		public OneOf(List<Option> options) {
			this(options, List.of());
		}

		@Override
		public FieldAnswer read(String raw) {
			return OptionReading.one(raw, this.options);
		}

		@Override
		public String missing(String label) {
			return OptionReading.missing(label);
		}

		@Override
		public String show(String value) {
			return OptionReading.show(value, this.options, this.former);
		}

	}

	/**
	 * Any number of options, kept as their ids in the options' order, parted by commas.
	 *
	 * @param options two or more, up to 12
	 * @param former options that cannot be chosen any more, and say what once was
	 */
	record SeveralOf(List<Option> options, List<Option> former) implements FieldType {

		/** Fields that were kept before options were taken out have none to read. */
		@SuppressWarnings("ConstantValue")
		public SeveralOf {
			former = (former != null) ? List.copyOf(former) : List.of();
			options = OptionReading.checked(options, former);
		}

		/** All options that there ever were. */
		public SeveralOf(List<Option> options) {
			this(options, List.of());
		}

		@Override
		public FieldAnswer read(String raw) {
			return OptionReading.several(raw, this.options);
		}

		@Override
		public String missing(String label) {
			return OptionReading.missing(label);
		}

		@Override
		public String show(String value) {
			return OptionReading.show(value, this.options, this.former);
		}

	}

	/**
	 * A whole number, kept as digits.
	 *
	 * @param least the smallest, 0 or more
	 * @param most the greatest, up to 1,000
	 * @param counted what it counts
	 */
	record WholeNumber(int least, int most, Counted counted) implements FieldType {

		public WholeNumber {
			most = Require.number("most", most, 0, 1_000);
			least = Require.number("least", least, 0, most);
		}

		@Override
		public FieldAnswer read(String raw) {
			return NumberReading.read(raw, this.least, this.most);
		}

		@Override
		public String show(String value) {
			return (this.counted == Counted.NOTHING) ? value : value + "人";
		}

	}

	/** What a number counts. */
	enum Counted {

		/** People who come along and take a seat each. */
		COMPANIONS,

		/** Children who take a place in childcare each. */
		CHILDREN,

		/** Nothing that there is a limited number of. */
		NOTHING

	}

	/**
	 * A day, kept as {@code 2026-11-25}.
	 *
	 * @param from the first one, null when there is none
	 * @param until the last one, null when there is none
	 */
	record Date(@Nullable LocalDate from, @Nullable LocalDate until) implements FieldType {

		public Date {
			if (from != null && until != null && from.isAfter(until)) {
				throw new IllegalArgumentException("until: " + until + " (expected: not before " + from + ")");
			}
		}

		@Override
		public FieldAnswer read(String raw) {
			return DateReading.day(raw, this.from, this.until);
		}

		@Override
		public String show(String value) {
			return DateReading.show(value);
		}

	}

	/**
	 * Agreement to something, kept as {@code agreed} or {@code declined}.
	 *
	 * @param statement what is agreed to, 1 to 1,000 characters
	 * @param version which wording it is, 1 to 40 of {@code a-z}, {@code 0-9} and
	 * {@code -}; kept with the consent
	 */
	record Consent(String statement, String version) implements FieldType {

		static final FieldAnswer REFUSAL = new FieldAnswer.Accepted("declined");

		private static final FieldAnswer AGREEMENT = new FieldAnswer.Accepted("agreed");

		private static final List<String> YES = List.of("はい", "同意", "同意する", "同意します", "agreed", "on", "true", "yes");

		private static final List<String> NO = List.of("いいえ", "同意しない", "同意しません", "declined", "off", "false", "no");

		public Consent {
			statement = Require.text("statement", statement, 1_000);
			version = Require.id("version", version);
		}

		@Override
		public FieldAnswer read(String raw) {
			String typed = Typed.folded(raw);
			if (YES.contains(typed)) {
				return AGREEMENT;
			}
			return NO.contains(typed) ? REFUSAL : new FieldAnswer.Refused("「同意する」か「同意しない」をえらんでください。");
		}

		@Override
		public String missing(String label) {
			return "お申し込みには「" + label + "」への同意が必要です。";
		}

		@Override
		public String show(String value) {
			return value.equals("agreed") ? "同意する" : "同意しない";
		}

	}

}
