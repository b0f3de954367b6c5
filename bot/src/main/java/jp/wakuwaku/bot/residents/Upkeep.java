package jp.wakuwaku.bot.residents;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finishes what was interrupted, and brings all keys under the current master key. */
class Upkeep {

	private static final Logger logger = LoggerFactory.getLogger(Upkeep.class);

	private final RedisForgetting forgetting;

	private final RedisKeyRotation rotation;

	private final MasterKeys keys;

	Upkeep(RedisForgetting forgetting, RedisKeyRotation rotation, MasterKeys keys) {
		this.forgetting = forgetting;
		this.rotation = rotation;
		this.keys = keys;
	}

	void finishForgetting() {
		this.forgetting.unfinished().forEach(this::finishForgetting);
	}

	private void finishForgetting(String person, String wanted) {
		try {
			this.forgetting.resume(new PersonId(person), wanted);
		}
		catch (RuntimeException ex) {
			logger.warn("Forgetting a resident is left for later: {}", ex.getClass().getSimpleName());
		}
	}

	void rotateKeys() {
		RedisKeyRotation.Result result = this.rotation.rotate();
		if (result.unreadable() > 0) {
			logger.error("{} keys of residents are sealed with none of the keys in wakuwaku.personal-details.keys",
					result.unreadable());
		}
		else if (result.rewrapped() > 0 || this.keys.hasOlder()) {
			logger.info("All keys of residents are sealed with key {}, {} of them since now; older keys are not needed",
					this.keys.current(), result.rewrapped());
		}
	}

}
