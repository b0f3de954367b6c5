package jp.wakuwaku.bot.platform;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Ends a bot that hangs: nothing is lost by that, and whoever runs it starts it again.
 */
@Configuration(proxyBeanMethods = false)
class CarrierWatchConfiguration {

	/** EX_SOFTWARE of sysexits. */
	private static final int EXIT_VALUE = 70;

	private static final Logger logger = LoggerFactory.getLogger(CarrierWatchConfiguration.class);

	@Bean(destroyMethod = "interrupt")
	Thread carrierWatch() {
		return Thread.ofPlatform()
			.daemon()
			.name("carrier-watch")
			.start(new CarrierWatch(Thread::startVirtualThread, Duration.ofSeconds(5), 6,
					CarrierWatchConfiguration::halt));
	}

	/** Without shutdown hooks, which would wait for the same threads. */
	private static void halt() {
		// The log may be held by a thread that hangs.
		Thread log = Thread.ofPlatform()
			.daemon()
			.start(() -> logger.error("Virtual threads have not run for 30 seconds: the bot ends itself"));
		try {
			log.join(TimeUnit.SECONDS.toMillis(2));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		Runtime.getRuntime().halt(EXIT_VALUE);
	}

}
