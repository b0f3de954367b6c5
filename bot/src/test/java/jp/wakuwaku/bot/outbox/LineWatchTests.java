package jp.wakuwaku.bot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

import jp.wakuwaku.bot.line.LineTrouble;
import jp.wakuwaku.bot.line.Quota;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LineWatchTests {

	private final ScriptedLine line = new ScriptedLine();

	private final AlarmList alarms = new AlarmList();

	private final TestClock clock = new TestClock(Instant.parse("2026-12-01T03:00:00Z"));

	private final QuotaWatch quota = new QuotaWatch(this.line, this.alarms, this.clock);

	private final LineWatch watch = new LineWatch(this.line, this.quota, this.alarms, this.clock);

	private void lineIs(LineTrouble.Kind kind) {
		this.line.trouble = Optional.of(new LineTrouble(kind, this.clock.instant()));
	}

	@Test
	void tellsStaffWhenLineHasTakenNothingForTwoMinutesUntilItIsBack() {
		lineIs(LineTrouble.Kind.SILENT);
		this.watch.look();
		assertThat(this.alarms.kinds()).isEmpty();
		assertThat(this.line.calls).as("asks whether it is back").containsExactly("quota");
		this.clock.advance(Duration.ofMinutes(2));
		this.watch.look();
		assertThat(this.alarms.kinds()).containsExactly("line-silent");
		this.line.trouble = Optional.empty();
		this.watch.look();
		assertThat(this.alarms.kinds()).isEmpty();
	}

	@Test
	void leavesAQuotaThatIsUsedUpToItsOwnAlarm() {
		lineIs(LineTrouble.Kind.REFUSING);
		this.clock.advance(Duration.ofMinutes(2));
		this.watch.look();
		assertThat(this.alarms.kinds()).containsExactly("line-refusing");
		this.line.quota = Optional.of(new Quota(100L));
		this.line.consumption = OptionalLong.of(100);
		this.quota.isWhyRefused(1);
		this.watch.look();
		assertThat(this.alarms.kinds()).contains("line-quota-used-up").doesNotContain("line-refusing");
	}

}
