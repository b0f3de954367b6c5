package jp.wakuwaku.bot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

import jp.wakuwaku.bot.line.Quota;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QuotaWatchTests {

	private final ScriptedLine line = new ScriptedLine();

	private final AlarmList alarms = new AlarmList();

	private final TestClock clock = new TestClock(Instant.parse("2026-11-30T03:00:00Z"));

	private final QuotaWatch watch = new QuotaWatch(this.line, this.alarms, this.clock);

	private void lineSays(long limit, long used) {
		this.line.quota = Optional.of(new Quota(limit));
		this.line.consumption = OptionalLong.of(used);
	}

	@Test
	void tellsStaffFromEightyPercentOnAndNoLongerThanThat() {
		lineSays(5_000, 3_999);
		this.watch.look();
		assertThat(this.alarms.kinds()).isEmpty();
		lineSays(5_000, 4_000);
		this.watch.look();
		assertThat(this.alarms.kinds()).containsExactly("line-quota-warning");
		lineSays(5_000, 0);
		this.watch.look();
		assertThat(this.alarms.kinds()).isEmpty();
	}

	@Test
	void tellsStaffAsLongAsLineRefusesTheToken() {
		this.line.tokenRefused = true;
		this.line.quota = Optional.empty();
		this.watch.look();
		assertThat(this.alarms.kinds()).containsExactly("line-token-refused");
		this.line.tokenRefused = false;
		this.watch.look();
		assertThat(this.alarms.kinds()).isEmpty();
	}

	@Test
	void takesARefusalForTheRateWhileThereIsRoom() {
		lineSays(5_000, 4_500);
		assertThat(this.watch.isWhyRefused(500)).isFalse();
		assertThat(this.watch.isUsedUp()).isFalse();
	}

	@Test
	void takesARefusalForTheQuotaWhenThereIsNoRoomForSoMany() {
		lineSays(5_000, 4_501);
		assertThat(this.watch.isWhyRefused(500)).isTrue();
		assertThat(this.watch.isUsedUp()).isTrue();
		assertThat(this.alarms.kinds()).contains("line-quota-used-up");
	}

	@Test
	void hasWhatIsNotUrgentGoOnWhenThereIsRoomForThoseWhoWereRefused() {
		lineSays(5_000, 4_501);
		this.watch.isWhyRefused(500);
		lineSays(5_000, 4_502);
		this.watch.look();
		assertThat(this.watch.isUsedUp()).isTrue();
		lineSays(15_000, 4_502);
		this.watch.look();
		assertThat(this.watch.isUsedUp()).isFalse();
		assertThat(this.alarms.kinds()).isEmpty();
	}

	@Test
	void goesOnInANewMonthAlsoWhenTheQuotaIsSmall() {
		lineSays(200, 180);
		assertThat(this.watch.isWhyRefused(300)).isTrue();
		lineSays(200, 0);
		this.watch.look();
		assertThat(this.watch.isUsedUp()).isFalse();
	}

	@Test
	void leavesAnotherInstancesAlarmAloneWhileThereIsNoRoomForAChunk() {
		this.alarms.raise("line-quota-used-up", "line-quota-used-up", this.clock.instant());
		lineSays(5_000, 4_600);
		this.watch.look();
		assertThat(this.alarms.kinds()).contains("line-quota-used-up");
	}

	@Test
	void asksOnceForARushOfRefusals() {
		lineSays(5_000, 0);
		this.watch.isWhyRefused(1);
		this.watch.isWhyRefused(1);
		assertThat(this.line.calls).containsExactly("quota");
		this.clock.advance(Duration.ofSeconds(5));
		this.watch.isWhyRefused(1);
		assertThat(this.line.calls).containsExactly("quota", "quota");
	}

	@Test
	void stopsNothingWhenLineHasNoLimitOrSaysNothing() {
		assertThat(this.watch.isWhyRefused(500)).isFalse();
		this.line.quota = Optional.empty();
		this.clock.advance(Duration.ofMinutes(1));
		assertThat(this.watch.isWhyRefused(500)).isFalse();
		assertThat(this.watch.latest()).isPresent();
		assertThat(this.alarms.kinds()).isEmpty();
	}

}
