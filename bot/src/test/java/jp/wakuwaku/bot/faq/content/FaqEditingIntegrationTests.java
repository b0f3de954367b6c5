package jp.wakuwaku.bot.faq.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongFunction;
import java.util.stream.IntStream;

import jp.wakuwaku.bot.faq.CategoryEdits;
import jp.wakuwaku.bot.faq.EntryMark;
import jp.wakuwaku.bot.faq.FaqContent;
import jp.wakuwaku.bot.faq.FaqDifference;
import jp.wakuwaku.bot.faq.FaqDraft;
import jp.wakuwaku.bot.faq.FaqEdit;
import jp.wakuwaku.bot.faq.FaqImport;
import jp.wakuwaku.bot.faq.FaqVersion;
import jp.wakuwaku.bot.faq.WordEdits;
import jp.wakuwaku.bot.faq.WordsDifference;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqCategory;
import jp.wakuwaku.knowledge.FaqId;
import jp.wakuwaku.knowledge.content.FaqFiles;
import jp.wakuwaku.knowledge.content.ReadResult;
import jp.wakuwaku.knowledge.content.WordGroup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static jp.wakuwaku.bot.faq.content.ContentFixture.HANAKO;
import static jp.wakuwaku.bot.faq.content.ContentFixture.NOON;
import static jp.wakuwaku.bot.faq.content.ContentFixture.SHIPPED;
import static jp.wakuwaku.bot.faq.content.ContentFixture.TARO;
import static jp.wakuwaku.bot.faq.content.ContentFixture.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@ExtendWith(RedisExtension.class)
class FaqEditingIntegrationTests {

	private final ContentFixture fixture = new ContentFixture();

	private final RedisFaqEditing editing = this.fixture.editing;

	@BeforeEach
	void seed() {
		assertThat(this.fixture.seed(SHIPPED)).isEqualTo(1);
	}

	@AfterEach
	void close() {
		this.fixture.close();
	}

	@Test
	void beginsWithWhatIsPublished() {
		FaqDraft draft = this.editing.readDraft();
		assertThat(draft.content().faq()).isEqualTo(SHIPPED);
		assertThat(draft.base()).isEqualTo(1);
		assertThat(draft.isSaved()).isFalse();
		assertThat(this.editing.changes().isEmpty()).isTrue();
	}

	@Test
	void keepsTheDraftApartFromWhatIsPublished() {
		put("when", "八月です。");
		FaqDraft draft = this.editing.readDraft();
		assertThat(draft.content().faq().entries()).containsExactly(entry("when", "八月です。"),
				entry("place", "まだ決まっていません。"));
		assertThat(draft.by()).isEqualTo(HANAKO);
		assertThat(draft.savedAt()).isEqualTo(NOON);
		assertThat(this.editing.content(1)).contains(new FaqContent(SHIPPED));
		assertThat(this.fixture.versions.published()).isEqualTo(1);
	}

	@Test
	void listsWhatPublishingWouldChange() {
		put("when", "八月です。");
		put("fee", "無料です。");
		edit((revision) -> this.editing.removeEntry(new FaqId("place"), revision, HANAKO));
		assertThat(this.editing.changes()).isEqualTo(new FaqDifference(List.of(new FaqId("fee")),
				List.of(new FaqId("when")), List.of(new FaqId("place")), false, WordsDifference.NONE));
	}

	@Test
	void arrangesCategories() {
		edit((revision) -> this.editing.orderCategories(List.of("organization", "seminar"), revision, HANAKO));
		assertThat(this.editing.readDraft().content().faq().categories()).extracting(FaqCategory::id)
			.containsExactly("organization", "seminar");
		assertThat(this.editing.changes())
			.isEqualTo(new FaqDifference(List.of(), List.of(), List.of(), true, WordsDifference.NONE));
	}

	@Test
	void refusesWhatCannotBeAndSaysWhatIsExpected() {
		long revision = this.editing.readDraft().revision();
		assertThat(this.editing.removeEntry(new FaqId("gone"), revision, HANAKO))
			.isEqualTo(refused("id: 'gone' (expected: an entry of the draft)"));
		assertThat(this.editing.orderCategories(List.of("seminar", "seminar"), revision, HANAKO))
			.isEqualTo(refused("categories: [seminar, seminar] (expected: each of [seminar, organization] once)"));
		assertThat(this.editing.publish(revision, HANAKO))
			.isEqualTo(refused("draft: none (expected: one that was saved)"));
		assertThat(this.editing.rollBack(9, HANAKO))
			.isEqualTo(refused("version: 9 (expected: one that is kept and readable)"));
		assertThatIllegalArgumentException().isThrownBy(() -> this.editing.save(new FaqContent(SHIPPED), revision, " "))
			.withMessage("by: 1 characters (expected: 1 to 100, not only spaces)");
		assertThat(this.editing.readDraft().revision()).isEqualTo(revision);
	}

