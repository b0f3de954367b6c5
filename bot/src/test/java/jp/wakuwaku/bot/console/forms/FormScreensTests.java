package jp.wakuwaku.bot.console.forms;

import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;
import jp.wakuwaku.bot.console.programs.ProgramCase;
import jp.wakuwaku.bot.console.security.Role;
import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldId;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.programs.Option;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Specimens;
import jp.wakuwaku.bot.programs.StaffStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FormScreensTests extends ProgramCase {

	private static final Field NAME = field("name", "お名前", Field.Asked.PAGE, new FieldType.Name());

	private static final Field TOPIC = field("topic", "関心のあること", Field.Asked.CHAT,
			new FieldType.OneOf(List.of(new Option("a", "起業"), new Option("b", "販売"))));

	private final String form = this.path + "/form";

	@BeforeEach
	void publishOne() {
		Seminar bare = Specimens.seminar(this.name, Specimens.session(this.name + "-1", 5, StaffStatus.DRAFT));
		publish(new Seminar(bare.id(), bare.facts(), bare.place(), bare.sessions(),
				new Form(List.of(Specimens.CONSENT, NAME, TOPIC), false), 1, false));
	}

	@Test
	void worksOnADraftUntilItIsPublished() {
		Map<String, String> typed = fields(this.browser.get(this.form + "/new/LONG_TEXT"),
				this.form + "/new/LONG_TEXT");
		typed.put("label", "聞きたいこと");
		Page page = this.browser.submit(this.form + "/new/LONG_TEXT", typed);
		assertThat(page.texts(".form-fields strong")).containsExactly("見出し", "お名前", "関心のあること", "聞きたいこと");
		assertThat(published().form().fields()).hasSize(3);
		act("topic", "up");
		act("name", "remove");
		Page asked = this.browser.get(this.form + "/publish");
		assertThat(asked.texts("section li")).containsExactly("聞きたいこと", "お名前");
		this.browser.submit(this.form + "/publish", fields(asked, this.form + "/publish"));
		assertThat(published().form().fields()).extracting((field) -> field.id().value())
			.containsExactly("consent", "topic", "q4");
		assertThat(published().form().former()).containsExactly(NAME);
		assertThat(this.browser.get(this.form).document().select("a[href=" + this.form + "/publish]")).isEmpty();
		act("name", "restore");
		assertThat(this.browser.get(this.form).texts("ol strong")).last().isEqualTo("お名前");
	}

	@Test
	void showsThePageAndTheChatAsTheyWouldBe() {
		Page page = this.browser.get(this.form + "/page");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.text(".held")).contains("見本");
		assertThat(page.document().select("#f-name")).hasSize(1);
		assertThat(page.document().select("button, [type=submit]")).isEmpty();
		assertThat(page.document().select("form").attr("method")).isEqualTo("dialog");
		assertThat(page.document().select("link[rel=stylesheet]").eachAttr("href")).contains("/style/page.css");
		Page talk = this.browser.get(this.form + "/talk");
		assertThat(talk.texts(".line-title")).containsExactly("関心のあること");
		assertThat(talk.texts(".line-buttons li")).containsExactly("起業", "販売");
	}

	@Test
	void keepsWhatIsChosenWhenAnOptionGoes() {
		String topic = this.form + "/fields/topic";
		Map<String, String> typed = fields(this.browser.get(topic), topic);
		assertThat(typed).containsEntry("option-a", "起業").containsEntry("asked", "CHAT");
		typed.putAll(Map.of("option-b", "", "added", "子育て"));
		this.browser.submit(topic, typed);
		this.browser.submit(this.form + "/publish",
				fields(this.browser.get(this.form + "/publish"), this.form + "/publish"));
		Field changed = published().form().field(new FieldId("topic")).orElseThrow();
		assertThat(changed.show("b")).isEqualTo("販売");
		assertThat(FieldForm.options(changed.type())).extracting(Option::label).containsExactly("起業", "子育て");
	}

	@Test
	void tellsWhoeverWasSlowerAndOverwritesNothing() {
		String topic = this.form + "/fields/topic";
		StaffBrowser other = as(Role.SESSION_RUNNER);
		Map<String, String> mine = fields(this.browser.get(topic), topic);
		Map<String, String> theirs = fields(other.get(topic), topic);
		theirs.put("label", "相手の見出し");
		other.submit(topic, theirs);
		mine.put("label", "自分の見出し");
		Page page = this.browser.post(topic, mine);
		assertThat(page.status()).isEqualTo(409);
		assertThat(page.text("#revision-error")).contains("ほかの人が");
		assertThat(page.document().select("#label").val()).isEqualTo("自分の見出し");
		assertThat(this.browser.submit(this.form + "/fields/topic/up", Map.of("revision", "0")).text(".notice"))
			.contains("ほかの人が");
		assertThat(this.browser.get(topic).document().select("#label").val()).isEqualTo("相手の見出し");
		String there = this.browser.post(this.form + "/fields/topic/up", Map.of("revision", "0")).location();
		assertThat(there).endsWith("#field-topic");
		assertThat(this.browser.get(there).document().select("li#field-topic")).as("where it is now").hasSize(1);
	}

	@Test
	void publishesNothingOverWhatAFileHasChanged() {
		act("topic", "up");
		Seminar seminar = (Seminar) published();
		publish(new Seminar(seminar.id(), seminar.facts(), seminar.place(), seminar.sessions(),
				new Form(List.of(TOPIC), false), 1, false));
		assertThat(this.browser.get(this.form).text(".warning")).contains("ほかの方法で");
		String revision = this.browser.get(this.form).document().select("input[name=revision]").val();
		Page page = this.browser.post(this.form + "/publish", Map.of("revision", revision));
		assertThat(page.status()).isEqualTo(422);
		assertThat(published().form().fields()).containsExactly(TOPIC);
		this.browser.submit(this.form + "/discard", Map.of("revision", revision));
		assertThat(this.browser.get(this.form).texts("ol strong")).containsExactly("関心のあること");
	}

	@Test
	void refusesAFormThatMayNotBe() {
		assertThat(act("name", "up").text(".notice")).contains("変えていません").contains("いちばん上");
		assertThat(act("consent", "remove").text(".notice")).contains("いちばん上");
		assertThat(this.browser.get(this.form).document().select("a[href=" + this.form + "/publish]")).isEmpty();
		Page page = this.browser.post(this.form + "/new/ONE_OF", Map.of("label", "", "added", "一つだけ"));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.text("#label-error")).contains("見出し");
		assertThat(page.text("#added-error")).contains("2つから12");
		assertThat(this.browser.get(this.form + "/new/ROBOT").status()).isEqualTo(404);
		assertThat(this.browser.get(this.form + "/fields/none").status()).isEqualTo(404);
	}

	@Test
	void asksEverythingInTheChatWhereItIsWanted() {
		this.browser.submit(this.form + "/chat", Map.of("revision", revision(), "all", "on"));
		assertThat(this.browser.get(this.form + "/talk").texts(".line-title")).hasSize(3);
		assertThat(this.browser.get(this.form + "/publish").shows("すべてトークの中で聞くようになります")).isTrue();
	}

	private Page act(String field, String deed) {
		return this.browser.submit(this.form + "/fields/" + field + "/" + deed, Map.of("revision", revision()));
	}

	private String revision() {
		return this.browser.get(this.form).document().select("input[name=revision]").val();
	}

	private static Field field(String id, String label, Field.Asked asked, FieldType type) {
		return new Field(new FieldId(id), label, true, "", asked, type);
	}

}
