package jp.wakuwaku.bot.console.settings;

import java.util.LinkedHashMap;
import java.util.Map;

import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.platform.OfficeRules;
import jp.wakuwaku.bot.platform.RetentionPeriods;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Says to all staff when nothing is sent and how long what is kept. */
@Controller
class OfficeRulesController {

	static final String PATH = "/console/settings/rules";

	private final OfficeRules rules;

	OfficeRulesController(OfficeRules rules) {
		this.rules = rules;
	}

	@GetMapping(PATH)
	@Permitted(Permission.VIEW)
	String show(StaffMember staff, Model model) {
		model.addAttribute("kept", kept(this.rules.retention()));
		model.addAttribute("mayChange", staff.can(Permission.CHANGE_SETTINGS));
		return "console/settings/rules";
	}

	private static Map<String, String> kept(RetentionPeriods periods) {
		Map<String, String> kept = new LinkedHashMap<>();
		kept.put("申し込みに書かれた個人情報（名前、電話など）",
				"講座や相談が終わって" + periods.detailsDays() + "日まで（申し込んだときの期間のほうが短ければ、そちら）。日が変わると、それに合わせて変わります");
		kept.put("次の申し込みで自動で入る内容（本人が希望したときだけ）", "本人がやめるまで。使わなければ400日まで");
		kept.put("だれが何に申し込んだか（名前を含まない番号で）", "最後のものから400日まで");
		kept.put("講座ごとの申し込みと出席の数", "ずっと（だれのものかは分かりません）");
		kept.put("アンケートの答えの数", "その年度のあと10年度（だれの答えかは分かりません）");
		kept.put("答えられなかった質問（名前などを隠したもの）", periods.missedDays() + "日まで");
		kept.put("職員あての質問と返事", periods.staffQuestionDays() + "日まで。だれが聞いたかは、返事を送るまで（長くて30日）");
		kept.put("質問の数", "その年度のあと3年度");
		kept.put("お知らせの内容、届いた数", "ずっと");
		kept.put("職員がしたこと、見たことの記録", "その月のあと3年");
		kept.put("消した証明", "ずっと（だれのものかは分かりません）");
		return kept;
	}

}
