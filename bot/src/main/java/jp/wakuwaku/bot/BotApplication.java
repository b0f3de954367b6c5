package jp.wakuwaku.bot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the bot. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class BotApplication {

	/**
	 * Starts the application.
	 * @param args Spring Boot's command line
	 */
	public static void main(String[] args) {
		SpringApplication.run(BotApplication.class, args);
	}

}
