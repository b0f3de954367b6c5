package jp.wakuwaku.bot.registration.desk;

import java.time.Clock;

import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.registration.Registration;
import jp.wakuwaku.bot.registration.TestRegistrations;

import org.springframework.data.redis.core.StringRedisTemplate;

/** Lists of who came, on a real Redis, for the tests of whoever reads them. */
public final class TestRolls {

	private final TestDesk desk;

	public TestRolls(StringRedisTemplate redis, Programs programs, TestRegistrations office, Clock clock) {
		this.desk = new TestDesk(redis, programs, office, clock);
	}

	public Rolls rolls() {
		return this.desk.rolls;
	}

	public void note(Registration registration, Attendance attendance) {
		this.desk.casework.noteAttendance(new Act("staff-1", "note-" + registration.receipt()), registration.receipt(),
				attendance);
	}

}
