package jp.wakuwaku.knowledge;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A small content to search in. */
final class Entries {

	static final FaqEntry SEMINAR = entry("seminar-apply", "セミナーに申し込むにはどうすればいいですか", "LINEのメニューから申し込めます。", "講座に参加したい",
			"せみなーのもうしこみ");

	static final FaqEntry CHILDCARE = entry("seminar-childcare", "託児はありますか", "未就学のお子さんをお預かりします。申し込みのときにお知らせください。",
			"子どもを預けられますか");

	static final FaqEntry COST = entry("seminar-cost", "セミナーの費用はいくらですか", "参加は無料です。", "お金はかかりますか");

	static final FaqEntry OFFICE = entry("office-contact", "事務局の連絡先を教えてください", "市民協働課です。電話は0299-48-1111です。", "電話番号は");

	static final FaqEntry STARTING = entry("starting-consult", "起業の個別相談はできますか", "アドバイザーに個別に相談できます。", "創業の相談がしたい");

	private Entries() {
	}

	static Faq faq() {
		return faq(SEMINAR, CHILDCARE, COST, OFFICE, STARTING);
	}

	static Faq faq(FaqEntry... entries) {
		return new Faq(List.of(new FaqCategory("all", "すべて", "すべての質問")), Arrays.asList(entries));
	}

	static FaqEntry entry(String id, String question, String answer, String... phrasings) {
		return new FaqEntry(new FaqId(id), "all", question, question.substring(0, Math.min(question.length(), 20)),
				List.of(phrasings), answer, "市の事業資料", LocalDate.of(2026, 11, 22));
	}

}
