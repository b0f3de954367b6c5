package jp.wakuwaku.bot.console.unanswered;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jp.wakuwaku.bot.console.ConsoleCase;
import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;
import jp.wakuwaku.bot.console.security.Role;
import jp.wakuwaku.bot.faq.feedback.FeedbackWriter;
import jp.wakuwaku.bot.faq.feedback.StaffQuestion;
import jp.wakuwaku.bot.faq.feedback.StaffQuestions;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

class UnansweredTests extends ConsoleCase {

	@Autowired
	ApplicationContext application;

	@Autowired
	StaffQuestions questions;

	@Test
	void groupsWhatWasMissedAndOffersWhatToDo() {
		FeedbackWriter writer = new FeedbackWriter(this.application);
		writer.missed("もふもふカピバラ体験の予約 090-1234-5678", this.clock.instant().minus(Duration.ofDays(8)));
		writer.missed("もふもふカピバラ体験の予約", this.clock.instant());
		StaffBrowser browser = as(Role.FAQ_EDITOR);
		assertThat(browser.get("/console").texts(".card"))
			.anyMatch((card) -> card.matches("7日の間に答えられなかった質問[1-9]\\d* 件"));
		Page list = browser.get("/console/unanswered");
		assertThat(list.text("h1")).isEqualTo("答えられなかった質問");
		assertThat(list.document().text()).contains("もふもふカピバラ体験の予約").doesNotContain("090-1234-5678");
		String path = list.document().select("tbody a:contains(もふもふ)").attr("href");
		Page group = browser.get(path);
		assertThat(group.text("dl")).contains("2 回", "今週 1 回、先週 1 回");
		Page form = browser.post("/console/faq/new/begun", hidden(group, "question"));
		assertThat(form.document().select("#question").attr("value")).isEqualTo("もふもふカピバラ体験の予約");
		Page found = browser.get(path + "?q=%E8%AC%9B%E5%BA%A7");
		String entry = found.document().select(".card form").attr("action");
		Page edit = browser.post(entry, hidden(found, "phrasing"));
		assertThat(edit.document().select("#phrasings").text()).contains("もふもふカピバラ体験の予約");
		assertThat(browser.get("/console/unanswered?q=%E3%81%8B%E3%81%B4%E3%81%B0%E3%82%89").text(".empty"))
			.contains("合う質問がありません");
		assertThat(browser.get("/console/unanswered?q=%E3%82%82%E3%81%B5%E3%82%82%E3%81%B5").texts("tbody a"))
			.containsExactly("もふもふカピバラ体験の予約");
		assertThat(as(Role.VIEWER).get("/console/unanswered").status()).isEqualTo(403);
	}

	@Test
	void answersAResidentAfterALookAtTheMessage() {
		String id = ask("駐車場は何台ですか。電話は090-1234-5678です。");
		StaffBrowser browser = as(Role.FAQ_EDITOR);
		assertThat(browser.get("/console").text(".urgent")).contains("返事を待っている質問");
		assertThat(browser.get("/console/unanswered/questions").text("tbody")).contains("駐車場は何台ですか");
		assertThat(browser.get("/console/unanswered/questions?q=駐車場").texts("tbody tr")).isNotEmpty()
			.allMatch((row) -> row.contains("駐車場"));
		assertThat(browser.get("/console/unanswered/questions?q=どこにもない").text(".empty")).contains("合う質問がありません");
		String path = "/console/unanswered/questions/" + id;
		Page question = browser.get(path);
		assertThat(question.document().text()).doesNotContain("090-1234-5678");
		assertThat(browser.post(path + "/preview", Map.of("answer", " ")).text("#answer-error")).contains("返事を入れてください");
		Page preview = browser.post(path + "/preview", Map.of("answer", "<20台>です。\nどうぞ。"));
		assertThat(preview.text(".line-body")).contains("<20台>です。");
		assertThat(preview.document().text()).doesNotContain("090-1234-5678");
		assertThat(this.questions.find(id).orElseThrow().state()).isEqualTo(StaffQuestion.State.WAITING);
		Page sent = browser.submit(path + "/answer", hidden(preview, "answer"));
		assertThat(sent.text(".notice")).contains("返事を送りました");
		assertThat(this.questions.find(id).orElseThrow().state()).isEqualTo(StaffQuestion.State.ANSWERED);
		Page entry = browser.post("/console/faq/new/begun", hidden(sent, "question", "answer"));
		assertThat(entry.document().select("#answer").text()).contains("<20台>です。");
		assertThat(entry.document().select("#question").attr("value")).contains("駐車場は何台ですか").doesNotContain("090");
		assertThat(browser.submit(path + "/answer", Map.of("answer", "もう一度")).text(".notice")).contains("ほかの人が先に");
		Page settled = browser.get("/console/unanswered/settled?q=駐車場");
		assertThat(settled.texts("tbody tr")).first()
			.asString()
			.contains("駐車場は何台ですか", "<20台>です。")
			.doesNotContain("090-");
		assertThat(settled.document().select("tbody a").first().attr("href")).isEqualTo(path);
		assertThat(browser.get("/console/unanswered/settled?q=どこにもない").text(".empty")).contains("合う質問がありません");
	}

	@Test
	void closesAQuestionAfterAsking() {
		String id = ask("あああああ");
		StaffBrowser browser = as(Role.FAQ_EDITOR);
		String path = "/console/unanswered/questions/" + id;
		assertThat(browser.get(path + "/close").text("main")).contains("何も届きません");
		assertThat(browser.submit(path + "/close", Map.of()).text(".notice")).contains("返事をせずに閉じました");
		assertThat(browser.get(path).text("main")).contains("返事をせずに閉じました");
		assertThat(browser.get("/console/unanswered/settled?q=あああああ").text("tbody")).contains("返事をせずに閉じました");
	}

	private String ask(String words) {
		String id = UUID.randomUUID().toString();
		new FeedbackWriter(this.application).asked(id, words, this.clock.instant());
		return id;
	}

	private static Map<String, String> hidden(Page page, String... names) {
		Map<String, String> fields = new LinkedHashMap<>();
		for (String name : names) {
			fields.put(name, page.document().select("main input[type=hidden][name=" + name + "]").attr("value"));
		}
		return fields;
	}

}
