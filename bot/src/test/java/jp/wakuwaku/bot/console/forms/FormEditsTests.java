package jp.wakuwaku.bot.console.forms;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldId;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.programs.Option;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.Specimens;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FormEditsTests {

	private static final Field NAME = Specimens.field("name", new FieldType.Name());

	private static final Field PHONE = Specimens.field("q3", new FieldType.Phone());

	private static final Field COUNT = Specimens.field("count",
			new FieldType.WholeNumber(0, 3, FieldType.Counted.COMPANIONS));

	private static final Program SEMINAR = Specimens.seminar("handmade");

	private static final Program CONSULTATION = Specimens.consultation(Specimens.rules(), Set.of(),
			Specimens.adviser("a", Map.of(), Map.of(), Set.of()));

	@Test
	void movesOneStepAsFarAsThereIsOne() {
		List<Field> fields = List.of(Specimens.CONSENT, NAME, PHONE);
		assertThat(FormEdits.move(fields, PHONE.id(), -1)).containsExactly(Specimens.CONSENT, PHONE, NAME);
		assertThat(FormEdits.move(fields, PHONE.id(), 1)).isEqualTo(fields);
		assertThat(FormEdits.move(fields, new FieldId("none"), 1)).isEqualTo(fields);
	}

	@Test
	void keepsWhatWasPublishedAndForgetsWhatWasNot() {
		Form published = new Form(List.of(Specimens.CONSENT, NAME), false);
		Form draft = new Form(List.of(Specimens.CONSENT, NAME, PHONE), false);
		assertThat(FormEdits.former(draft, published, List.of(Specimens.CONSENT))).containsExactly(NAME);
		Form without = new Form(List.of(Specimens.CONSENT), false, List.of(NAME));
		assertThat(FormEdits.former(without, published, List.of(Specimens.CONSENT, NAME))).isEmpty();
	}

	@Test
	void givesNoNameTwice() {
		Form published = new Form(List.of(Specimens.CONSENT), false, List.of(PHONE));
		assertThat(FormEdits.next(new Form(List.of(Specimens.CONSENT, NAME), false), published))
			.isEqualTo(new FieldId("q4"));
	}

	@Test
	void saysWhatAFormMayNotBe() {
		assertThat(FormRules.problem(SEMINAR, List.of(NAME, Specimens.CONSENT), false)).contains("いちばん上");
		assertThat(FormRules.problem(SEMINAR, List.of(), false)).isEmpty();
		Field nickname = new Field(new FieldId("nickname"), "呼び名", true, "", Field.Asked.CHAT, new FieldType.Name());
		assertThat(FormRules.problem(SEMINAR, List.of(Specimens.CONSENT, nickname), false)).contains("トークで聞く「同意」");
		assertThat(FormRules.problem(SEMINAR, List.of(Specimens.CONSENT, nickname), true)).isEmpty();
		Field children = Specimens.field("more", COUNT.type());
		assertThat(FormRules.problem(SEMINAR, List.of(COUNT, children), false)).contains("1つ");
		Field topic = Specimens.field("topic",
				new FieldType.OneOf(List.of(new Option("a", "あ"), new Option("b", "い"))));
		assertThat(FormRules.problem(CONSULTATION, List.of(topic), false)).isEmpty();
		assertThat(FormRules.problem(CONSULTATION, List.of(topic), true)).contains("トークで聞けません");
		assertThat(FormRules.problem(SEMINAR, List.of(topic), true)).isEmpty();
	}

	@Test
	void tellsWhatPublishingChanges() {
		Form before = new Form(List.of(Specimens.CONSENT, NAME, COUNT), false);
		Field named = new Field(NAME.id(), "お名前（漢字）", true, "", Field.Asked.PAGE, NAME.type());
		FormChanges changes = FormChanges.of(before,
				new Form(List.of(Specimens.CONSENT, PHONE, named), true, List.of(COUNT)));
		assertThat(changes.added()).hasSize(1);
		assertThat(changes.changed()).containsExactly("お名前（漢字）");
		assertThat(changes.removed()).hasSize(1);
		assertThat(changes.isReordered()).isFalse();
		assertThat(changes.isMoved()).isTrue();
		assertThat(FormChanges.of(before, new Form(List.of(Specimens.CONSENT, COUNT, NAME), false)).isReordered())
			.isTrue();
	}

	@Test
	void tellsOneFormFromAnother() {
		Form form = new Form(List.of(Specimens.CONSENT, NAME), false);
		assertThat(FormDesk.mark(form)).isEqualTo(FormDesk.mark(new Form(List.of(Specimens.CONSENT, NAME), false)))
			.isNotEqualTo(FormDesk.mark(new Form(List.of(Specimens.CONSENT), false, List.of(NAME))));
	}

}
