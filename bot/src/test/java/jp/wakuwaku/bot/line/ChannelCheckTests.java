package jp.wakuwaku.bot.line;

import jp.wakuwaku.bot.line.ChannelCheck.Finding;
import jp.wakuwaku.bot.line.LineStub.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ChannelCheckTests {

	@ParameterizedTest
	@CsvSource({ "200, FINE", "401, REFUSED", "429, TOO_OFTEN", "500, NO_ANSWER", "403, NO_ANSWER" })
	void tellsWhetherLineTakesTheToken(int status, Finding finding) {
		try (LineStub line = LineStub.answering(status, "{\"userId\":\"U1\"}")) {
			assertThat(check(line).token()).isEqualTo(finding);
			assertThat(line.requests()).extracting(LineStub.Request::toString).containsExactly("GET /v2/bot/info");
		}
	}

	@ParameterizedTest
	@CsvSource({ "true, OK, FINE", "false, COULD_NOT_CONNECT, NOT_REACHED", "false, REQUEST_TIMEOUT, NOT_REACHED",
			"false, UNCLASSIFIED, NOT_REACHED", "false, ERROR_STATUS_CODE, ANSWERED_WRONGLY" })
	void tellsWhetherLineReachesTheWebhook(boolean success, String reason, Finding finding) {
		String outcome = "{\"success\":%s,\"statusCode\":200,\"reason\":\"%s\"}".formatted(success, reason);
		try (LineStub line = new LineStub((request) -> request.method().equals("POST") ? Answer.json(200, outcome)
				: Answer.json(200, "{\"endpoint\":\"https://example.com/callback\",\"active\":true}"))) {
			assertThat(check(line).webhook()).isEqualTo(finding);
			assertThat(line.requests().getLast().toString()).isEqualTo("POST /v2/bot/channel/webhook/test");
			assertThat(line.requests().getLast().text()).isEqualTo("{}");
		}
	}

	@Test
	void doesNotTryAWebhookThatIsSwitchedOff() {
		try (LineStub line = LineStub.answering(200, "{\"endpoint\":\"https://example.com/\",\"active\":false}")) {
			assertThat(check(line).webhook()).isEqualTo(Finding.SWITCHED_OFF);
			assertThat(line.requests()).hasSize(1);
		}
	}

	@ParameterizedTest
	@CsvSource({ "404, '{}', NOT_SET", "200, '<html>', NO_ANSWER", "200, '', NO_ANSWER" })
	void tellsWhatElseMayBe(int status, String body, Finding finding) {
		try (LineStub line = LineStub.answering(status, body)) {
			assertThat(check(line).webhook()).isEqualTo(finding);
		}
	}

	@Test
	void tellsThatNobodyIsThere() {
		LineStub line = LineStub.answering(200, "{}");
		ChannelCheck check = check(line);
		line.close();
		assertThat(check.token()).isEqualTo(Finding.NO_ANSWER);
		assertThat(check.webhook()).isEqualTo(Finding.NO_ANSWER);
	}

	private static ChannelCheck check(LineStub line) {
		return new ChannelCheck(new LineRequests(LineStub.properties(line.address())));
	}

}
