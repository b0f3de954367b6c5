package jp.wakuwaku.bot.journey;

import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.faq.FaqContent;
import jp.wakuwaku.bot.faq.FaqEditing;
import jp.wakuwaku.bot.faq.FaqVersion;
import jp.wakuwaku.bot.faq.golden.GoldenQuestion;
import jp.wakuwaku.bot.faq.golden.GoldenQuestions;
import jp.wakuwaku.bot.journey.Canaries.Kind;
import jp.wakuwaku.knowledge.content.FaqFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * After all other tests: nothing that was said in confidence is in a log, a metric, the
 * health or, once it is answered, in Redis.
 */
@Isolated("runs when all others have ended")
class CanaryTests extends JourneyCase {

	private final Canaries canaries = Canaries.ofAllJourneys();

	@Autowired
	FaqEditing editing;

	@Autowired
	GoldenQuestions golden;

	@BeforeEach
	void sayOneMoreThing() {
		Phone phone = this.town.newFriend();
		phone.says("かなりやは月夜の海に浮かべれば忘れた歌を思い出す");
		String friend = Town.newId();
		this.town.replyToken(friend);
		this.town.callback(List.of(new LineEvent("message").from(friend)
			.answerable(LineEvent.newId())
			.with("message", LineEvent.text("かなりやの申し込みはどこですか"))
			.json()));
		this.town.awaitRest();
		this.town.newTraffic();
		this.town.newDeliveries();
	}

	@ParameterizedTest
	@EnumSource
	void somethingOfEveryKindWasSaidInConfidence(Kind kind) {
		assertThat(this.canaries.count(kind)).isPositive();
	}

	@Test
	void theConsoleIsListenedTo() {
		LoggerFactory.getLogger("jp.wakuwaku.bot.journey").info("{}が歌います", "かなりや");
		assertThat(Console.printed()).contains("かなりやが歌います", "jp.wakuwaku.bot.line.LineCalls");
	}

	@Test
	void noLogShowsAnythingConfidential() {
		assertThat(this.canaries.in(Console.printed())).isEmpty();
		assertThat(Canaries.userIdsIn(Console.printed())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator/prometheus", "/actuator/health", "/actuator/health/readiness", "/actuator" })
	void noMetricAndNoHealthShowsAnythingConfidential(String path) {
		String shown = this.town.emulator().send("GET", path, "").body();
		assertThat(shown).isNotBlank();
		assertThat(this.canaries.in(shown)).isEmpty();
		assertThat(Canaries.userIdsIn(shown)).isEmpty();
	}

	@Test
	void redisKeepsNothingThatWasSaid() {
		assertThat(this.canaries.in(this.redis.allButTheFaqAndQuestions().toString(), Kind.TEXT, Kind.REPLY_TOKEN,
				Kind.RETRY_KEY, Kind.CHANNEL))
			.isEmpty();
	}

	/** Otherwise what was said could hide in the keys that are not looked through. */
	@Test
	void theFaqInRedisIsWhatShips() {
		assertThat(this.redis.all()).containsKey("faq-contents:{faq}").doesNotContainKey("faq-draft:{faq}");
		assertThat(this.editing.versions()).extracting(FaqVersion::number).containsExactly(1L);
		assertThat(this.editing.content(1)).contains(new FaqContent(FaqFiles.shipped()));
		assertThat(this.golden.all()).hasSameElementsAs(GoldenQuestion.shipped());
	}

	@Test
	void redisKeepsQuestionsForTheirTimeOnlyAndMissedOnesWithoutAnId() {
		assertThat(this.redis.keys("memory:*")).isNotEmpty()
			.allSatisfy((key) -> assertThat(this.redis.secondsLeft(key)).isBetween(0L, 900L));
		assertThat(this.redis.keys("missed:*")).isNotEmpty()
			.allSatisfy((key) -> assertThat(this.redis.secondsLeft(key)).isBetween(0L, 90L * 24 * 3_600));
		assertThat(this.redis.all()).allSatisfy((key, value) -> {
			if (key.startsWith("missed") || key.startsWith("figures")) {
				assertThat(this.canaries.in(key + value, Kind.USER_ID)).isEmpty();
			}
		});
	}

	@Test
	void aTextThatStayedInRedisWouldBeFound() {
		this.redis.put("planted", "かなりやは月夜の海に浮かべれば忘れた歌を思い出す");
		try {
			assertThat(this.canaries.in(this.redis.allButTheFaqAndQuestions().toString(), Kind.TEXT)).hasSize(1);
		}
		finally {
			this.redis.delete("planted");
		}
	}

	@Test
	void aTextThatWaitsToBeAnsweredIsSeenInRedis() {
		Phone phone = this.town.newFriend();
		this.town.faults(Map.of("api", "error-500"));
		this.pace.hold();
		phone.begin();
		phone.sends("かなりやは象牙の船に乗りたい");
		this.pace.awaitThinking();
		assertThat(this.canaries.in(this.redis.allButTheFaqAndQuestions().toString(), Kind.TEXT)).hasSize(1);
		this.pace.letGo();
		this.town.faults(Map.of("api", "none"));
		assertThat(phone.settle()).hasSize(1);
	}

}
