package jp.wakuwaku.bot.platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever has started the demo where to go next. */
@Component
@Profile("demo")
class DemoAddress {

	private static final Logger log = LoggerFactory.getLogger(DemoAddress.class);

	private final Environment environment;

	DemoAddress(Environment environment) {
		this.environment = environment;
	}

	@EventListener(ApplicationReadyEvent.class)
	void print() {
		log.info("チャット画面: http://localhost:{}/emulator", this.environment.getProperty("local.server.port", "8080"));
	}

}