	@Test
	void refusesToPublishNothing() {
		Faq empty = new Faq(SHIPPED.categories(), List.of());
		long revision = edit((read) -> this.editing.save(new FaqContent(empty), read, HANAKO));
		assertThat(this.editing.publish(revision, HANAKO)).isEqualTo(refused("entries: 0 (expected: at least 1)"));
	}

	@Test
	void refusesTheSlowerOfTwoPeopleAndLosesNothing() {
		FaqDraft forBoth = this.editing.readDraft();
		FaqEdit first = this.editing.putEntry(entry("when", "八月です。"), forBoth.revision(), HANAKO);
		FaqEdit second = this.editing.putEntry(entry("place", "本庁です。"), forBoth.revision(), TARO);
		assertThat(first).isInstanceOf(FaqEdit.Saved.class);
		assertThat(second).isInstanceOfSatisfying(FaqEdit.Stale.class, (stale) -> {
			assertThat(stale.current()).isEqualTo(this.editing.readDraft());
			assertThat(stale.current().by()).isEqualTo(HANAKO);
			assertThat(stale.current().content().faq().entries()).contains(entry("when", "八月です。"));
		});
	}

	@Test
	void refusesASaveThatWasReadBeforeAPublication() {
		FaqDraft old = this.editing.readDraft();
		publish("when", "八月です。");
		assertThat(this.editing.save(old.content(), old.revision(), TARO)).isInstanceOf(FaqEdit.Stale.class);
		assertThat(this.editing.readDraft().content().faq().entries()).contains(entry("when", "八月です。"));
	}

	@Test
	void letsExactlyOneOfManySaveAtTheSameTime() throws Exception {
		long revision = this.editing.readDraft().revision();
		List<Callable<FaqEdit>> people = IntStream.range(0, 16)
			.<Callable<FaqEdit>>mapToObj(
					(person) -> () -> this.editing.putEntry(entry("when", "案 " + person), revision, "職員 " + person))
			.toList();
		List<FaqEdit> edits = atTheSameTime(people);
		assertThat(edits).filteredOn(FaqEdit.Saved.class::isInstance).hasSize(1);
		int winner = IntStream.range(0, 16)
			.filter((i) -> edits.get(i) instanceof FaqEdit.Saved)
			.findFirst()
			.orElseThrow();
		assertThat(this.editing.readDraft().by()).isEqualTo("職員 " + winner);
		assertThat(this.editing.readDraft().content().faq().entries()).contains(entry("when", "案 " + winner));
	}

	@Test
	void takesASaveThatIsSentTwiceAsOne() {
		FaqDraft draft = this.editing.readDraft();
		FaqEdit first = this.editing.save(draft.content(), draft.revision(), HANAKO);
		assertThat(this.editing.save(draft.content(), draft.revision(), HANAKO)).isEqualTo(first);
	}

	@Test
	void takesAPublicationThatIsSentTwiceAsOne() {
		FaqContent content = new FaqContent(FaqChanges.put(entry("when", "八月です。"), SHIPPED));
		StoredVersion note = StoredVersion.by(HANAKO, NOON);
		assertThat(this.fixture.versions.publish(content, note, new LastRead())).isEqualTo(2);
		assertThat(this.fixture.versions.publish(content, note, new LastRead())).isEqualTo(2);
		assertThat(this.editing.versions()).hasSize(2);
	}

	@Test
	void publishesTheDraftAsANewVersion() {
		publish("when", "八月です。");
		assertThat(this.editing.versions()).containsExactly(
				new FaqVersion(2, FaqVersion.State.PUBLISHED, HANAKO, NOON, null),
				new FaqVersion(1, FaqVersion.State.ARCHIVED, null, NOON, null));
		assertThat(this.editing.readDraft().isSaved()).isFalse();
		assertThat(this.editing.readDraft().base()).isEqualTo(2);
		assertThat(this.editing.content(1)).contains(new FaqContent(SHIPPED));
	}

	@Test
	void doesNotPublishWhatNobodyHasLookedAt() {
		long looked = put("when", "八月です。");
		put("place", "本庁です。");
		assertThat(this.editing.publish(looked, TARO)).isInstanceOf(FaqEdit.Stale.class);
		assertThat(this.fixture.versions.published()).isEqualTo(1);
	}

	@Test
	void rollsBackByPublishingTheOldContentAgain() {
		publish("when", "八月です。");
		assertThat(this.editing.rollBack(1, TARO)).isEqualTo(new FaqEdit.Published(3));
		assertThat(this.editing.content(3)).isEqualTo(this.editing.content(1)).contains(new FaqContent(SHIPPED));
		assertThat(this.editing.versions()).first()
			.isEqualTo(new FaqVersion(3, FaqVersion.State.PUBLISHED, TARO, NOON, 1L));
	}

