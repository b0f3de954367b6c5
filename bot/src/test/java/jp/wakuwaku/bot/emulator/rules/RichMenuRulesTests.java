package jp.wakuwaku.bot.emulator.rules;

import java.util.Collections;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static jp.wakuwaku.bot.emulator.rules.RuleAssertions.accepts;
import static jp.wakuwaku.bot.emulator.rules.RuleAssertions.refuses;
import static org.assertj.core.api.Assertions.assertThat;

class RichMenuRulesTests {

	@ParameterizedTest
	@CsvSource({ "2500,1686,true", "800,250,true", "800,552,false", "799,250,false", "2501,1000,false",
			"1000,249,false" })
	void wantsWidePictures(int width, int height, boolean suits) {
		assertThat(RichMenuRules.suits(width, height)).isEqualTo(suits);
	}

	@Test
	void limitsTheBarsTextInGraphemes() {
		accepts(RichMenuRules.MENU, menu("👩‍👩‍👧‍👦".repeat(14), 20));
		refuses(RichMenuRules.MENU, menu("あ".repeat(15), 20), "chatBarText");
		refuses(RichMenuRules.MENU, menu("", 20), "chatBarText");
	}

	@Test
	void takesTwentyAreas() {
		refuses(RichMenuRules.MENU, menu("メニュー", 21), "areas");
	}

	@Test
	void wantsShortLowerCaseAliases() {
		accepts(RichMenuRules.ALIAS, "{'richMenuAliasId':'top-menu_1','richMenuId':'richmenu-a'}");
		refuses(RichMenuRules.ALIAS, "{'richMenuAliasId':'Top','richMenuId':'richmenu-a'}", "richMenuAliasId");
		refuses(RichMenuRules.ALIAS, "{'richMenuAliasId':'" + "a".repeat(33) + "','richMenuId':'richmenu-a'}",
				"richMenuAliasId");
	}

	private static String menu(String chatBarText, int areas) {
		String area = "{'bounds':{'x':0,'y':0,'width':100,'height':100},'action':{'type':'message','text':'a'}}";
		return "{'size':{'width':2500,'height':843},'selected':true,'name':'n','chatBarText':'" + chatBarText
				+ "','areas':[" + String.join(",", Collections.nCopies(areas, area)) + "]}";
	}

}
