package jp.wakuwaku.bot.emulator;

import java.time.YearMonth;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * How many messages may still be sent this month, counted per recipient.
 *
 * @see <a href="https://developers.line.biz/en/docs/messaging-api/pricing/">Pricing</a>
 */
final class Quota {

	private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

	private final EmulatorTime time;

	private final @Nullable Long limit;

	private YearMonth month;

	private long used;

	Quota(EmulatorTime time, EmulatorProperties properties) {
		this.time = time;
		this.limit = properties.quota();
		this.month = thisMonth();
	}

	/** Says whether that many recipients were still allowed, and counts them if so. */
	synchronized boolean take(long recipients) {
		turnPage();
		if (this.limit != null && this.used + recipients > this.limit) {
			return false;
		}
		this.used += recipients;
		return true;
	}

	synchronized void giveBack(long recipients) {
		this.used = Math.max(0, this.used - recipients);
	}

	synchronized long used() {
		turnPage();
		return this.used;
	}

	/** The answer of LINE's quota endpoint. */
	ObjectNode json() {
		return this.limit == null ? Json.object("type", "none")
				: Json.object("type", "limited").put("value", this.limit);
	}

	/** What the chat page shows. */
	ObjectNode page() {
		ObjectNode json = json().put("used", used());
		return json.has("value") ? json : json.putNull("value");
	}

	synchronized void reset() {
		this.used = 0;
	}

	private void turnPage() {
		if (!this.month.equals(thisMonth())) {
			this.month = thisMonth();
			this.used = 0;
		}
	}

	private YearMonth thisMonth() {
		return YearMonth.from(this.time.now().atZone(TOKYO));
	}

}
