package jp.wakuwaku.bot.emulator.rules;

import tools.jackson.databind.JsonNode;

/** A condition on one JSON value. */
@FunctionalInterface
public interface Rule {

	/**
	 * Adds whatever is wrong with the value.
	 * @param value the value, never a missing node
	 * @param at where the value stands in the request body
	 * @param problems takes what is wrong
	 */
	void check(JsonNode value, Property at, Problems problems);

	/**
	 * Checks a whole request body.
	 * @param body the body
	 * @return what is wrong with it, empty if nothing is
	 */
	default Problems check(JsonNode body) {
		var problems = new Problems();
		check(body, Property.BODY, problems);
		return problems;
	}

	/**
	 * Adds a rule that is looked at only when this one found nothing.
	 * @param next the further rule
	 * @return both rules as one
	 */
	default Rule then(Rule next) {
		return (value, at, problems) -> {
			int before = problems.count();
			check(value, at, problems);
			if (problems.count() == before) {
				next.check(value, at, problems);
			}
		};
	}

}
