package jp.wakuwaku.bot.journey;

import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;

/** What every journey has at hand. */
@Journey
abstract class JourneyCase {

	@Autowired
	Town town;

	@Autowired
	RedisContent redis;

	@Autowired
	Morning morning;

	@Autowired
	Pace pace;

	@Autowired
	Doorkeeper doorkeeper;

	@BeforeEach
	void calmDown() {
		this.town.calmDown();
	}

	@AfterEach
	void leaveNothingBehind() {
		this.pace.letGo();
		this.doorkeeper.loseRequests(0);
		this.doorkeeper.loseAnswers(0);
		this.town.faults(Map.of("api", "none", "apiDelayMillis", 0));
	}

}
