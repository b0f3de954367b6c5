package jp.wakuwaku.bot.registration.page;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.residents.ProfileField;
import jp.wakuwaku.knowledge.Language;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class SubmissionCrashIntegrationTests extends FormPageCase {

	private static final List<Field> FIELDS = FixedPrograms.SEMINAR.form().onPage();

	@Autowired
	Submissions submissions;

	@Test
	void aCrashAnywhereAndSendingAgainMakeOneSubmission() {
		int calls = 0;
		while (crashAndSendAgain(calls)) {
			calls++;
			RedisExtension.flush();
			meet();
		}
		assertThat(calls).as("calls to Redis in one submission").isBetween(8, 40);
	}

	@Test
	void whoeverReadsThePageAfterACrashIsSentOnWhenItIsKept() {
		URI page = open(FixedPrograms.SEMINAR);
		int calls = 0;
		while (this.redis.crashesAfter(calls, () -> submit(page)) && !isKept(page)) {
			this.clock.advance(RedisFormLinks.SENDING);
			calls++;
		}
		assertThat(told()).isEmpty();
		assertThat(get(page).statusCode()).isEqualTo(303);
		assertThat(told()).hasSize(1);
		assertThat(get(page).statusCode()).isEqualTo(404);
	}

	@Test
	void whileOneIsSendingAnotherIsToldSo() {
		URI page = open(FixedPrograms.SEMINAR);
		this.redis.crashesAfter(2, () -> submit(page));
		assertThat(post(page, complete()).body()).contains("送信の途中です");
		this.clock.advance(RedisFormLinks.SENDING);
		assertThat(post(page, complete()).statusCode()).isEqualTo(303);
	}

	private boolean crashAndSendAgain(int calls) {
		URI page = open(FixedPrograms.SEMINAR);
		boolean hasCrashed = this.redis.crashesAfter(calls, () -> submit(page));
		boolean isFinal = isKept(page) || !this.redis.hasKey(FormLinkKeys.link(token(page)));
		List<String> toldBefore = told();
		if (!toldBefore.isEmpty()) {
			assertThat(isFinal).as("told only of what is kept, after " + calls + " calls").isTrue();
		}
		this.clock.advance(RedisFormLinks.SENDING);
		Map<String, String> again = complete();
		again.put("f-name", "小美玉 はな");
		again.put("profile", "on");
		int status = post(page, again).statusCode();
		assertThat(status).isIn(303, 404);
		assertThat(told()).as("after " + calls + " calls").hasSize(1);
		assertThat(kept()).containsEntry("name", isFinal ? NAME : "小美玉 はな");
		assertThat(this.profiles.find(this.person).orElseThrow()).containsKey(ProfileField.PHONE);
		assertThat(this.consents.history(this.person)).hasSize(2);
		assertThat(get(page).statusCode()).isEqualTo(404);
		return hasCrashed;
	}

	private void submit(URI page) {
		CheckedEntries checked = CheckedEntries.check(FIELDS, Entries.read(FIELDS, lists(complete())));
		this.submissions.submit(token(page), task(FixedPrograms.SEMINAR, Language.JA), FIELDS, checked.values(), true);
	}

	private boolean isKept(URI page) {
		return this.redis.opsForHash().hasKey(FormLinkKeys.link(token(page)), FormLinkKeys.Field.KEPT);
	}

	private static Map<String, List<String>> lists(Map<String, String> typed) {
		return typed.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (field) -> List.of(field.getValue())));
	}

}
