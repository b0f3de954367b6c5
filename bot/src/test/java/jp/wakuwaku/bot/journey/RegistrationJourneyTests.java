package jp.wakuwaku.bot.journey;

import java.net.URI;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** From LINE's stand-in through the whole bot, with the sample programs. */
class RegistrationJourneyTests extends JourneyCase {

	@Test
	void aResidentRegistersInTheChatAndCancels() {
		Phone phone = this.town.newFriend();
		assertThat(phone.says("講座に申し込む").words()).startsWith("講座に申し込む").contains("ハンドメイドマーケットアプリ", "空きあり");
		Answer details = phone.says("ハンドメイドの講座に出たい");
		phone.taps(details.buttons().getFirst());
		phone.taps("同意する");
		phone.says("小美玉 ハナミズキ");
		phone.says("090-1234-5678");
		phone.taps("0人");
		assertThat(phone.taps("これから").words()).startsWith("この内容で申し込みますか？").doesNotContain("ハナミズキ");
		Answer receipt = phone.taps("申し込む");
		assertThat(receipt.words()).startsWith("お申し込みを受け付けました").contains("受付番号：", "（見本）スマートフォン");
		assertThat(receipt.via()).isEqualTo("reply");
		assertThat(this.redis.all().toString()).doesNotContain("ハナミズキ", "090-1234-5678");
		assertThat(phone.says("申込の確認").words()).startsWith("申込の確認").contains("申し込み済みです");
		phone.taps("くわしく見る");
		phone.taps("申し込みを取り消す");
		assertThat(phone.taps("はい、取り消します").words()).startsWith("取り消しました");
		assertThat(phone.says("申込の確認").words()).contains("お申し込みはありません");
	}

	@Test
	void whoeverWaitsIsToldOfASeat() {
		// There are two seats.
		Phone first = registers();
		Phone second = registers();
		Phone third = this.town.newFriend();
		answers(third);
		third.taps("これから");
		assertThat(third.taps("キャンセル待ちに進む").words()).startsWith("キャンセル待ちに入りますか？");
		assertThat(third.taps("キャンセル待ちに入る").words()).startsWith("キャンセル待ちに入りました").contains("1番目");
		third.begin();
		second.says("申込の確認");
		second.taps("くわしく見る");
		second.taps("申し込みを取り消す");
		second.taps("はい、取り消します");
		this.morning.comes();
		this.town.awaitCall("/v2/bot/message/push");
		assertThat(Phone.only(third.settle()).words()).startsWith("席が空きました");
		assertThat(third.taps("この席に申し込む").words()).startsWith("お申し込みを受け付けました");
		cancels(first);
		cancels(third);
	}

	@Test
	void aBookingGoesIntoTheCalendar() {
		Phone phone = this.town.newFriend();
		Answer details = phone.says("ハンドメイドの講座に出たい");
		phone.taps(details.buttons().getFirst());
		phone.taps("同意する");
		phone.says("小美玉 ハナミズキ");
		phone.says("090-1234-5678");
		phone.taps("0人");
		phone.taps("これから");
		Answer receipt = phone.taps("申し込む");
		URI link = URI.create(receipt.action("カレンダーに入れる").orElseThrow().get("uri").asString());
		assertThat(link).hasParameter("openExternalBrowser", "1");
		HttpResponse<String> calendar = this.town.emulator().send("GET", link.getRawPath(), "");
		assertThat(calendar.statusCode()).isEqualTo(200);
		assertThat(calendar.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
		assertThat(calendar.headers().allValues("Cache-Control")).containsExactly("no-store");
		assertThat(calendar.body()).startsWith("BEGIN:VCALENDAR\r\n")
			.contains("STATUS:CONFIRMED", "ハンドメイド")
			.doesNotContain("ハナミズキ", "1234");
	}

	@Test
	void aTimeOfAConsultationIsPicked() {
		Phone phone = this.town.newFriend();
		JsonNode picker = phone.says("個別相談").action("日時を選ぶ").orElseThrow();
		assertThat(picker.get("type").asString()).isEqualTo("datetimepicker");
		Answer picked = Phone.only(phone.picks(picker, picker.get("initial").asString()));
		assertThat(picked.words()).containsAnyOf("場所を選んでください", "入力のページを開いてください");
		assertThat(picked.spoken()).isEqualTo("ご予約の確認");
	}

	/** Gives the only place up. */
	static void cancels(Phone phone) {
		assertThat(phone.says("申込の確認").words()).contains("申し込み済みです");
		phone.taps("くわしく見る");
		phone.taps("申し込みを取り消す");
		assertThat(phone.taps("はい、取り消します").words()).startsWith("取り消しました");
	}

	private Phone registers() {
		Phone phone = this.town.newFriend();
		answers(phone);
		phone.taps("これから");
		assertThat(phone.taps("申し込む").words()).startsWith("お申し込みを受け付けました");
		return phone;
	}

	/** Goes to the second date of the seminar, and answers all but the last question. */
	private static void answers(Phone phone) {
		Answer details = phone.says("ハンドメイドの講座に出たい");
		phone.taps(details.buttons().get(1));
		phone.taps("同意する");
		phone.says("小美玉 ハナミズキ");
		phone.says("090-1234-5678");
		phone.taps("0人");
	}

}
