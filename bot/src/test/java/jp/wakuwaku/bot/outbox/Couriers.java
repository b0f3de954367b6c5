package jp.wakuwaku.bot.outbox;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jp.wakuwaku.bot.line.LineApi;
import jp.wakuwaku.bot.platform.FixedRules;
import jp.wakuwaku.bot.platform.due.ClockGuards;
import jp.wakuwaku.bot.platform.Maintenance;
import jp.wakuwaku.bot.platform.OfficeRules;
import jp.wakuwaku.bot.platform.restore.RestoreNotes;

import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Lets tests make a courier without Spring. */
public final class Couriers {

	private Couriers() {
	}

	/** One to whom nobody objects and whom nobody holds back. */
	public static Courier of(LineApi line, Clock clock) {
		return of(line, clock, new SimpleMeterRegistry());
	}

	/** The same with guards and listeners. */
	public static Courier of(LineApi line, Clock clock, MeterRegistry meters, Object... onlookers) {
		return new Courier(line, gate(line, clock, Set.of()), onlookers(onlookers), ClockGuards.trusting(clock),
				new FixedRules(), clock, meters);
	}

	/** One who follows these rules. */
	public static Courier of(LineApi line, Clock clock, OfficeRules rules) {
		return new Courier(line, gate(line, clock, Set.of()), onlookers(), ClockGuards.trusting(clock), rules, clock,
				new SimpleMeterRegistry());
	}

	static Onlookers onlookers(Object... beans) {
		return onlookers(RestoreNotes.NONE, beans);
	}

	static Onlookers onlookers(RestoreNotes restored, Object... beans) {
		StaticListableBeanFactory factory = new StaticListableBeanFactory();
		Stream.of(beans).forEach((bean) -> factory.addBean(bean.toString(), bean));
		return new Onlookers(factory.getBeanProvider(DeliveryGuard.class),
				factory.getBeanProvider(DeliveryListener.class), restored);
	}

	static DeliveryGate gate(LineApi line, Clock clock, Set<Priority> paused) {
		return gate(line, clock, paused, Maintenance.NONE);
	}

	static DeliveryGate gate(LineApi line, Clock clock, Set<Priority> paused, Maintenance maintenance) {
		return new DeliveryGate(new CallRates(clock, new SimpleMeterRegistry()), new Paused(paused),
				new QuotaWatch(line, new AlarmList(), clock), maintenance, clock);
	}

	/** What staff hold back. */
	record Paused(Set<Priority> paused) implements DeliverySwitch {

		@Override
		public void pause(Priority priority) {
			this.paused.add(priority);
		}

		@Override
		public void resume(Priority priority) {
			this.paused.remove(priority);
		}

	}

}
