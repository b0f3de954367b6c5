package jp.wakuwaku.bot.programs;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FormTests {

	private static final Field NAME = Specimens.field("name", new FieldType.Name());

	private static final Field TOPIC = inChat("topic",
			new FieldType.OneOf(List.of(new Option("a", "起業"), new Option("b", "その他"))));

	@Test
	void asksEachFieldWhereItSays() {
		Form form = new Form(List.of(Specimens.CONSENT, NAME, TOPIC), false);
		assertThat(form.inChat()).containsExactly(TOPIC);
		assertThat(form.onPage()).containsExactly(Specimens.CONSENT, NAME);
	}

	@Test
	void asksEverythingInTheChatWhenSetSo() {
		Form form = new Form(List.of(Specimens.CONSENT, NAME, TOPIC), true);
		assertThat(form.inChat()).containsExactly(Specimens.CONSENT, NAME, TOPIC);
		assertThat(form.onPage()).isEmpty();
	}

	@Test
	void asksForConsentBeforePersonalDetails() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Form(List.of(NAME, Specimens.CONSENT), false))
			.withMessage("fields: personal details, beginning with 'name' "
					+ "(expected: a required consent before them all)");
		assertThat(new Form(List.of(TOPIC), false).fields()).containsExactly(TOPIC);
	}

	@Test
	void asksForConsentInTheChatWherePersonalDetailsAreAskedThere() {
		Field name = inChat("name", new FieldType.Name());
		assertThatIllegalArgumentException().isThrownBy(() -> new Form(List.of(Specimens.CONSENT, name), false))
			.withMessage("fields: personal details, beginning with 'name' "
					+ "(expected: a required consent in the chat as well, which comes before the page)");
		Field consent = inChat("consent", Specimens.CONSENT.type());
		assertThat(new Form(List.of(consent, name), false).inChat()).containsExactly(consent, name);
	}

	@Test
	void countsCompanionsOnce() {
		Field companions = inChat("companions", new FieldType.WholeNumber(0, 2, FieldType.Counted.COMPANIONS));
		Field friends = inChat("friends", new FieldType.WholeNumber(0, 2, FieldType.Counted.COMPANIONS));
		assertThat(new Form(List.of(companions), false).counting(FieldType.Counted.COMPANIONS)).contains(companions);
		assertThat(new Form(List.of(companions), false).counting(FieldType.Counted.CHILDREN)).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> new Form(List.of(companions, friends), false))
			.withMessage("fields: [companions, friends] count COMPANIONS (expected: one of them)");
	}

	@Test
	void goesOnCountingWhatWasAnsweredToAFormerField() {
		Field companions = inChat("companions", new FieldType.WholeNumber(0, 2, FieldType.Counted.COMPANIONS));
		Field friends = inChat("friends", new FieldType.WholeNumber(0, 2, FieldType.Counted.COMPANIONS));
		Form form = new Form(List.of(friends), false, List.of(companions));
		assertThat(form.ever()).containsExactly(friends, companions);
		assertThat(form.counted(FieldType.Counted.COMPANIONS, Map.of("companions", "2"))).isEqualTo("2");
		assertThat(form.counted(FieldType.Counted.COMPANIONS, Map.of("companions", "2", "friends", "1")))
			.isEqualTo("1");
		assertThat(form.counted(FieldType.Counted.CHILDREN, Map.of("companions", "2"))).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> new Form(List.of(friends), false, List.of(friends)));
	}

	@Test
	void asksWhatAConsultationIsAboutOnThePageOnly() {
		Consultation plain = Specimens.consultation(Specimens.rules(), Set.of(),
				Specimens.adviser("a", Map.of(), Map.of(), Set.of()));
		assertThatIllegalArgumentException().isThrownBy(() -> withForm(plain, new Form(List.of(TOPIC), false)))
			.withMessage("field 'topic': asked in the chat "
					+ "(expected: 'page', what a consultation is about is not for the chat)");
		assertThat(plain.isNeutral()).isTrue();
	}

	private static Consultation withForm(Consultation plain, Form form) {
		return new Consultation(plain.id(), plain.facts(), plain.places(), plain.advisers(), plain.rules(),
				plain.closedDays(), form, plain.perPerson(), plain.status());
	}

	private static Field inChat(String id, FieldType type) {
		return new Field(new FieldId(id), "見出し", true, "", Field.Asked.CHAT, type);
	}

}
