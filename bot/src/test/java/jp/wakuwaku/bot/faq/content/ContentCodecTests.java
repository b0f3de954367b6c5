package jp.wakuwaku.bot.faq.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jp.wakuwaku.bot.faq.FaqContent;
import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqCategory;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.FaqId;
import jp.wakuwaku.knowledge.content.FaqFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ContentCodecTests {

	private static final FaqEntry PLAIN = new FaqEntry(new FaqId("seminar-when"), "seminar", "講座はいつありますか？", "講座はいつ？",
			List.of("こうざはいつ"), "夏以降の予定です。\n「日にち」は未定です。", "市の事業資料", LocalDate.of(2026, 11, 22));

	/** As it was written before entries had tags, days, related entries and so on. */
	private static final String FIRST_FORM = """
			{"version": 1, "faq": {
			  "categories": [{"id": "seminar", "title": "講座・セミナー", "summary": "講座の種類、時期、場所"}],
			  "entries": [{"id": "seminar-when", "category": "seminar", "question": "講座はいつありますか？",
			    "label": "講座はいつ？", "phrasings": ["こうざはいつ"], "answer": "夏以降の予定です。\\n「日にち」は未定です。",
			    "source": "市の事業資料", "checkedOn": "2026-11-22"}]}}""";

	private final ContentCodec codec = new ContentCodec();

	@Test
	void bringsBackWhatShips() {
		FaqContent shipped = new FaqContent(FaqFiles.shipped());
		assertThat(roundTrip(shipped)).isEqualTo(shipped);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2 })
	void bringsBackEveryComponentOfAnEntry(int kind) {
		Specimens specimens = new Specimens(kind);
		FaqEntry entry = specimens.of(FaqEntry.class);
		List<FaqEntry> entries = new ArrayList<>(List.of(entry));
		specimens.ids()
			.stream()
			.filter((id) -> !id.equals(entry.id()))
			.forEach((id) -> entries.add(new FaqEntry(id, entry.category(), "question", "label", List.of(), "answer",
					"source", LocalDate.EPOCH)));
		Faq faq = new Faq(List.of(new FaqCategory(entry.category(), "title", "summary")), entries);
		assertThat(roundTrip(new FaqContent(faq)).faq().entries()).first().isEqualTo(entry);
	}

	@Test
	void readsTheFirstForm() {
		assertThat(this.codec.read("content", FIRST_FORM).faq().entries()).containsExactly(PLAIN);
	}

	@Test
	void skipsWhatALaterVersionAdded() {
		String later = FIRST_FORM.replace("\"version\": 1", "\"version\": 1, \"glossary\": \"new\"")
			.replace("\"id\": \"seminar-when\"", "\"id\": \"seminar-when\", \"colour\": {\"red\": 1}");
		assertThat(this.codec.read("content", later).faq().entries()).containsExactly(PLAIN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "[]", "{\"version\": 1", "{\"version\": 1, \"faq\": {}}",
			"{\"version\": 2, \"faq\": {\"categories\": [], \"entries\": []}}",
			"{\"version\": 1, \"faq\": {\"categories\": [], \"entries\": [{\"answer\": \"ひみつ\"}]}}" })
	void saysWhatCannotBeReadWithoutRepeatingIt(String stored) {
		assertThatExceptionOfType(UnreadableContentException.class)
			.isThrownBy(() -> this.codec.read("version 7", stored))
			.withNoCause()
			.withMessageStartingWith("version 7: ")
			.withMessageNotContaining("ひみつ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "id", "category", "question", "label", "phrasings", "answer", "source", "checkedOn" })
	void readsNoEntryThatLacksAField(String field) {
		String damaged = FIRST_FORM.replaceFirst("(?s)(\"entries\".*)\"" + field + "\":", "$1\"lost\":");
		assertThatExceptionOfType(UnreadableContentException.class)
			.isThrownBy(() -> this.codec.read("content", damaged));
	}

	@Test
	void readsOnlyWhatIsAsItWasWritten() {
		String written = this.codec.write(this.codec.read("content", FIRST_FORM));
		String checksum = ContentCodec.digest(written);
		assertThat(this.codec.read("version 7", written, checksum).faq().entries()).containsExactly(PLAIN);
		assertThat(this.codec.read("version 7", written.replace("夏", "秋"), null).faq().entries()).hasSize(1);
		assertThatExceptionOfType(UnreadableContentException.class)
			.isThrownBy(() -> this.codec.read("version 7", written.replace("夏", "秋"), checksum))
			.withMessageStartingWith("version 7: damaged")
			.withMessageNotContaining("秋");
	}

	@Test
	void tellsContentsApartByTheirDigests() {
		String one = this.codec.write(this.codec.read("content", FIRST_FORM));
		String other = this.codec.write(this.codec.read("content", FIRST_FORM.replace("夏以降", "秋以降")));
		assertThat(ContentCodec.digest(one))
			.isEqualTo(ContentCodec.digest(new ContentCodec().write(roundTrip(this.codec.read("content", FIRST_FORM)))))
			.isNotEqualTo(ContentCodec.digest(other));
	}

	private FaqContent roundTrip(FaqContent content) {
		return this.codec.read("content", this.codec.write(content));
	}

}
