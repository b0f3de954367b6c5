package jp.wakuwaku.bot.faq;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jp.wakuwaku.bot.conversation.Flow;
import jp.wakuwaku.bot.conversation.TestChat;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.FaqId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.redis.core.StringRedisTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Two instances of this module on one Redis, without what follows an answer. */
@ExtendWith(RedisExtension.class)
class LiveContentIntegrationTests {

	private final ApplicationContextRunner instance = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(DataRedisAutoConfiguration.class, JacksonAutoConfiguration.class))
		.withUserConfiguration(Instance.class)
		.withPropertyValues("spring.data.redis.url=" + RedisExtension.url());

	@Test
	void answersFromWhatIsPublishedOnEveryInstanceWithinFiveSeconds() {
		this.instance.run((one) -> this.instance.run((two) -> {
			Supplier<List<String>> answers = () -> List.of(ask(one, "講座はいつ？"), ask(two, "講座はいつ？"));
			assertThat(answers.get()).allSatisfy((answer) -> assertThat(answer).contains("夏以降の予定です。"));
			AtomicBoolean publishing = new AtomicBoolean(true);
			CompletableFuture<Void> resident = CompletableFuture.runAsync(() -> {
				while (publishing.get()) {
					assertThat(answers.get()).allSatisfy((answer) -> assertThat(answer).contains("講座やセミナーはいつありますか？"));
				}
			});
			publish(one, when(one, "第1回は八月八日です。"), 2);
			await().atMost(Duration.ofSeconds(5))
				.pollInterval(Duration.ofMillis(50))
				.untilAsserted(() -> assertThat(answers.get())
					.allSatisfy((answer) -> assertThat(answer).contains("第1回は八月八日です。")));
			publishing.set(false);
			resident.get(5, TimeUnit.SECONDS);
		}));
	}

	@Test
	void findsAnEntryThatStaffHaveAdded() {
		FaqEntry parking = new FaqEntry(new FaqId("seminar-parking"), "seminar", "車は停められますか？", "駐車場",
				List.of("くるまで行けますか"), "市役所の駐車場が使えます。", "職員", LocalDate.of(2026, 11, 23));
		this.instance.run((one) -> this.instance.run((two) -> {
			publish(one, parking, 2);
			await().atMost(Duration.ofSeconds(5))
				.untilAsserted(() -> assertThat(ask(two, "くるまで行けますか")).contains("市役所の駐車場が使えます。"));
		}));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\\{.*", "けん玉" })
	void claimsNothingAboutWhatOnlyTheDamagedVersionKnows(String damaged) {
		FaqEntry toys = new FaqEntry(new FaqId("toys"), "seminar", "けん玉は借りられますか？", "けん玉", List.of("けん玉"), "けん玉は貸し出します。",
				"職員", LocalDate.of(2026, 11, 23));
		this.instance.run((before) -> {
			publish(before, toys, 2);
			damage(before, 2, damaged);
		});
		this.instance.run((instance) -> {
			assertThat(ask(instance, "けん玉")).startsWith("【いまは、すべてを調べられません】");
			assertThat(ask(instance, "講座はいつ？")).contains("夏以降の予定です。");
			publish(instance, toys, 3);
			await().atMost(Duration.ofSeconds(5))
				.untilAsserted(() -> assertThat(ask(instance, "けん玉")).contains("けん玉は貸し出します。"));
			assertThat(ask(instance, "ぷぺぽ")).startsWith("【見つかりませんでした】");
		});
	}

	/** The second way leaves it JSON. */
	private static void damage(ApplicationContext instance, long version, String words) {
		StringRedisTemplate redis = instance.getBean(StringRedisTemplate.class);
		String field = Long.toString(version);
		String stored = redis.<String, String>opsForHash().get("faq-contents:{faq}", field);
		redis.opsForHash().put("faq-contents:{faq}", field, stored.replaceFirst(words, "こま"));
	}

	private static FaqEntry when(ApplicationContext instance, String answer) {
		FaqContent published = instance.getBean(FaqEditing.class).readDraft().content();
		FaqEntry old = published.faq().entry(new FaqId("seminar-when")).orElseThrow();
		return new FaqEntry(old.id(), old.category(), old.question(), old.label(), old.phrasings(), answer,
				old.source(), old.checkedOn());
	}

	private static void publish(ApplicationContext instance, FaqEntry entry, long number) {
		FaqEditing editing = instance.getBean(FaqEditing.class);
		FaqEdit saved = editing.putEntry(entry, editing.readDraft().revision(), "小美玉 花子");
		assertThat(editing.publish(((FaqEdit.Saved) saved).revision(), "小美玉 花子"))
			.isEqualTo(new FaqEdit.Published(number));
	}

	private static String ask(ApplicationContext instance, String question) {
		return TestChat.withResident(instance.getBean("faqFlow", Flow.class)).says(question);
	}

	@Configuration(proxyBeanMethods = false)
	@ComponentScan(basePackageClasses = FaqConfiguration.class, excludeFilters = @ComponentScan.Filter(
			pattern = { ".*Tests.*", ".*\\.feedback\\..*", ".*TrialConfiguration" }, type = FilterType.REGEX))
	static class Instance {

		@Bean
		Clock clock() {
			return Clock.system(ZoneId.of("Asia/Tokyo"));
		}

		@Bean
		MeterRegistry meters() {
			return new SimpleMeterRegistry();
		}

	}

}