	@Test
	void leavesTheDraftAloneWhenItRollsBack() {
		publish("when", "八月です。");
		put("place", "本庁です。");
		this.editing.rollBack(1, TARO);
		FaqDraft draft = this.editing.readDraft();
		assertThat(draft.base()).isEqualTo(2);
		assertThat(draft.content().faq().entries()).containsExactly(entry("when", "八月です。"), entry("place", "本庁です。"));
	}

	@Test
	void dropsTheDraftOnRequest() {
		long revision = put("when", "八月です。");
		assertThat(this.editing.discard(revision - 1)).isInstanceOf(FaqEdit.Stale.class);
		assertThat(this.editing.discard(revision)).isInstanceOf(FaqEdit.Saved.class);
		assertThat(this.editing.readDraft().content().faq()).isEqualTo(SHIPPED);
	}

	@Test
	void keepsTheLastHundredVersions() {
		for (int i = 0; i < 101; i++) {
			this.fixture.versions.publish(new FaqContent(SHIPPED), StoredVersion.by(HANAKO, NOON.plusSeconds(i)),
					new LastRead());
		}
		assertThat(this.editing.versions()).extracting(FaqVersion::number).hasSize(100).startsWith(102L).endsWith(3L);
		assertThat(this.editing.content(2)).isEmpty();
	}

	@Test
	void neverGivesANumberTwiceEvenWhenTheCounterIsLost() {
		publish("when", "八月です。");
		this.fixture.redis.delete(ContentKeys.STATE);
		assertThat(this.editing.rollBack(1, TARO)).isEqualTo(new FaqEdit.Published(3));
		assertThat(this.editing.content(2)).isPresent();
	}

	@Test
	void goesOnFromThePublishedContentWhenTheDraftIsDamaged() {
		put("when", "八月です。");
		this.fixture.damage(ContentKeys.DRAFT, "content");
		FaqDraft draft = this.editing.readDraft();
		assertThat(draft.content().faq()).isEqualTo(SHIPPED);
		assertThat(this.editing.putEntry(entry("when", "九月です。"), draft.revision(), TARO))
			.isInstanceOf(FaqEdit.Saved.class);
	}

	@Test
	void rollsBackToNothingThatHasChangedSinceItWasPublished() {
		publish("when", "八月です。");
		publish("when", "九月です。");
		this.fixture.changeALetter("2", "八月", "七月");
		assertThat(this.editing.rollBack(2, TARO)).isInstanceOf(FaqEdit.Refused.class);
		assertThat(this.editing.content(2)).isEmpty();
		assertThat(this.fixture.versions.published()).isEqualTo(3);
		assertThat(this.editing.rollBack(1, TARO)).isEqualTo(new FaqEdit.Published(4));
	}

	@Test
	void rollsBackToWhatWasPublishedBeforeChecksumsWereNoted() {
		this.fixture.forgetChecksum("1");
		publish("when", "八月です。");
		assertThat(this.editing.rollBack(1, TARO)).isEqualTo(new FaqEdit.Published(3));
		assertThat(this.fixture.versions.note(3).checksum()).hasSize(64);
	}

	@Test
	void showsWhatAFolderWouldChangeAndThenTakesIt(@TempDir Path folder) throws Exception {
		write(folder, "無料です。");
		assertThat(this.editing.importDryRun((_) -> FaqFiles.read(folder))).isInstanceOfSatisfying(
				FaqImport.Complete.class,
				(complete) -> assertThat(complete.difference()).isEqualTo(new FaqDifference(List.of(new FaqId("fee")),
						List.of(), List.of(new FaqId("when"), new FaqId("place")), true, WordsDifference.NONE)));
		assertThat(this.editing.readDraft().isSaved()).isFalse();
		edit((revision) -> this.editing.save(read(folder), revision, HANAKO));
		assertThat(this.editing.readDraft().content().faq().entries()).singleElement()
			.satisfies((entry) -> assertThat(entry.answer()).isEqualTo("無料です。"));
	}

	@Test
	void importsNothingFromFaultyFiles(@TempDir Path folder) throws Exception {
		write(folder, "\" \"");
		FaqDraft draft = this.editing.readDraft();
		assertThat(this.editing.importDryRun((_) -> FaqFiles.read(folder))).isInstanceOfSatisfying(
				FaqImport.Faulty.class,
				(faulty) -> assertThat(faulty.files().errors()).singleElement()
					.asString()
					.startsWith("10-fee.yaml:10: answer: 1 characters"));
		assertThat(this.editing.readDraft()).isEqualTo(draft);
	}

	@Test
	void tellsAnImportWhatItWouldReplace() {
		put("when", "八月です。");
		this.editing.importDryRun((current) -> {
			assertThat(current.entries()).contains(entry("when", "八月です。"));
			return new ReadResult.Complete(current);
		});
	}

