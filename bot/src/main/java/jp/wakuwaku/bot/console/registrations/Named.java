package jp.wakuwaku.bot.console.registrations;

import java.util.Optional;
import java.util.function.Function;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What an address names, or the page that says that it is not there. */
final class Named {

	private Named() {
	}

	static <I, T> T orMissing(Function<String, I> read, String name, Function<I, Optional<T>> find) {
		try {
			return find.apply(read.apply(name)).orElseThrow(Named::missing);
		}
		catch (IllegalArgumentException ex) {
			throw missing();
		}
	}

	static ResponseStatusException missing() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
