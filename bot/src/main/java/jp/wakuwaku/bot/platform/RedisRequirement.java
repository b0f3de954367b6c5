package jp.wakuwaku.bot.platform;

import java.util.List;

import org.springframework.core.env.Environment;

/** Whether it is said where Redis is, for what runs in place of the bot. */
public final class RedisRequirement {

	private RedisRequirement() {
	}

	/**
	 * What is missing or wrong.
	 * @param environment what was given
	 * @return sentences in the operators' language; empty if nothing is
	 */
	public static List<String> problems(Environment environment) {
		return SetupCheck.setup(environment).redisProblems();
	}

}
