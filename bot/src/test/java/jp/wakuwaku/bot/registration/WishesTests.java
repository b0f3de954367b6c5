package jp.wakuwaku.bot.registration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import jp.wakuwaku.bot.programs.Specimens;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.StaffStatus;
import jp.wakuwaku.knowledge.Changes;
import jp.wakuwaku.knowledge.content.GoldenFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WishesTests {

	private static final Path QUESTIONS = Path.of("../knowledge/src/test/resources/jp/wakuwaku/knowledge");

	private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");

	private final ProgramsInMemory programs = new ProgramsInMemory();

	@BeforeEach
	void publish() {
		this.programs.publish(seminar("leadership", "女性のリーダーシップ開発講座（仮）（見本）"),
				seminar("handmade", "ハンドメイドマーケットアプリ等の活用講座（仮）（見本）"), seminar("marketing", "マーケティングセミナー（見本）"),
				seminar("visit", "先進地視察（見本）"));
	}

	@ParameterizedTest
	@CsvSource({ "ハンドメイドの講座に出たい, handmade", "リーダーシップ開発講座に申し込みたいです, leadership", "マーケティングセミナーを受けたい, marketing",
			"視察に行きたいです！, visit", "ﾊﾝﾄﾞﾒｲﾄﾞの講座に参加したいんですが, handmade" })
	void leadToTheProgramThatIsMeant(String text, String program) {
		assertThat(Wishes.named(text, this.programs)).singleElement()
			.extracting((found) -> found.id().value())
			.isEqualTo(program);
	}

	@Test
	void leadToNoProgramThatIsStillADraft() {
		this.programs.publish(seminar("handmade", "ハンドメイド講座", StaffStatus.DRAFT));
		assertThat(Wishes.named("ハンドメイドの講座に出たい", this.programs)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "来週相談できますか, 20261123-20261129-0000-2359-1234567", "明日相談したい, 20261123-20261123-0000-2359-1234567",
			"今月、個別相談したいです, 20261101-20261130-0000-2359-1234567", "水曜日に相談したい, 20261122-20271122-0000-2359-3",
			"12月3日の午後に相談したい, 20261203-20261203-1200-2359-1234567", "来週の火曜に相談できますか？, 20261123-20261129-0000-2359-2" })
	void areForAConsultationAtSomeTime(String text, String when) {
		assertThat(Wishes.consultation(text, NOW).map(WantedTime::write)).contains(when);
	}

	@ParameterizedTest
	@CsvSource({ "10月の講座, 20271001-20271031-0000-2359-1234567_", "12月のセミナー, 20261201-20261231-0000-2359-1234567_",
			"１月のこうざ, 20270101-20270131-0000-2359-1234567_", "土曜の講座, 20261122-20271122-0000-2359-6_",
			"来月の講座を見たい, 20261201-20261231-0000-2359-1234567_", "無料の講座, _f", "オンラインの講座, _o", "ｵﾝﾗｲﾝのｾﾐﾅｰ, _o",
			"託児のある講座, _c", "託児つきの無料の講座, _fc", "土曜の無料の講座, 20261122-20271122-0000-2359-6_f",
			"オンラインの12月の講座に出たいです。, 20261201-20261231-0000-2359-1234567_o",
			"夜の講座, 20261122-20271122-1800-2359-1234567_" })
	void areForTheSeminarsOfATimeOrOfAKind(String text, String wish) {
		assertThat(Wishes.seminars(text, NOW).map(SeminarWish::write)).contains(wish);
		assertThat(SeminarWish.read(wish)).isEqualTo(Wishes.seminars(text, NOW));
	}

	@ParameterizedTest
	@ValueSource(strings = { "講座に出たい", "ハンドメイドの講座はいつ？", "ハンドメイドの講座に申し込みたいのですが、締め切りはもう過ぎましたか", "相談できる日", "", "講座",
			"土曜の講座はありますか", "託児はありますか", "無料ですか", "オンラインで受けられますか", "起業の相談をしたい", "13月の講座", "10月に講座はありましたか" })
	void areNotQuestionsNorWithoutAProgram(String text) {
		assertNone(text);
	}

	@ParameterizedTest
	@MethodSource("questions")
	void takeNoQuestionThatHasItsAnswerElsewhere(String question) {
		assertNone(question);
	}

	@Test
	void areHeldAgainstAllQuestions() {
		assertThat(golden()).hasSize(499);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "_", "x_f", "20261201_f", "_x" })
	void areReadFromAnyButton(String word) {
		assertThat(SeminarWish.read(word).orElse(SeminarWish.ANY)).isEqualTo(SeminarWish.ANY);
	}

	private void assertNone(String text) {
		assertThat(Wishes.named(text, this.programs)).isEmpty();
		assertThat(Wishes.consultation(text, NOW)).isEmpty();
		assertThat(Wishes.seminars(text, NOW)).isEmpty();
	}

	static Stream<String> questions() {
		return Stream.concat(golden().stream(), Stream.of("near-miss-questions.txt", "off-topic-questions.txt")
			.flatMap((file) -> lines(file).stream()));
	}

	private static List<String> golden() {
		return GoldenFile.shipped().stream().map(Changes.Question::text).toList();
	}

	private static List<String> lines(String file) {
		try {
			return Files.readAllLines(QUESTIONS.resolve(file))
				.stream()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Program seminar(String id, String title) {
		return seminar(id, title, StaffStatus.OPEN);
	}

	private static Program seminar(String id, String title, StaffStatus status) {
		Seminar seminar = Specimens.seminar(id, Specimens.session(id + "-1", 5, status));
		return new Seminar(new ProgramId(id), Specimens.facts(title), seminar.place(), seminar.sessions(),
				seminar.form(), 1, false);
	}

}
