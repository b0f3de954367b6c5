package jp.wakuwaku.bot.conversation;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where a chat's dialogue stands. Holds no message text.
 *
 * @param version of this record's form; readers of version n read n-1
 * @param revision grows by one with each turn that moves the dialogue
 * @param flow the flow that the dialogue is in, or {@code null}
 * @param state what that flow left, or {@code null}
 * @param recent when the last inputs came, oldest first, for the rate limit
 * @param warned whether the resident has been told that the limit is reached
 */
record Session(int version, long revision, @Nullable String flow, @Nullable String state, List<Instant> recent,
		boolean warned) {

	static final Session FRESH = new Session(1, 0, null, null, List.of(), false);

	Session {
		recent = List.copyOf(recent);
	}

	Session in(String flow, String state) {
		return new Session(this.version, this.revision + 1, flow, state, this.recent, this.warned);
	}

	Session inNoFlow() {
		return new Session(this.version, this.revision + 1, null, null, this.recent, this.warned);
	}

	Session withRate(List<Instant> recent, boolean warned) {
		return new Session(this.version, this.revision, this.flow, this.state, recent, warned);
	}

	@Nullable String stateFor(String flow) {
		return flow.equals(this.flow) ? this.state : null;
	}

}
