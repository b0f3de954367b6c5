package jp.wakuwaku.bot.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jp.wakuwaku.bot.platform.Alarm;
import jp.wakuwaku.bot.platform.Alarms;

/** Alarms of one test. */
final class AlarmList implements Alarms {

	private final Map<String, Alarm> raised = new TreeMap<>();

	@Override
	public void raise(String id, String kind, Instant since) {
		this.raised.putIfAbsent(id, new Alarm(1, id, kind, since));
	}

	@Override
	public void clear(String id) {
		this.raised.remove(id);
	}

	@Override
	public List<Alarm> all() {
		return new ArrayList<>(this.raised.values());
	}

	List<String> kinds() {
		return this.raised.values().stream().map(Alarm::kind).toList();
	}

}
