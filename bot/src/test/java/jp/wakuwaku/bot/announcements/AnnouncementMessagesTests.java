package jp.wakuwaku.bot.announcements;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import jp.wakuwaku.bot.announcements.friends.Topic;
import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.Card;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.ProgramList;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.ProgramsVersion;
import jp.wakuwaku.bot.programs.Replacement;
import jp.wakuwaku.bot.programs.SeminarSession;
import jp.wakuwaku.bot.programs.SessionId;
import jp.wakuwaku.bot.programs.Specimens;
import jp.wakuwaku.bot.programs.StaffStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AnnouncementMessagesTests {

	private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");

	private static final OccurrenceId SENDING = new OccurrenceId("0123456789ab-202611201000");

	private static final ProgramId SEMINAR = new ProgramId("seminar");

	private final AnnouncementMessages messages = new AnnouncementMessages(
			new Published(new ProgramList(
					List.of(Specimens.seminar("seminar", Specimens.session("day", 10, StaffStatus.OPEN)),
							Specimens.consultation(Specimens.rules(), Set.of(),
									Specimens.adviser("a", Map.of(), Map.of(), Set.of()))))),
			(path) -> URI.create("https://bot.example/" + path));

	@Test
	void everyAnnouncementSaysHowToChangeAndHowToStop() {
		Card card = card(new AnnouncementContent("題", "本文", null, List.of(), null), new Audience.Everyone());
		assertThat(card.note()).contains("「配信停止」");
		assertThat(card.buttons()).extracting(Action::label).containsExactly("受け取る内容を変える");
	}

	@Test
	void placeholdersAreFilledIn() {
		Card card = card(new AnnouncementContent("{{program.title}}",
				"{{ session.date }}、{{session.place}}で。電話 {{office.phone}}", null, List.of(),
				new Subject(SEMINAR, null)), new Audience.Everyone());
		assertThat(card.title()).isEqualTo("講座 seminar");
		assertThat(card.body()).isEqualTo("11月25日（水） 13:30、本庁で。電話 0299-48-1111（内線1253）");
	}

	@Test
	void whatIsFilledInIsNotFilledInAgain() {
		assertThat(
				FilledText.of("{{program.title}}", Map.of(Placeholder.PROGRAM_TITLE, "$1 \\ {{office.phone}}")).text())
			.isEqualTo("$1 \\ {{office.phone}}");
	}

	@Test
	void buttonsLeadOnAndAreCounted() {
		Card card = card(new AnnouncementContent("題", "本文",
				new Picture(URI.create("https://city.example/a.png"), "会場の写真"),
				List.of(new AnnouncementButton.OpenPage("くわしく", URI.create("https://city.example/")),
						new AnnouncementButton.Register("申し込む", SEMINAR),
						new AnnouncementButton.Ask("答え", "seminar-when"), new AnnouncementButton.Ask("質問する", null)),
				null), new Audience.Everyone());
		assertThat(card.picture()).hasToString("https://city.example/a.png");
		assertThat(card.buttons()).startsWith(
				new Action.Open("くわしく", URI.create("https://bot.example/a/0123456789ab-202611201000/0")),
				new Action.Choose("申し込む", "announcements/tap/0123456789ab-202611201000/1/registration/program/seminar"),
				new Action.Choose("答え", "announcements/tap/0123456789ab-202611201000/2/faq/show/seminar-when"),
				new Action.Choose("質問する", "announcements/tap/0123456789ab-202611201000/3/faq/ask"));
	}

	@Test
	void aLockedPhoneShowsWhatItIsAbout() {
		assertThat(spoken(new Audience.Everyone())).contains("秘密の題", "本文", "受け取る内容を変える");
		assertThat(spoken(new Audience.Topics(Set.of(Topic.HANDMADE)))).contains("秘密の題");
		assertThat(spoken(new Audience.Registered(SEMINAR, null))).contains("秘密の題");
	}

	@Test
	void aLockedPhoneTellsNobodyOfAConsultation() {
		List<Audience> revealing = List.of(new Audience.Topics(Set.of(Topic.CONSULTATION, Topic.WORK)),
				new Audience.Registered(new ProgramId("kigyo"), null));
		assertThat(revealing).allSatisfy((audience) -> assertThat(spoken(audience)).doesNotContain("秘密の題", "本文", "相談"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://city.example/", "javascript:alert(1)", "https://user@city.example/", "https:///x",
			"tel:0299481111" })
	void onlyPagesByHttpsAreOpened(String address) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new AnnouncementButton.OpenPage("くわしく", URI.create(address)))
			.withMessageContaining("expected: https");
	}

	@Test
	void whateverStaffWriteIsLaidOutOrRefusedInWords() {
		Random random = new Random(20261130);
		for (int round = 0; round < 300; round++) {
			String body = random.ints(random.nextInt(1, 2_000), 0x21, 0x1_ffff)
				.filter(Character::isDefined)
				.filter((point) -> point < 0xd800 || point > 0xdfff)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
				.append("。")
				.toString();
			AnnouncementContent content = new AnnouncementContent("題",
					body.substring(
							body.offsetByCodePoints(0, Math.max(0, body.codePointCount(0, body.length()) - 2_000))),
					null, List.of(), null);
			AnnouncementMessages.Rendered rendered = this.messages
				.render(new AnnouncementDraft(content, new Audience.Everyone(), new Timing.AtOnce()), SENDING, NOW);
			assertThat(rendered.messages().isEmpty()).isNotEqualTo(rendered.problems().isEmpty());
		}
	}

	@Test
	void whoCannotBeFoundIsSaidBeforeAnythingIsSent() {
		assertThat(problems(new Audience.Registered(SEMINAR, new SessionId("day")))).isEmpty();
		assertThat(problems(new Audience.Attended(SEMINAR, null))).isEmpty();
		assertThat(problems(new Audience.Registered(new ProgramId("gone"), null)))
			.containsExactly("送る相手に選んだ講座や相談が、もうありません。選び直してください。");
		assertThat(problems(new Audience.Attended(SEMINAR, new SessionId("gone"))))
			.containsExactly("送る相手に選んだ日が、もうありません。選び直してください。");
		assertThat(problems(new Audience.Registered(new ProgramId("kigyo"), null))).isEmpty();
		assertThat(problems(new Audience.Attended(new ProgramId("kigyo"), null))).singleElement()
			.asString()
			.startsWith("相談に来た方だけに送ることはできません。");
	}

	private List<String> problems(Audience audience) {
		return this.messages
			.render(new AnnouncementDraft(new AnnouncementContent("題", "本文", null, List.of(), null), audience,
					new Timing.AtOnce()), SENDING, NOW)
			.problems();
	}

	private String spoken(Audience audience) {
		return message(new AnnouncementContent("秘密の題", "本文", null, List.of(), null), audience).altText();
	}

	private Card card(AnnouncementContent content, Audience audience) {
		return message(content, audience).cards().getFirst();
	}

	private OutgoingMessage.Cards message(AnnouncementContent content, Audience audience) {
		AnnouncementMessages.Rendered rendered = this.messages
			.render(new AnnouncementDraft(content, audience, new Timing.AtOnce()), SENDING, NOW);
		assertThat(rendered.problems()).isEmpty();
		return (OutgoingMessage.Cards) rendered.messages().getFirst();
	}

	/** Programs that stay as they are. */
	private record Published(ProgramList list) implements Programs {

		@Override
		public List<Program> all() {
			return this.list.programs();
		}

		@Override
		public Optional<Program> find(ProgramId id) {
			return this.list.find(id);
		}

		@Override
		public Optional<SeminarSession> session(SessionId id) {
			return this.list.session(id);
		}

		@Override
		public ProgramsVersion latest() {
			return new ProgramsVersion(1, this.list);
		}

		@Override
		public Replacement replace(ProgramList list, long number) {
			throw new UnsupportedOperationException("nothing is replaced");
		}

	}

}
