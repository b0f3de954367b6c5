package jp.wakuwaku.bot.platform;

import java.util.List;

import org.springframework.core.env.Environment;

/**
 * What a module wants to be given before the bot starts. Named in
 * {@code META-INF/spring.factories}, because it is asked before there are beans.
 */
public interface SetupRequirement {

	/**
	 * What is missing or wrong.
	 * @param environment what was given
	 * @return sentences in the operators' language, without any secret; empty if nothing
	 * is
	 */
	List<String> problems(Environment environment);

}
