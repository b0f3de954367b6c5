package jp.wakuwaku.bot.emulator.rules;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static jp.wakuwaku.bot.emulator.rules.RuleAssertions.accepts;
import static jp.wakuwaku.bot.emulator.rules.RuleAssertions.acceptsMessage;
import static jp.wakuwaku.bot.emulator.rules.RuleAssertions.json;
import static jp.wakuwaku.bot.emulator.rules.RuleAssertions.refuses;
import static jp.wakuwaku.bot.emulator.rules.RuleAssertions.refusesMessage;
import static org.assertj.core.api.Assertions.assertThat;

class RequestsTests {

	private static final String TEXT = "{'type':'text','text':'a'}";

	private static final String USER = "'U0123456789abcdef0123456789abcdef'";

	@Test
	void takesOneToFiveMessages() {
		accepts(Requests.BROADCAST, "{'messages':[" + TEXT + ("," + TEXT).repeat(4) + "]}");
		refuses(Requests.BROADCAST, "{'messages':[" + TEXT + ("," + TEXT).repeat(5) + "]}", "messages");
		refuses(Requests.BROADCAST, "{'messages':[]}", "messages");
		refuses(Requests.BROADCAST, "{}", "messages");
		refuses(Requests.BROADCAST, "{'messages':[null]}", "messages[0]");
	}

	@Test
	void takesUpToFiveHundredUsersAndNoGroups() {
		accepts(Requests.MULTICAST, multicast(Collections.nCopies(500, USER)));
		refuses(Requests.MULTICAST, multicast(Collections.nCopies(501, USER)), "to");
		refuses(Requests.MULTICAST, multicast(Collections.emptyList()), "to");
		refuses(Requests.MULTICAST, multicast(List.of(USER.replace('U', 'C'))), "to[0]");
	}

	@Test
	void speaksOfEveryError() {
		Problems problems = Requests.BROADCAST
			.check(json("{'messages':[{'type':'text','text':''},{'type':'unknown'}]}"));
		assertThat(problems.message()).isEqualTo("The request body has 2 error(s)");
		assertThat(problems.details()).first().isEqualTo(new Problem("May not be empty", "messages[0].text"));
		assertThat(problems.details()).last().extracting(Problem::property).isEqualTo("messages[1].type");
	}

	@ParameterizedTest
	@ValueSource(strings = { "null", "[]", "5", "'a'", "true" })
	void refusesBodiesThatAreNoObjects(String body) {
		refuses(Requests.REPLY, body, "");
	}

	@Test
	void refusesPropertiesThatLineDoesNotKnow() {
		refuses(Requests.BROADCAST, "{'messages':[" + TEXT + "],'silent':true}", "silent");
		refuses(Requests.BROADCAST, "{'messages':[" + TEXT + "],'notificationDisabled':'yes'}", "notificationDisabled");
	}

	@ParameterizedTest
	@CsvSource({ "5,true", "20,true", "60,true", "4,false", "7,false", "65,false" })
	void showsTheLoadingAnimationInStepsOfFiveSeconds(int seconds, boolean accepted) {
		String body = "{'chatId':" + USER + ",'loadingSeconds':" + seconds + "}";
		assertThat(Requests.LOADING.check(json(body)).isEmpty()).isEqualTo(accepted);
	}

	@Test
	void showsNoLoadingAnimationInGroups() {
		refuses(Requests.LOADING, "{'chatId':" + USER.replace('U', 'C') + "}", "chatId");
	}

	@Test
	void limitsAggregationUnits() {
		String push = "{'to':" + USER + ",'messages':[" + TEXT + "],'customAggregationUnits':";
		accepts(Requests.PUSH, push + "['seminar_1']}");
		refuses(Requests.PUSH, push + "['a','b']}", "customAggregationUnits");
		refuses(Requests.PUSH, push + "['promo-1']}", "customAggregationUnits[0]");
	}

	@Test
	void wantsHttpsForMedia() {
		acceptsMessage(image("https://e.com/a.png"));
		refusesMessage(image("http://e.com/a.png"), "messages[0].originalContentUrl");
		refusesMessage(image("https://e.com/" + "a".repeat(1990)), "messages[0].originalContentUrl");
	}

	@Test
	void limitsLocations() {
		acceptsMessage(location("あ".repeat(100), 36.2));
		refusesMessage(location("あ".repeat(101), 36.2), "messages[0].title");
		refusesMessage(location("a", 91), "messages[0].latitude");
	}

	@Test
	void takesHttpsWebhooksOnly() {
		accepts(Requests.WEBHOOK_ENDPOINT, "{'endpoint':'https://example.com/callback'}");
		accepts(Requests.WEBHOOK_ENDPOINT, "{'endpoint':'http://127.0.0.1:8080/callback'}");
		refuses(Requests.WEBHOOK_ENDPOINT, "{'endpoint':'http://example.com/callback'}", "endpoint");
		refuses(Requests.WEBHOOK_ENDPOINT, "{'endpoint':'https://e.com/" + "a".repeat(490) + "'}", "endpoint");
	}

	@Test
	void checksWhoGetsANarrowcast() {
		String narrowcast = "{'messages':[" + TEXT + "],";
		accepts(Requests.NARROWCAST, narrowcast + "'recipient':{'type':'operator','and':[{'type':'audience',"
				+ "'audienceGroupId':5}]},'filter':{'demographic':{'type':'age','gte':'age_20'}},'limit':{'max':1}}");
		refuses(Requests.NARROWCAST, narrowcast + "'recipient':{'type':'everybody'}}", "recipient.type");
		refuses(Requests.NARROWCAST, narrowcast + "'filter':{'demographic':{'type':'age','gte':'age_21'}}}",
				"filter.demographic.gte");
		refuses(Requests.NARROWCAST, narrowcast + "'limit':{'max':0}}", "limit.max");
	}

	private static String multicast(List<String> to) {
		return "{'to':[" + String.join(",", to) + "],'messages':[" + TEXT + "]}";
	}

	private static String image(String url) {
		return "{'type':'image','originalContentUrl':'" + url + "','previewImageUrl':'https://e.com/p.png'}";
	}

	private static String location(String title, double latitude) {
		return "{'type':'location','title':'" + title + "','address':'b','latitude':" + latitude
				+ ",'longitude':140.3}";
	}

}
