package jp.wakuwaku.bot.console.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jp.wakuwaku.bot.console.home.HomeCard;
import jp.wakuwaku.bot.line.ChannelCheck;
import jp.wakuwaku.bot.outbox.QuotaReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.health.contributor.Health;

import static org.assertj.core.api.Assertions.assertThat;

class SettingsViewTests {

	private static final Instant NOW = Instant.parse("2026-12-02T01:00:00Z");

	@ParameterizedTest
	@ValueSource(strings = { "clock-jumped", "line-quota-warning", "line-quota-used-up", "broadcast-refused",
			"announcement-missed", "announcement-blocked", "announcement-refused", "line-silent", "line-refusing" })
	void everyAlarmHasWords(String kind) {
		assertThat(AlarmWords.isKnown(kind)).isTrue();
	}

	/** Whoever raises a new kind gives it words here. */
	@Test
	void noKindInTheSourcesIsWithoutWords() throws IOException {
		Pattern raised = Pattern.compile("\\.raise\\([^;]*?\"([a-z]+(?:-[a-z]+)+)\",\\s", Pattern.DOTALL);
		try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
			List<String> kinds = sources.filter((path) -> path.toString().endsWith(".java"))
				.flatMap((path) -> raised.matcher(read(path)).results().map((found) -> found.group(1)))
				.toList();
			assertThat(kinds).isNotEmpty().allMatch(AlarmWords::isKnown);
		}
	}

	@Test
	void saysWhatToDoAboutAPart() {
		assertThat(PartView.of("FAQの検索", Health.up().build()).advice()).isEmpty();
		assertThat(PartView.of("FAQの内容", behind(2, 3)).advice()).contains("第3版が壊れているか", "「履歴」で使える版に戻すか");
		assertThat(PartView.of("データの保存", Health.down().build()).advice()).contains("すぐに知らせてください");
	}

	@Test
	void theFirstPageNamesThePartsThatDoNotWork() {
		List<PartView> parts = List.of(PartView.of("FAQの検索", Health.up().build()), PartView.of("FAQの内容", behind(2, 3)));
		assertThat(StateCard.parts(parts))
			.containsExactly(new HomeCard.Line("FAQの内容", "第3版を使えず、第2版で答えています", "/console/settings", true));
	}

	@Test
	void saysWhatAnswersInPlaceOfWhatIsPublished() {
		assertThat(PartView.of("FAQの内容", behind(0, 1)).text()).isEqualTo("第1版を使えず、はじめから入っている内容で答えています");
		assertThat(PartView.of("FAQの内容", behind(2, -1))).extracting(PartView::text, PartView::advice)
			.containsExactly("公開中の版が分かりません", "いまは、第2版で答えています。数分たっても変わらなければ、システムの担当者に知らせてください。");
		assertThat(PartView.of("FAQの内容", behind(2, 2)).text()).isEqualTo("公開中の版が分かりません");
	}

	@ParameterizedTest
	@EnumSource
	void everyFindingAboutLineSaysWhatToDo(ChannelCheck.Finding finding) {
		PartView view = LineCheckController.view("Webhook", finding);
		assertThat(view.advice().isEmpty()).isEqualTo(finding == ChannelCheck.Finding.FINE);
	}

	@Test
	void tellsTheQuotaWithAndWithoutALimit() {
		QuotaView limited = QuotaView.of(new QuotaReading(5_000L, 4_100, NOW));
		assertThat(limited.used()).isEqualTo("4,100 通");
		assertThat(limited.share()).isEqualTo("82.0％");
		assertThat(limited.kind()).isEqualTo("warn");
		assertThat(QuotaView.of(new QuotaReading(null, 7, NOW)).share()).isEmpty();
		assertThat(QuotaView.of(new QuotaReading(0L, 7, NOW)).share()).isEmpty();
	}

	private static Health behind(long shown, long published) {
		return Health.status("OUTDATED").withDetail("shown", shown).withDetail("published", published).build();
	}

	private static String read(Path path) {
		try {
			return Files.readString(path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
