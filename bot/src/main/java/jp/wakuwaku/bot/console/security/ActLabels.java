package jp.wakuwaku.bot.console.security;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What staff read of the acts of a group of screens: a bean of each group that has any.
 *
 * @param labels by name
 */
public record ActLabels(Map<String, String> labels) {

	public ActLabels {
		labels = Map.copyOf(labels);
	}

	/**
	 * The labels of a group's acts.
	 * @param acts all of them
	 * @return their labels
	 */
	public static ActLabels of(AuditAct... acts) {
		return new ActLabels(Arrays.stream(acts).collect(Collectors.toMap(AuditAct::name, AuditAct::label)));
	}

}