	@Test
	void hasTheThesaurusChangedByTwoPeopleAtOnce() {
		WordGroup child = new WordGroup("講座", List.of("託児", "子連れ"));
		WordGroup other = new WordGroup("講座", List.of("託児", "預かり"));
		WordGroup fee = new WordGroup("講座", List.of("参加費", "受講料"));
		assertThat(this.editing.make(WordEdits.add(child), HANAKO)).isInstanceOf(FaqEdit.Saved.class);
		assertThat(this.editing.make(WordEdits.replace(EntryMark.of(child), other), HANAKO))
			.isInstanceOf(FaqEdit.Saved.class);
		assertThat(this.editing.make(WordEdits.replace(EntryMark.of(child), fee), TARO))
			.isInstanceOf(FaqEdit.Stale.class);
		assertThat(this.editing.make(WordEdits.remove(EntryMark.of(child)), TARO)).isInstanceOf(FaqEdit.Stale.class);
		assertThat(this.editing.make(WordEdits.add(fee), TARO)).isInstanceOf(FaqEdit.Saved.class);
		long revision = this.editing.readDraft().revision();
		assertThat(this.editing.make(WordEdits.add(fee), TARO)).isEqualTo(new FaqEdit.Saved(revision));
		assertThat(this.editing.changes().words().changes()).containsExactly(new WordsDifference.Change(null, other),
				new WordsDifference.Change(null, fee));
		this.editing.publish(revision, HANAKO);
		this.editing.rollBack(1, HANAKO);
		assertThat(this.editing.readPublished()).isEqualTo(new FaqContent(SHIPPED));
	}

	@Test
	void keepsCategoriesRightWhileSeveralPeopleChangeThem() {
		FaqCategory seminar = SHIPPED.categories().getFirst();
		FaqCategory other = SHIPPED.categories().getLast();
		FaqCategory fresh = new FaqCategory("new", "新しい", "新しい項目");
		FaqCategory renamed = new FaqCategory(seminar.id(), "講座など", seminar.summary());
		assertThat(this.editing.make(CategoryEdits.add(fresh), HANAKO)).isInstanceOf(FaqEdit.Saved.class);
		assertThat(this.editing.make(CategoryEdits.replace(EntryMark.of(seminar), renamed), HANAKO))
			.isInstanceOf(FaqEdit.Saved.class);
		assertThat(this.editing.make(CategoryEdits.replace(EntryMark.of(seminar), seminar), TARO))
			.isInstanceOf(FaqEdit.Stale.class);
		this.editing.make(CategoryEdits.place("new", 0), TARO);
		assertThat(this.editing.make(CategoryEdits.retire(EntryMark.of(renamed), seminar.id(), "gone"), TARO))
			.isInstanceOf(FaqEdit.Refused.class);
		assertThat(this.editing.make(CategoryEdits.retire(EntryMark.of(renamed), seminar.id(), "new"), TARO))
			.isInstanceOf(FaqEdit.Saved.class);
		Faq faq = this.editing.readDraft().content().faq();
		assertThat(faq.categories()).containsExactly(fresh, other);
		assertThat(faq.in("new")).extracting((entry) -> entry.id().value()).containsExactly("when", "place");
	}

	private static FaqContent read(Path folder) {
		return new FaqContent(((ReadResult.Complete) FaqFiles.read(folder)).faq());
	}

	private long put(String id, String answer) {
		return edit((revision) -> this.editing.putEntry(entry(id, answer), revision, HANAKO));
	}

	private void publish(String id, String answer) {
		assertThat(this.editing.publish(put(id, answer), HANAKO)).isInstanceOf(FaqEdit.Published.class);
	}

	private long edit(LongFunction<FaqEdit> edit) {
		FaqEdit made = edit.apply(this.editing.readDraft().revision());
		assertThat(made).isInstanceOf(FaqEdit.Saved.class);
		return ((FaqEdit.Saved) made).revision();
	}

	private static FaqEdit refused(String reason) {
		return new FaqEdit.Refused(List.of(reason));
	}

	private static void write(Path folder, String answer) throws Exception {
		Files.writeString(folder.resolve("10-fee.yaml"), """
				category:
				  id: fee
				  title: 費用
				  summary: かかるお金
				entries:
				  - id: fee
				    question: いくらかかりますか？
				    label: 費用
				    phrasings: []
				    answer: %s
				    source: 市の事業資料
				    checked: 2026-11-22
				""".formatted(answer));
	}

	private static <T> List<T> atTheSameTime(List<Callable<T>> tasks) throws Exception {
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<T> results = new ArrayList<>();
			for (Future<T> future : threads.invokeAll(tasks)) {
				results.add(future.get());
			}
			return results;
		}
	}

}
