package jp.wakuwaku.bot.emulator.rules;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/**
 * An object with known properties. A property that is not known is refused: a stand-in
 * that lets a misspelled name pass would hide it until production.
 */
final class Shape implements Rule {

	private final Map<String, Rule> properties;

	private final Set<String> required;

	private Shape(Map<String, Rule> properties, Set<String> required) {
		this.properties = properties;
		this.required = required;
	}

	static Shape object() {
		return new Shape(Map.of(), Set.of());
	}

	/** An object of a union: its type was looked at by {@link Values#union}. */
	static Shape typed() {
		return object().optional("type", Values.string());
	}

	Shape optional(String name, Rule rule) {
		var more = new LinkedHashMap<>(this.properties);
		more.put(name, rule);
		return new Shape(more, this.required);
	}

	Shape required(String name, Rule rule) {
		var more = new LinkedHashSet<>(this.required);
		more.add(name);
		return new Shape(optional(name, rule).properties, more);
	}

	Shape optional(Rule rule, String... names) {
		Shape shape = this;
		for (String name : names) {
			shape = shape.optional(name, rule);
		}
		return shape;
	}

	@Override
	public void check(JsonNode value, Property at, Problems problems) {
		if (!value.isObject()) {
			problems.add(at, "Must be an object");
			return;
		}
		for (String name : this.required) {
			if (!value.hasNonNull(name)) {
				problems.add(at.child(name), "May not be empty");
			}
		}
		value.properties().forEach((entry) -> check(entry.getKey(), entry.getValue(), at, problems));
	}

	private void check(String name, JsonNode value, Property at, Problems problems) {
		Rule rule = this.properties.get(name);
		if (rule == null) {
			problems.add(at.child(name), "unknown field");
		}
		else if (!value.isNull()) {
			rule.check(value, at.child(name), problems);
		}
		else if (!this.required.contains(name)) {
			problems.add(at.child(name), "May not be null");
		}
	}

}
