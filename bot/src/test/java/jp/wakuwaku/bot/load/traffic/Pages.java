package jp.wakuwaku.bot.load.traffic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Reads what a server shows. */
public final class Pages {

	private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private Pages() {
	}

	/**
	 * Asks once.
	 * @param address of a page
	 * @return its text
	 */
	public static String text(URI address) {
		try {
			return CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
