package jp.wakuwaku.bot.announcements;

import java.net.URI;
import java.util.List;

import jp.wakuwaku.bot.platform.redis.RedisExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(RedisExtension.class)
class AnnouncementLinkIntegrationTests {

	private final AnnouncementOffice bot = new AnnouncementOffice();

	private final AnnouncementLinkController links = new AnnouncementLinkController(this.bot.announcements);

	@AfterEach
	void close() {
		this.bot.close();
	}

	@Test
	void leadToThePageAsItWasSentAndAreCounted() {
		Announcement sent = sent();
		String occurrence = this.bot.announcements.occurrences(sent.id()).getFirst().id().value();
		assertThat(open(occurrence, 0, "GET")).isEqualTo("303 https://city.example/");
		assertThat(open(occurrence, 0, "GET")).isEqualTo("303 https://city.example/");
		assertThat(open(occurrence, 0, "HEAD")).as("by whoever makes a preview").isEqualTo("303 https://city.example/");
		assertThat(this.bot.desk.results(sent.id()).getFirst().taps()).containsExactly(2L, 0L);
	}

	@Test
	void leadNowhereElse() {
		Announcement sent = sent();
		String occurrence = this.bot.announcements.occurrences(sent.id()).getFirst().id().value();
		assertThat(open(occurrence, 1, "GET")).as("opens no page").isEqualTo("404 null");
		assertThat(open(occurrence, 7, "GET")).isEqualTo("404 null");
		assertThat(open("0123456789ab-202612011000", 0, "GET")).isEqualTo("404 null");
		assertThat(open("https://evil.example", 0, "GET")).isEqualTo("404 null");
		assertThat(this.bot.keys("*counts*")).isEmpty();
	}

	@Test
	void ofATestLeadToThePageButAreNotCounted() {
		Announcement sent = sent();
		assertThat(open(OccurrenceId.test(sent.id()).value(), 0, "GET")).isEqualTo("303 https://city.example/");
		assertThat(this.bot.keys("*counts*")).isEmpty();
	}

	private Announcement sent() {
		this.bot.befriend(1);
		AnnouncementContent content = new AnnouncementContent("題", "本文", null,
				List.of(new AnnouncementButton.OpenPage("くわしく", URI.create("https://city.example/")),
						new AnnouncementButton.Ask("質問する", null)),
				null);
		Announcement approved = this.bot
			.approved(new AnnouncementDraft(content, new Audience.Everyone(), new Timing.AtOnce()));
		this.bot.beat(approved.id());
		return approved;
	}

	private String open(String occurrence, int button, String method) {
		var answer = this.links.open(occurrence, button,
				new MockHttpServletRequest(method, "/a/" + occurrence + "/" + button));
		return answer.getStatusCode().value() + " " + answer.getHeaders().getLocation();
	}

}
