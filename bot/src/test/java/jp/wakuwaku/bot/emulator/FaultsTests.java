package jp.wakuwaku.bot.emulator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FaultsTests {

	@Test
	void keepWhatIsNotMentioned() {
		Faults delayed = with("{'apiDelayMillis':500}");
		assertThat(delayed.apiDelayMillis()).isEqualTo(500);
		assertThat(delayed.api()).isEqualTo(Faults.Api.NONE);
		assertThat(delayed.with(delayed.json())).isEqualTo(delayed);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{'api':'fire'}", "{'apiDelayMillis':-1}", "{'duplicates':0}", "{'apiFaultShare':1.5}",
			"{'redeliveryCount':-1}" })
	void refuseNonsense(String json) {
		assertThatIllegalArgumentException().isThrownBy(() -> with(json));
	}

	private static Faults with(String json) {
		return Faults.NONE.with(JsonMapper.shared().readTree(json.replace('\'', '"')));
	}

}
