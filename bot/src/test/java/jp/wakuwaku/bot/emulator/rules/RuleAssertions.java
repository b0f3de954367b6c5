package jp.wakuwaku.bot.emulator.rules;

import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Says in one line what a rule makes of a body; quotes may be single. */
final class RuleAssertions {

	private RuleAssertions() {
	}

	static JsonNode json(String text) {
		return JsonMapper.shared().readTree(text.replace('\'', '"'));
	}

	static void accepts(Rule rule, String body) {
		assertThat(rule.check(json(body)).details()).as(body).isEmpty();
	}

	static void refuses(Rule rule, String body, String property) {
		List<String> properties = rule.check(json(body)).details().stream().map(Problem::property).toList();
		assertThat(properties).as(body).contains(property);
	}

	/** A push of one message. */
	static String pushing(String message) {
		return "{'to':'U0123456789abcdef0123456789abcdef','messages':[" + message + "]}";
	}

	static void acceptsMessage(String message) {
		accepts(Requests.PUSH, pushing(message));
	}

	static void refusesMessage(String message, String property) {
		refuses(Requests.PUSH, pushing(message), property);
	}

}
