package jp.wakuwaku.bot.emulator.rules;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static jp.wakuwaku.bot.emulator.rules.RuleAssertions.acceptsMessage;
import static jp.wakuwaku.bot.emulator.rules.RuleAssertions.json;
import static jp.wakuwaku.bot.emulator.rules.RuleAssertions.pushing;
import static jp.wakuwaku.bot.emulator.rules.RuleAssertions.refusesMessage;
import static org.assertj.core.api.Assertions.assertThat;

class FlexTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "{'type':'text','text':''}|/body/contents/0/text", "{'type':'text'}|/body/contents/0",
					"{'type':'text','text':'a','size':'huge'}|/body/contents/0/size",
					"{'type':'text','text':'a','color':'red'}|/body/contents/0/color",
					"{'type':'text','text':'a','maxLines':-1}|/body/contents/0/maxLines",
					"{'type':'text','text':'a','txt':'b'}|/body/contents/0/txt",
					"{'type':'span','text':'a'}|/body/contents/0/type",
					"{'type':'icon','url':'https://e.com/a.png'}|/body/contents/0",
					"{'type':'image','url':'http://e.com/a.png'}|/body/contents/0/url",
					"{'type':'image','url':'https://e.com/a.png','aspectRatio':'wide'}|/body/contents/0/aspectRatio",
					"{'type':'button'}|/body/contents/0/action",
					"{'type':'button','action':{'type':'message','text':'a'}}|/body/contents/0/action/label",
					"{'type':'box','layout':'vertical'}|/body/contents/0/contents",
					"{'type':'box','layout':'diagonal','contents':[]}|/body/contents/0/layout",
					"{'type':'box','layout':'baseline','contents':[{'type':'separator'}]}|/body/contents/0/contents/0",
					"{'type':'text','text':'a','margin':'5em'}|/body/contents/0/margin" })
	void namesThePlaceInsideTheContainer(String component, String property) {
		refusesMessage(flex(bubble(component)), property);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "{'type':'text','text':'a','size':'18px','margin':'none','offsetTop':'-4px'}",
					"{'type':'text','contents':[{'type':'span','text':'a','weight':'bold'}],'wrap':true}",
					"{'type':'box','layout':'baseline','contents':[{'type':'icon','url':'https://e.com/a.png'}]}",
					"{'type':'box','layout':'vertical','contents':[],'background':{'type':'linearGradient',"
							+ "'angle':'0deg','startColor':'#ffffff','endColor':'#00000080'}}",
					"{'type':'separator','margin':'md'}", "{'type':'filler','flex':2}",
					"{'type':'image','url':'https://e.com/a.png','size':'50%','aspectRatio':'20:13'}",
					"{'type':'button','height':'sm','action':{'type':'uri','label':'a','uri':'https://e.com'}}" })
	void takesWhatTheReferenceShows(String component) {
		acceptsMessage(flex(bubble(component)));
	}

	@Test
	void speaksOfTheMessageInItsSentence() {
		Problems problems = Requests.PUSH.check(json(pushing(flex(bubble("{'type':'text','text':''}")))));
		assertThat(problems.message()).isEqualTo("A message (messages[0]) in the request body is invalid");
	}

	@Test
	void wantsAtLeastOneBlock() {
		refusesMessage(flex("{'type':'bubble'}"), "/");
	}

	@Test
	void limitsABubbleTo30Kilobytes() {
		acceptsMessage(flex(bubble("{'type':'text','text':'" + "a".repeat(30_000) + "'}")));
		refusesMessage(flex(bubble("{'type':'text','text':'" + "a".repeat(30_720) + "'}")), "/");
		refusesMessage(flex(bubble("{'type':'text','text':'" + "あ".repeat(10_240) + "'}")), "/");
	}

	@Test
	void limitsACarouselTo50KilobytesAndTwelveBubbles() {
		String bubble = bubble("{'type':'text','text':'a'}");
		acceptsMessage(flex(carousel(Collections.nCopies(12, bubble))));
		refusesMessage(flex(carousel(Collections.nCopies(13, bubble))), "/contents");
		refusesMessage(flex(carousel(Collections.emptyList())), "/contents");
		String large = bubble("{'type':'text','text':'" + "a".repeat(18_000) + "'}");
		refusesMessage(flex(carousel(Collections.nCopies(3, large))), "/");
	}

	@Test
	void wantsBubblesOfOneWidth() {
		String mega = "{'type':'bubble','size':'mega','body':{'type':'box','layout':'vertical','contents':[]}}";
		refusesMessage(flex(carousel(List.of(mega, mega.replace("mega", "micro")))), "/contents");
		acceptsMessage(flex(carousel(List.of(mega, mega.replace("'size':'mega',", "")))));
	}

	@Test
	void survivesDeepNesting() {
		String open = "{'type':'box','layout':'vertical','contents':[";
		acceptsMessage(flex(bubble(open.repeat(100) + "]}".repeat(100))));
	}

	private static String bubble(String component) {
		return "{'type':'bubble','body':{'type':'box','layout':'vertical','contents':[" + component + "]}}";
	}

	private static String carousel(List<String> bubbles) {
		return "{'type':'carousel','contents':[" + String.join(",", bubbles) + "]}";
	}

	private static String flex(String container) {
		return "{'type':'flex','altText':'a','contents':" + container + "}";
	}

}
