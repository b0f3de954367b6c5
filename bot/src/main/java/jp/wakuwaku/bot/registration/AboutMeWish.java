package jp.wakuwaku.bot.registration;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jp.wakuwaku.bot.conversation.TypedWords;

/**
 * What somebody may want with what is kept of them, and how they say so. A question about
 * how details are used is none: it has its answer elsewhere.
 */
enum AboutMeWish {

	/** To know what is kept. */
	LOOK("^(登録情報|登録内容|とうろくじょうほう|" + Words.MINE + ")(の確認)?$",
			"^" + Words.WHAT + "(を|は|って)?(全部|ぜんぶ|すべて)?"
					+ "(見る|見たい|見せて|見せてほしい|みる|みたい|みせて|確認|確認する|確認したい|表示|表示する|知りたい|しりたい)$",
			"^(showme|show|see|view)?my(personal)?(data|information|details)$"),

	/** To be forgotten. */
	FORGET("^(" + Words.WHAT + "|(わたし|私|自分|じぶん)のこと)(を|は|も|の)?(全部|ぜんぶ|すべて)?"
			+ "(消す|消し|消して|消したい|消|けす|けし|けして|けしたい|削除|削除する|削除したい|さくじょ|さくじょする|さくじょしたい|忘れて|わすれて|忘れ|わすれ)"
			+ "(ほしい|欲しい|ほしいです|もらえますか|もらえる|もらいたい|くれますか|くれる|いただけますか|たい)?$",
			"^(delete|erase|remove)(all)?(of)?my(personal)?(data|information|details)$", "^forgetme$"),

	/** To be written to about registrations again; announcements are another matter. */
	COME_BACK("^(お?申し?込み|もうしこみ|ご?予約)(について)?の(連絡|れんらく)[をの]?(また)?(再開|さいかい)(する|したい|します)?$", "^writetomeagain$");

	private final Pattern forms;

	AboutMeWish(String... forms) {
		this.forms = Pattern.compile(String.join("|", forms));
	}

	static Optional<AboutMeWish> in(String text) {
		String words = TypedWords.normalised(text);
		return Stream.of(values()).filter((wish) -> wish.forms.matcher(words).find()).findFirst();
	}

	/** In the form of {@link TypedWords}. */
	private static final class Words {

		static final String MINE = "(わたし|私|自分|じぶん|あなた)(の|について(の)?|に関する)(登録)?(個人)?(情報|じょうほう|でーた)";

		static final String WHAT = "(" + MINE + "|登録(した)?(の)?(個人)?(情報|内容|でーた)|とうろくじょうほう|(預けた)?個人情報|こじんじょうほう|(個人)?でーた)";

		private Words() {
		}

	}

}
