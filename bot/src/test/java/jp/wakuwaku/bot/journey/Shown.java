package jp.wakuwaku.bot.journey;

import java.util.ArrayList;
import java.util.List;

/** Where the console has something to show. */
final class Shown {

	private final List<String> pages = new ArrayList<>();

	private final List<String> answers = new ArrayList<>();

	void at(String... paths) {
		this.pages.addAll(List.of(paths));
	}

	/**
	 * A page that answers a form and changes nothing, be it a look ahead or what is
	 * wrong; with the fields behind a question mark.
	 */
	void whenSent(String... forms) {
		this.answers.addAll(List.of(forms));
	}

	List<String> pages() {
		return this.pages;
	}

	List<String> answers() {
		return this.answers;
	}

}
