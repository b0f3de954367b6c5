package jp.wakuwaku.bot.console.security;

import java.util.List;

import org.springframework.context.ApplicationContext;

/** All that the console can show, for the tests of others. */
public final class Routes {

	private Routes() {
	}

	/** What can be opened, by the patterns of the handlers. */
	public static List<String> opened(ApplicationContext application) {
		return application.getBean(HandlerTable.class)
			.rows()
			.stream()
			.filter((row) -> row.method().equals("GET"))
			.map(HandlerTable.Row::path)
			.distinct()
			.toList();
	}

}
