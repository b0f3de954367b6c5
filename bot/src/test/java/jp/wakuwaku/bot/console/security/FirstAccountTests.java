package jp.wakuwaku.bot.console.security;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import jp.wakuwaku.bot.console.ConsoleAddress;
import jp.wakuwaku.bot.console.ConsoleCase;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.QueryTimeoutException;

class FirstAccountTests extends ConsoleCase {

	@Autowired
	Accounts accounts;

	@Autowired
	Passwords passwords;

	@Autowired
	AuditLog audit;

	@Autowired
	ConsoleAddress address;

	@Autowired
	Clock systemClock;

	@Test
	void isMadeLaterWhenRedisIsBusyAtTheStart() {
		AtomicInteger asked = new AtomicInteger();
		Accounts busy = (Accounts) Proxy.newProxyInstance(getClass().getClassLoader(),
				new Class<?>[] { Accounts.class }, (proxy, method, arguments) -> {
					if (asked.incrementAndGet() <= 2) {
						throw new QueryTimeoutException("Redis command timed out");
					}
					return method.invoke(this.accounts, arguments);
				});
		FirstAccount first = new FirstAccount(busy, this.passwords, this.audit, this.address, this.systemClock,
				Duration.ofMillis(10));
		try {
			first.openBesides();
			Awaitility.await().until(() -> asked.get() > 2);
		}
		finally {
			first.destroy();
		}
	}

}
