package jp.wakuwaku.bot.registration.page;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class ControlTests {

	private static final List<Option> OPTIONS = List.of(new Option("a", "あ"), new Option("b", "い"));

	static Stream<Arguments> types() {
		return Stream.of(arguments(new FieldType.ShortText(20), Control.Shape.LINE, "text", "", "off"),
				arguments(new FieldType.LongText(400), Control.Shape.AREA, "", "", "off"),
				arguments(new FieldType.Name(), Control.Shape.LINE, "text", "", "name"),
				arguments(new FieldType.Reading(), Control.Shape.LINE, "text", "", ""),
				arguments(new FieldType.Phone(), Control.Shape.LINE, "tel", "", "tel"),
				arguments(new FieldType.Mail(), Control.Shape.LINE, "email", "", "email"),
				arguments(new FieldType.PostalCode(), Control.Shape.LINE, "text", "numeric", "postal-code"),
				arguments(new FieldType.BirthYear(1900, 2010), Control.Shape.LINE, "text", "", "bday-year"),
				arguments(new FieldType.AgeBand(), Control.Shape.ONE_OF, "", "", ""),
				arguments(new FieldType.OneOf(OPTIONS), Control.Shape.ONE_OF, "", "", ""),
				arguments(new FieldType.SeveralOf(OPTIONS), Control.Shape.SEVERAL_OF, "", "", ""),
				arguments(new FieldType.WholeNumber(0, 3, FieldType.Counted.CHILDREN), Control.Shape.LINE, "text",
						"numeric", "off"),
				arguments(new FieldType.Date(null, null), Control.Shape.LINE, "date", "", "off"),
				arguments(new FieldType.Consent("文", "v1"), Control.Shape.CONSENT, "", "", ""));
	}

	@ParameterizedTest
	@MethodSource("types")
	void aPhoneShowsTheRightKeyboardAndFillsInTheRightThing(FieldType type, Control.Shape shape, String input,
			String keyboard, String autocomplete) {
		Control control = Control.of(type);
		assertThat(control.shape()).isEqualTo(shape);
		assertThat(control.attribute("type")).isEqualTo(input);
		assertThat(control.attribute("inputmode")).isEqualTo(keyboard);
		assertThat(control.attribute("autocomplete")).isEqualTo(autocomplete);
	}

	@Test
	void everyTypeIsThere() {
		assertThat(types().<Class<?>>map((row) -> row.get()[0].getClass()).distinct().toList())
			.containsExactlyInAnyOrder(FieldType.class.getPermittedSubclasses());
	}

	@Test
	void aCalendarShowsTheDaysThatCanBeChosen() {
		Control control = Control.of(new FieldType.Date(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 3, 31)));
		assertThat(control.attribute("min")).isEqualTo("2026-12-01");
		assertThat(control.attribute("max")).isEqualTo("2027-03-31");
	}

}
