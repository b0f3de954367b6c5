package jp.wakuwaku.bot.programs.content;

import java.util.List;

import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.programs.FormDraft;
import jp.wakuwaku.bot.programs.Option;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.Specimens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(RedisExtension.class)
class FormDraftsIntegrationTests {

	private static final ProgramId PROGRAM = new ProgramId("handmade");

	private static final Form ONE = new Form(List.of(Specimens.CONSENT), false);

	private static final Form TWO = new Form(
			List.of(Specimens.CONSENT,
					Specimens.field("topic",
							new FieldType.OneOf(List.of(new Option("o1", "一"), new Option("o2", "二")),
									List.of(new Option("o3", "三"))))),
			true, List.of(Specimens.field("old", new FieldType.LongText(20))));

	private final LettuceConnectionFactory connections = RedisExtension.connect();

	private final StringRedisTemplate redis = new StringRedisTemplate(this.connections);

	private final RedisFormDrafts drafts = new RedisFormDrafts(this.redis);

	@AfterEach
	void disconnect() {
		this.connections.destroy();
	}

	@Test
	void keepsADraftWithAllThatIsInIt() {
		assertThat(this.drafts.find(PROGRAM)).isEqualTo(new FormDraft(0, null, ""));
		assertThat(this.drafts.save(PROGRAM, new FormDraft(0, TWO, "base"))).isTrue();
		assertThat(this.drafts.find(PROGRAM)).isEqualTo(new FormDraft(1, TWO, "base"));
		assertThat(this.redis.getExpire("programs:form-draft:{handmade}")).isPositive();
	}

	@Test
	void refusesWhoeverWasSlower() {
		this.drafts.save(PROGRAM, new FormDraft(0, ONE, "base"));
		assertThat(this.drafts.save(PROGRAM, new FormDraft(0, TWO, "base"))).isFalse();
		assertThat(this.drafts.save(PROGRAM, new FormDraft(0, ONE, "base"))).as("the same, sent twice").isTrue();
		assertThat(this.drafts.find(PROGRAM).form()).isEqualTo(ONE);
	}

	@Test
	void goesOnCountingAfterADraftWasDropped() {
		this.drafts.save(PROGRAM, new FormDraft(0, ONE, "base"));
		assertThat(this.drafts.save(PROGRAM, new FormDraft(1, null, ""))).isTrue();
		assertThat(this.drafts.find(PROGRAM)).isEqualTo(new FormDraft(2, null, ""));
		assertThat(this.drafts.save(PROGRAM, new FormDraft(1, TWO, "base"))).as("shown before it was dropped")
			.isFalse();
	}

}
