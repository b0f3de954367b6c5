package jp.wakuwaku.bot.programs.content;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

import jp.wakuwaku.bot.platform.LuaScripts;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.programs.FormDraft;
import jp.wakuwaku.bot.programs.FormDrafts;
import jp.wakuwaku.bot.programs.ProgramId;
import org.jspecify.annotations.Nullable;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/** Forms that staff are working on, in Redis. */
@Component
final class RedisFormDrafts implements FormDrafts {

	private static final Duration KEPT = Duration.ofDays(90);

	private static final RedisScript<Long> SAVE = LuaScripts.read(Long.class, "programs/save-form-draft");

	private final StringRedisTemplate redis;

	private final ProgramCodec codec = new ProgramCodec();

	RedisFormDrafts(StringRedisTemplate redis) {
		this.redis = redis;
	}

	@Override
	public FormDraft find(ProgramId program) {
		List<String> stored = this.redis.<String, String>opsForHash()
			.multiGet(ProgramKeys.formDraft(program), List.of("revision", "content", "base"));
		@Nullable String revision = stored.get(0);
		@Nullable String content = stored.get(1);
		@Nullable String base = stored.get(2);
		return new FormDraft((revision != null) ? Long.parseLong(revision) : 0,
				(content != null) ? this.codec.readForm(content) : null, (base != null) ? base : "");
	}

	@Override
	public boolean save(ProgramId program, FormDraft draft) {
		Form form = draft.form();
		long kept = Objects.requireNonNull(this.redis.execute(SAVE, List.of(ProgramKeys.formDraft(program)),
				Long.toString(draft.revision()), (form != null) ? this.codec.writeForm(form) : "", draft.base(),
				Long.toString(KEPT.toSeconds())));
		return kept == 1;
	}

}
