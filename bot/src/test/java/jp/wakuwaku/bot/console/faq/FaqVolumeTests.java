package jp.wakuwaku.bot.console.faq;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import jp.wakuwaku.bot.console.ConsoleCase;
import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;
import jp.wakuwaku.bot.console.security.Role;
import jp.wakuwaku.bot.faq.FaqContent;
import jp.wakuwaku.bot.faq.FaqEditing;
import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.content.FaqExport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** How long the pages take with ten thousand entries; by hand, on a quiet machine. */
@EnabledIfSystemProperty(named = "wakuwaku.volume", matches = "true")
class FaqVolumeTests extends ConsoleCase {

	private static final int ENTRIES = 10_000;

	private static final int LOOKS = 9;

	private static final Duration MOST = Duration.ofMillis(300);

	@Autowired
	FaqEditing editing;

	@AfterEach
	void dropTheDraft() {
		this.editing.discard(this.editing.readDraft().revision());
	}

	@Test
	void noPageTakesLong() {
		this.editing.save(new FaqContent(large()), this.editing.readDraft().revision(), "花子");
		StaffBrowser browser = as(Role.FAQ_EDITOR);
		List<String> slow = new ArrayList<>();
		for (String path : List.of("/console/faq", "/console/faq?page=120", "/console/faq?q=%E8%AC%9B%E5%BA%A7+7",
				"/console/faq?only=never&state=ADDED", "/console/faq/entries/volume-777",
				"/console/faq/entries/volume-777/edit", "/console/faq/entries/volume-777/remove", "/console/faq/new",
				"/console/faq/words", "/console/faq/words?q=%E6%96%99%E9%87%91", "/console/faq/words/new",
				"/console/faq/categories", "/console/faq/categories/seminar/retire", "/console/faq/changes",
				"/console/faq/publish", "/console/faq/golden", "/console/faq/golden?q=%E8%AC%9B%E5%BA%A7",
				"/console/faq/history", "/console/faq/files", "/console/unanswered", "/console")) {
			note(slow, path, median(() -> browser.get(path), 200));
		}
		assertThat(slow).isEmpty();
	}

	@Test
	void noDeedTakesLong() {
		this.editing.save(new FaqContent(large()), this.editing.readDraft().revision(), "花子");
		StaffBrowser browser = as(Role.FAQ_EDITOR);
		String entry = "/console/faq/entries/volume-777/edit";
		Map<String, String> fields = EntryFields.read(browser.get(entry));
		List<String> slow = new ArrayList<>();
		note(slow, "preview",
				median(() -> browser.post("/console/faq/preview", with(fields, "id", "volume-777")), 200));
		note(slow, "save an entry", FaqVolumeTests.<Supplier<Page>>median(() -> {
			Map<String, String> next = new HashMap<>(EntryFields.read(browser.get(entry)));
			next.put("answer", "答え " + System.nanoTime());
			return () -> browser.post(entry, next);
		}, Supplier::get, 302));
		note(slow, "the page after that", FaqVolumeTests.<Supplier<Page>>median(() -> {
			browser.post(entry, with(EntryFields.read(browser.get(entry)), "answer", "答え " + System.nanoTime()));
			return () -> browser.get("/console/faq/entries/volume-777");
		}, Supplier::get, 200));
		note(slow, "save words", median(() -> browser.post("/console/faq/words/new",
				Map.of("forms", "ぱんだ" + System.nanoTime() + "、きりん" + System.nanoTime())), 302));
		assertThat(slow).isEmpty();
	}

	@Test
	void whatTakesLongShowsHowFarItIs() {
		StaffBrowser browser = as(Role.FAQ_EDITOR);
		byte[] table = FaqExport.csv(large());
		System.out.println("table of " + table.length / 1_000 + " kB");
		List<String> slow = new ArrayList<>();
		Page begun = browser.upload("/console/faq/files", "files", "faq.csv", table);
		assertThat(begun.text("h1")).isEqualTo("ファイルを読んでいます");
		String path = begun.response().uri().getPath();
		note(slow, "progress of an import", median(() -> browser.get(path + "/progress"), 200));
		Page look = LongPages.settled(browser, begun);
		assertThat(look.text("dl")).contains("ファイルの項目 " + ENTRIES + " 件");
		note(slow, "what an import would change", median(() -> browser.get(path), 200));
		long taking = System.nanoTime();
		Page changes = browser.submit(path, EntryFields.read(look));
		System.out.println("taken with the page after it in " + (System.nanoTime() - taking) / 1_000_000 + " ms");
		assertThat(changes.text(".notice")).contains("取り込みました");
		Map<String, String> fields = EntryFields.read(browser.get("/console/faq/publish"));
		long before = this.editing.versions().getFirst().number();
		Page publishing = browser.submit("/console/faq/publish", fields);
		assertThat(publishing.text("h1")).isEqualTo("公開しています");
		note(slow, "progress of a publication",
				median(() -> browser.get(publishing.response().uri().getPath() + "/progress"), 200));
		assertThat(LongPages.settled(browser, publishing).text(".notice")).contains("公開しました");
		for (String page : List.of("/console/faq/history", "/console/faq/history/" + (before + 1), "/console/faq",
				"/console/faq/golden")) {
			note(slow, "then " + page, median(() -> browser.get(page), 200));
		}
		this.editing.rollBack(before, "花子");
		assertThat(slow).isEmpty();
	}

	private static Map<String, String> with(Map<String, String> fields, String name, String value) {
		Map<String, String> all = new HashMap<>(fields);
		all.put(name, value);
		return all;
	}

	private static void note(List<String> slow, String what, Duration median) {
		System.out.println(what + " " + median.toMillis() + " ms");
		if (median.compareTo(MOST) > 0) {
			slow.add(what + " " + median.toMillis() + " ms");
		}
	}

	private static Duration median(Supplier<Page> look, int status) {
		return FaqVolumeTests.<Supplier<Page>>median(() -> look, Supplier::get, status);
	}

	/** What is prepared each time is not measured. */
	private static <T> Duration median(Supplier<T> preparing, Function<T, Page> look, int status) {
		return IntStream.range(0, LOOKS).mapToObj((number) -> {
			T prepared = preparing.get();
			long begun = System.nanoTime();
			assertThat(look.apply(prepared).status()).isEqualTo(status);
			return Duration.ofNanos(System.nanoTime() - begun);
		}).sorted().toList().get(LOOKS / 2);
	}

	private Faq large() {
		return LargeFaq.of(this.editing.readPublished().faq(), ENTRIES);
	}

}
