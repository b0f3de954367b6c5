package jp.wakuwaku.bot.residents;

import java.util.List;

import jp.wakuwaku.bot.platform.SetupRequirement;

import org.springframework.core.env.Environment;

/** Wants keys for personal details. */
public class PersonalDetailsRequirement implements SetupRequirement {

	private static final String KEYS = "wakuwaku.personal-details.keys";

	private static final String HOW = "（作り方: echo \"1:$(openssl rand -base64 32)\"。なくすと個人情報を読めなくなります）";

	@Override
	public List<String> problems(Environment environment) {
		String keys = environment.getProperty(KEYS, "");
		if (!keys.isBlank()) {
			return MasterKeys.problems(keys).stream().map((problem) -> KEYS + " の " + problem + HOW).toList();
		}
		boolean makes = environment.getProperty("wakuwaku.personal-details.make-keys", Boolean.class, false);
		return makes ? List.of() : List.of(KEYS + " がありません: 個人情報を暗号化する鍵です" + HOW);
	}

}
