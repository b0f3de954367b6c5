package jp.wakuwaku.bot.console;

import java.net.URI;

import jp.wakuwaku.bot.console.security.Role;
import jp.wakuwaku.bot.console.security.TestStaff;
import org.junit.jupiter.api.AfterEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What every test of the console has at hand. */
@ConsoleTest
public abstract class ConsoleCase {

	/** Place of those that leave much behind in the application that all share. */
	public static final int BEHIND_ALL_OTHERS = Integer.MAX_VALUE;

	@LocalServerPort
	protected int port;

	@Autowired
	protected MovingClock clock;

	@Autowired
	protected TestStaff staff;

	@AfterEach
	void resetClock() {
		this.clock.reset();
	}

	protected URI base() {
		return URI.create("http://localhost:" + this.port);
	}

	/** The browser of somebody with these roles, signed in just now. */
	protected StaffBrowser as(Role... roles) {
		return this.staff.signedIn(new StaffBrowser(base()), roles);
	}

	/** The browser of somebody who is not signed in. */
	protected StaffBrowser anybody() {
		return new StaffBrowser(base());
	}

}
