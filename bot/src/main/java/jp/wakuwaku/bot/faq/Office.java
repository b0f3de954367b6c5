package jp.wakuwaku.bot.faq;

import java.net.URI;
import java.util.List;

import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.OutgoingMessage;

/** The project's office, as the city's document (6. 事務局) gives it. */
final class Office {

	static final String PHONE = "0299-48-1111";

	static final String CONTACT = "市民協働課 電話 " + PHONE + "（内線1253）";

	private static final String NAME_AND_PLACE = """
			小美玉市 市長公室 市民協働課 男女共同参画係
			茨城県小美玉市堅倉835 小美玉市役所 本庁2階
			電話 0299-48-1111（内線1253）""";

	private Office() {
	}

	static Action call() {
		return new Action.Open("電話をかける", URI.create("tel:0299481111"));
	}

	static OutgoingMessage message() {
		return new Bubble(null, "お問い合わせ", NAME_AND_PLACE, "電話がつながったら、「内線1253」とお伝えください。", List.of(call()))
			.message(List.of(FaqChoices.ask()));
	}

}
