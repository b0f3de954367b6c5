package jp.wakuwaku.bot.emulator.rules;

import org.junit.jupiter.api.Test;

import static jp.wakuwaku.bot.emulator.rules.RuleAssertions.accepts;
import static jp.wakuwaku.bot.emulator.rules.RuleAssertions.refuses;

class ActionsTests {

	private static final String FAMILY = "👩‍👩‍👧‍👦";

	@Test
	void countsLabelsInGraphemes() {
		accepts(Actions.TEMPLATE, message(FAMILY.repeat(20)));
		refuses(Actions.TEMPLATE, message(FAMILY.repeat(21)), "label");
		accepts(Actions.IMAGE_CAROUSEL, message("あ".repeat(12)));
		refuses(Actions.IMAGE_CAROUSEL, message("あ".repeat(13)), "label");
		accepts(Actions.FLEX_BUTTON, message("あ".repeat(40)));
		refuses(Actions.FLEX_BUTTON, message("あ".repeat(41)), "label");
		accepts(Actions.QUICK_REPLY, message("あ".repeat(20)));
		refuses(Actions.QUICK_REPLY, message("あ".repeat(21)), "label");
		refuses(Actions.RICH_MENU, message("あ".repeat(21)), "label");
	}

	@Test
	void wantsALabelWhereItIsTheOnlyThingSeen() {
		refuses(Actions.TEMPLATE, "{'type':'message','text':'a'}", "label");
		refuses(Actions.FLEX_BUTTON, "{'type':'message','text':'a'}", "label");
		refuses(Actions.QUICK_REPLY, "{'type':'camera'}", "label");
		accepts(Actions.FLEX, "{'type':'message','text':'a'}");
		accepts(Actions.RICH_MENU, "{'type':'message','text':'a'}");
	}

	@Test
	void limitsPostbackDataInUtf16UnitsAndItsTextsInGraphemes() {
		accepts(Actions.FLEX, postback("data", "あ".repeat(300)));
		refuses(Actions.FLEX, postback("data", "あ".repeat(301)), "data");
		refuses(Actions.FLEX, postback("data", "👩".repeat(151)), "data");
		accepts(Actions.FLEX, "{'type':'postback','data':'a','displayText':'" + FAMILY.repeat(300) + "'}");
		refuses(Actions.FLEX, "{'type':'postback','data':'a','displayText':'" + FAMILY.repeat(301) + "'}",
				"displayText");
		refuses(Actions.FLEX, "{'type':'postback','data':'a','displayText':'a','text':'b'}", "text");
	}

	@Test
	void takesFillInTextWithTheKeyboardOnly() {
		accepts(Actions.FLEX, "{'type':'postback','data':'a','inputOption':'openKeyboard','fillInText':'x'}");
		refuses(Actions.FLEX, "{'type':'postback','data':'a','inputOption':'openVoice','fillInText':'x'}",
				"fillInText");
	}

	@Test
	void takesFourSchemesInUris() {
		accepts(Actions.FLEX, uri("https://example.com/%E3%81%82"));
		accepts(Actions.FLEX, uri("tel:0299-48-1111"));
		accepts(Actions.FLEX, uri("line://ti/p/@x"));
		refuses(Actions.FLEX, uri("javascript:alert(1)"), "uri");
		refuses(Actions.FLEX, uri("https://example.com/あ い"), "uri");
		refuses(Actions.FLEX, uri("https://e.com/" + "a".repeat(990)), "uri");
	}

	@Test
	void keepsCamerasInQuickRepliesAndMenuSwitchesInMenus() {
		accepts(Actions.QUICK_REPLY, "{'type':'camera','label':'撮る'}");
		refuses(Actions.FLEX, "{'type':'camera','label':'撮る'}", "type");
		accepts(Actions.RICH_MENU, "{'type':'richmenuswitch','richMenuAliasId':'a','data':''}");
		refuses(Actions.QUICK_REPLY, "{'type':'richmenuswitch','richMenuAliasId':'a','data':'','label':'b'}", "type");
		refuses(Actions.FLEX, "{'type':'unheard-of'}", "type");
	}

	@Test
	void wantsDatesThatExistAndAreInOrder() {
		accepts(Actions.FLEX, picker("date", "'min':'2026-02-01','initial':'2026-02-10','max':'2026-02-28'"));
		accepts(Actions.FLEX, picker("datetime", "'initial':'2026-02-10t09:30'"));
		accepts(Actions.FLEX, picker("time", "'max':'23:59'"));
		refuses(Actions.FLEX, picker("date", "'initial':'2026-02-29'"), "initial");
		refuses(Actions.FLEX, picker("date", "'initial':'1899-12-31'"), "initial");
		refuses(Actions.FLEX, picker("date", "'max':'2101-01-01'"), "max");
		refuses(Actions.FLEX, picker("date", "'min':'2026-02-02','max':'2026-02-01'"), "min");
		refuses(Actions.FLEX, picker("date", "'initial':'2026-03-01','max':'2026-02-01'"), "initial");
		refuses(Actions.FLEX, picker("week", "'initial':'2026-03-01'"), "mode");
	}

	@Test
	void limitsClipboardText() {
		accepts(Actions.FLEX, "{'type':'clipboard','clipboardText':'" + "a".repeat(1000) + "'}");
		refuses(Actions.FLEX, "{'type':'clipboard','clipboardText':'" + "a".repeat(1001) + "'}", "clipboardText");
		refuses(Actions.FLEX, "{'type':'clipboard','clipboardText':''}", "clipboardText");
	}

	private static String message(String label) {
		return "{'type':'message','text':'a','label':'" + label + "'}";
	}

	private static String postback(String name, String value) {
		return "{'type':'postback','" + name + "':'" + value + "'}";
	}

	private static String uri(String uri) {
		return "{'type':'uri','uri':'" + uri + "'}";
	}

	private static String picker(String mode, String more) {
		return "{'type':'datetimepicker','data':'d','mode':'" + mode + "'," + more + "}";
	}

}
