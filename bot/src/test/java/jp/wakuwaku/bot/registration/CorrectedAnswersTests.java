package jp.wakuwaku.bot.registration;

import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldId;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.programs.Specimens;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CorrectedAnswersTests {

	private static final Form FORM = new Form(List.of(Specimens.CONSENT, Specimens.field("name", new FieldType.Name()),
			Specimens.field("mail", new FieldType.Mail()), new Field(new FieldId("children"), "託児", false, "",
					Field.Asked.CHAT, new FieldType.WholeNumber(0, 3, FieldType.Counted.CHILDREN))),
			false);

	private final CorrectedAnswers answers = new CorrectedAnswers(FORM,
			Map.of("consent", "agreed", "name", "花子", "mail", "h@omitama.example", "children", "1", "gone", "x"));

	@Test
	void thePageReplacesWhatItAsksAndNothingElse() {
		assertThat(this.answers.byPage(Map.of("consent", "agreed", "name", "はな", "unasked", "y")))
			.contains(Map.of("consent", "agreed", "name", "はな", "children", "1", "gone", "x"));
		assertThat(this.answers.byPage(Map.of())).as("was not sent, or long ago").isEmpty();
	}

	@Test
	void theChatReplacesWhatWasAnsweredAnew() {
		assertThat(this.answers.byChat(Map.of("children", "0", "consent", "="), Map.of("name", "はな"))).contains(
				Map.of("consent", "agreed", "name", "花子", "mail", "h@omitama.example", "children", "0", "gone", "x"));
		assertThat(this.answers.byChat(Map.of("name", "*", "mail", ""), Map.of("name", "=")))
			.contains(Map.of("consent", "agreed", "name", "=", "mail", "", "children", "1", "gone", "x"));
	}

	@Test
	void nothingIsReplacedByWhatIsNotThereAnyMore() {
		assertThat(this.answers.byChat(Map.of("name", "*", "children", "0"), Map.of())).isEmpty();
	}

}
