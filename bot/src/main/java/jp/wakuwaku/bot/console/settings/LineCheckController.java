package jp.wakuwaku.bot.console.settings;

import java.util.List;

import jp.wakuwaku.bot.console.security.AuditLog;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.line.ChannelCheck;
import jp.wakuwaku.bot.line.ChannelCheck.Finding;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;

/** Has LINE and the bot look for each other when somebody asks. */
@Controller
class LineCheckController {

	private final ChannelCheck check;

	private final AuditLog audit;

	LineCheckController(ChannelCheck check, AuditLog audit) {
		this.check = check;
		this.audit = audit;
	}

	@PostMapping("/console/settings/line")
	@Permitted(Permission.CHANGE_SETTINGS)
	String check(StaffMember staff, Model model) {
		this.audit.note(staff, SettingsAct.LINE_CHECKED, "");
		List<PartView> found = List.of(view("LINEを呼べる（チャネルアクセストークン）", this.check.token()),
				view("LINEから届く（Webhook）", this.check.webhook()));
		model.addAttribute("found", found);
		model.addAttribute("isFine", found.stream().allMatch((part) -> part.advice().isEmpty()));
		return "console/settings/line";
	}

	static PartView view(String label, Finding finding) {
		return switch (finding) {
			case FINE -> new PartView(label, "つながっています", "good", "");
			case REFUSED -> new PartView(label, "LINEに断られました", "bad",
					"チャネルアクセストークンが正しくないか、期限が切れています。LINE Developersコンソールで新しいものを発行し、システムの担当者に設定してもらってください。");
			case NOT_SET ->
				new PartView(label, "決まっていません", "bad", "LINE DevelopersコンソールでWebhook URLを設定してください。最後は /callback です。");
			case SWITCHED_OFF -> new PartView(label, "使わない設定です", "bad", "LINE Developersコンソールの「Webhookの利用」を入れてください。");
			case NOT_REACHED -> new PartView(label, "届きません", "bad",
					"LINEから、このサーバーにつながりません。Webhook URL、証明書、ファイアウォールを、システムの担当者に見てもらってください。");
			case ANSWERED_WRONGLY -> new PartView(label, "正しく受け取れません", "bad",
					"つながりましたが、このシステムの返事ではありません。Webhook URLと、チャネルシークレットを、システムの担当者に見てもらってください。");
			case TOO_OFTEN -> new PartView(label, "いまは確かめられません", "warn", "LINEで確かめられる回数をこえました。1時間ほど待ってください。");
			case NO_ANSWER -> new PartView(label, "LINEから返事がありません", "warn",
					"少し待って、もう一度確かめてください。続くときは、LINEの障害情報と、このサーバーのネットワークを見てください。");
		};
	}

}
