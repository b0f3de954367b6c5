package jp.wakuwaku.bot.faq.golden;

import java.util.List;

import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.knowledge.FaqId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(RedisExtension.class)
class GoldenSeedIntegrationTests {

	private static final GoldenQuestion OWN = new GoldenQuestion("講座はいつ？", List.of(new FaqId("seminar-when")));

	private final LettuceConnectionFactory connections = RedisExtension.connect();

	private final RedisGoldenQuestions questions = new RedisGoldenQuestions(new StringRedisTemplate(this.connections),
			JsonMapper.shared());

	@AfterEach
	void close() {
		this.connections.destroy();
	}

	@Test
	void aNewInstallationBeginsWithThoseThatShip() {
		this.questions.seed(GoldenQuestion.shipped());
		assertThat(this.questions.all()).hasSizeGreaterThan(400)
			.containsExactlyInAnyOrderElementsOf(GoldenQuestion.shipped());
	}

	@Test
	void whatStaffRemovedDoesNotComeBack() {
		this.questions.seed(List.of(OWN));
		this.questions.remove(OWN.text());
		this.questions.seed(List.of(OWN));
		assertThat(this.questions.all()).isEmpty();
	}

	@Test
	void whatStaffHaveIsLeftAlone() {
		this.questions.put(List.of(OWN));
		this.questions.seed(GoldenQuestion.shipped());
		assertThat(this.questions.all()).containsExactly(OWN);
		this.questions.remove(OWN.text());
		this.questions.seed(GoldenQuestion.shipped());
		assertThat(this.questions.all()).isEmpty();
	}

}
