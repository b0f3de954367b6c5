package jp.wakuwaku.bot.journey;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What residents see of themselves and have forgotten, and how they leave and return. */
class AboutMeJourneyTests extends JourneyCase {

	@Test
	void whoeverIsForgottenLeavesNoTrace() {
		Set<String> others = this.redis.keys("person:*");
		Phone phone = registers();
		String person = this.redis.keys("person:*")
			.stream()
			.filter((key) -> !others.contains(key))
			.findFirst()
			.orElseThrow();
		String id = person.substring(person.indexOf('{') + 1, person.indexOf('}'));
		Map<String, String> before = this.redis.all();
		String chatKey = before.keySet()
			.stream()
			.filter((key) -> key.startsWith("person-of-chat:") && before.get(key).equals(id))
			.findFirst()
			.orElseThrow();
		assertThat(phone.says("登録情報を消す").words()).startsWith("すべて消しますか？").contains("ハンドメイドマーケットアプリ");
		Answer receipt = phone.taps("はい、すべて消します");
		assertThat(receipt.words()).startsWith("消しました").containsPattern("番号：[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");
		assertThat(receipt.via()).isEqualTo("reply");
		Map<String, String> all = this.redis.all();
		// For a month nothing may be written for this number; it leads nowhere.
		assertThat(all.remove(person)).doesNotContain("chat", "consent", "record-");
		assertThat(all.toString()).doesNotContain(id, chatKey, "ハナミズキ", "090-1234-5678");
		assertThat(phone.says("登録情報を見る").words()).startsWith("登録情報はありません");
		assertThat(phone.says("申込の確認").words()).contains("お申し込みはありません");
	}

	@Test
	void whoeverComesBackIsAskedFirst() {
		Phone phone = registers();
		assertThat(phone.after(phone::blocks)).isEmpty();
		List<Answer> answers = phone.after(phone::unblocks);
		assertThat(answers).hasSize(2);
		assertThat(answers.getFirst().words()).startsWith("おかえりなさい");
		assertThat(answers.getFirst().via()).isEqualTo("reply");
		assertThat(answers.getLast().words()).startsWith("以前のお申し込みについて").doesNotContain("ハンドメイド");
		assertThat(answers.getLast().via()).isEqualTo("push");
		assertThat(phone.taps(answers.getLast().action("はい、再開する").orElseThrow())).map(Answer::words)
			.satisfiesExactly((first) -> assertThat(first).isEqualTo("お申し込みの連絡を再開しました。"),
					(second) -> assertThat(second).contains("ハンドメイドマーケットアプリ"));
	}

	@Test
	void announcementsAndWhatIsAboutRegistrationsAreResumedEachByItsWords() {
		Phone phone = registers();
		phone.after(phone::blocks);
		List<Answer> answers = phone.after(phone::unblocks);
		assertThat(phone.taps(answers.getLast().action("いいえ、このまま").orElseThrow()).getLast().words())
			.contains("お申し込みの連絡は止めたままにします。", "「申し込みの連絡を再開する」");
		assertThat(phone.says("お知らせを再開する").words()).startsWith("お知らせ設定");
		assertThat(phone.says("登録情報を見る").words()).contains("お申し込みの連絡は止めています");
		assertThat(phone.after(() -> phone.sends("申し込みの連絡を再開する")).getLast().words()).contains("ハンドメイドマーケットアプリ");
		assertThat(phone.says("登録情報を見る").words()).doesNotContain("止めています");
	}

	@Test
	void whoeverIsNewIsOnlyGreeted() {
		Phone phone = this.town.newFriend();
		phone.after(phone::blocks);
		assertThat(phone.after(phone::unblocks)).hasSize(1);
	}

	/** For the first date of the seminar. */
	private Phone registers() {
		Phone phone = this.town.newFriend();
		phone.taps(phone.says("ハンドメイドの講座に出たい").buttons().getFirst());
		phone.taps("同意する");
		phone.says("小美玉 ハナミズキ");
		phone.says("090-1234-5678");
		phone.taps("0人");
		phone.taps("これから");
		assertThat(phone.taps("申し込む").words()).startsWith("お申し込みを受け付けました");
		return phone;
	}

}
