package jp.wakuwaku.bot.registration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import jp.wakuwaku.bot.programs.Specimens;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.ProgramId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WishesTests {

	private static final Path QUESTIONS = Path.of("../knowledge/src/test/resources/jp/wakuwaku/knowledge");

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
		assertThat(Wishes.program(text, this.programs)).map((found) -> found.id().value()).contains(program);
	}

	@ParameterizedTest
	@ValueSource(strings = { "来週相談できますか", "明日相談したい", "今月、個別相談したいです", "水曜日に相談したい" })
	void areForAConsultationAtSomeTime(String text) {
		assertThat(Wishes.isForConsultation(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "10月の講座", "12月のセミナー", "１月のこうざ" })
	void areForTheSeminarsOfAMonth(String text) {
		assertThat(Wishes.isForSeminars(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "講座に出たい", "ハンドメイドの講座はいつ？", "ハンドメイドの講座に申し込みたいのですが、締め切りはもう過ぎましたか", "相談できる日", "" })
	void areNotQuestionsNorWithoutAProgram(String text) {
		assertThat(Wishes.program(text, this.programs)).isEmpty();
		assertThat(Wishes.isForConsultation(text) || Wishes.isForSeminars(text)).isFalse();
	}

	@ParameterizedTest
	@MethodSource("questions")
	void takeNoQuestionThatHasItsAnswerElsewhere(String question) {
		assertThat(Wishes.program(question, this.programs)).isEmpty();
		assertThat(Wishes.isForConsultation(question) || Wishes.isForSeminars(question)).isFalse();
	}

	static Stream<String> questions() throws IOException {
		return Stream
			.concat(Files.readAllLines(QUESTIONS.resolve("golden-questions.tsv")).stream(),
					Files.readAllLines(QUESTIONS.resolve("near-miss-questions.txt")).stream())
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.map((line) -> line.split("\t", -1)[0]);
	}

	private static Program seminar(String id, String title) {
		Seminar seminar = Specimens.seminar(id);
		return new Seminar(new ProgramId(id), Specimens.facts(title), seminar.place(), seminar.sessions(),
				seminar.form(), 1, false);
	}

}
