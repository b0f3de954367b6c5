package jp.wakuwaku.bot.faq;

import java.util.function.Supplier;
import java.util.stream.Stream;

import jp.wakuwaku.bot.conversation.Choice;
import jp.wakuwaku.bot.conversation.Flow;
import jp.wakuwaku.bot.conversation.MenuItem;

/** What an entry's action can start. */
final class Features {

	private final Supplier<Stream<? extends Flow>> flows;

	/**
	 * Takes the flows as they are when a button is made, because this one is among them.
	 */
	Features(Supplier<Stream<? extends Flow>> flows) {
		this.flows = flows;
	}

	/**
	 * The way into a flow or to a place of the menu, or the words that it is not there.
	 */
	Choice entrance(String feature) {
		return this.flows.get()
			.filter((flow) -> flow.name().equals(feature))
			.findFirst()
			.map((flow) -> flow.menu()
				.stream()
				.findFirst()
				.map(MenuItem::choice)
				.orElseGet(() -> Choice.lasting(feature, "start")))
			.or(() -> this.flows.get()
				.flatMap((flow) -> flow.menu().stream())
				.map(MenuItem::choice)
				.filter((choice) -> choice.action().equals(feature))
				.findFirst())
			.orElseGet(() -> FaqChoices.of(FaqChoices.COMING));
	}

}
