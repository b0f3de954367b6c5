package jp.wakuwaku.bot.emulator;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The faults that are on. */
final class FaultSwitch {

	private final Feed feed;

	private final AtomicInteger resets = new AtomicInteger();

	private final FaultSchedule schedule = new FaultSchedule();

	private volatile Faults faults = Faults.NONE;

	FaultSwitch(Feed feed) {
		this.feed = feed;
	}

	Faults faults() {
		return this.faults;
	}

	Faults change(JsonNode json) {
		return set(this.faults.with(json));
	}

	void reset() {
		this.schedule.reset();
		set(Faults.NONE);
	}

	private Faults set(Faults next) {
		this.faults = next;
		ObjectNode data = Json.object();
		data.set("faults", next.json());
		this.feed.publish("faults", null, data);
		return next;
	}

	/** What befalls the next call. */
	Faults.Api draw(Call call) {
		Faults now = this.faults;
		if (now.api() == Faults.Api.MIXED) {
			return this.schedule.draw(now, call.retryKeyAsSent());
		}
		boolean hit = now.apiFaultShare() >= 1 || ThreadLocalRandom.current().nextDouble() < now.apiFaultShare();
		return hit ? now.api() : Faults.Api.NONE;
	}

	/** Whether the connection breaks before the request is looked at, or after. */
	boolean breaksEarly() {
		return this.resets.getAndIncrement() % 2 == 0;
	}

}
