package jp.wakuwaku.bot;

import jp.wakuwaku.bot.backup.OperatorCommands;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the bot, or does what operators want done in its place. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class BotApplication {

	/**
	 * Starts the application.
	 * @param args a command, or Spring Boot's command line
	 */
	public static void main(String[] args) {
		if (OperatorCommands.isOne(args)) {
			System.exit(OperatorCommands.run(args));
		}
		SpringApplication.run(BotApplication.class, args);
	}

}
