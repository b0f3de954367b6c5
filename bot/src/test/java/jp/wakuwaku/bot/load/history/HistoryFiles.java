package jp.wakuwaku.bot.load.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Histories as tables, for whoever has to find out what happened. */
public final class HistoryFiles {

	private HistoryFiles() {
	}

	/**
	 * Writes {@code posts.tsv}, {@code deliveries.tsv} and {@code findings.txt}.
	 * @param folder exists
	 * @param posts every request
	 * @param ledger every delivery
	 * @param verdict about them
	 */
	public static void write(Path folder, List<Post> posts, List<Delivery> ledger, Verdict verdict) {
		Stream<String> requests = posts.stream()
			.map((post) -> String.join("\t", post.event().id(), post.event().resident(), post.event().replyToken(),
					post.event().retryKey().toString(), post.intendedAt().toString(), post.sentAt().toString(),
					post.endedAt().toString(), Integer.toString(post.status())));
		Stream<String> deliveries = ledger.stream()
			.map((delivery) -> String.join("\t", Long.toString(delivery.seq()), delivery.at().toString(), delivery.to(),
					String.valueOf(delivery.replyToken()), String.valueOf(delivery.retryKey())));
		try {
			Files.write(folder.resolve("posts.tsv"),
					Stream
						.concat(Stream.of("event\tresident\treply token\tretry key\tintended\tsent\tended\tstatus"),
								requests)
						.toList());
			Files.write(folder.resolve("deliveries.tsv"),
					Stream.concat(Stream.of("seq\tat\tto\treply token\tretry key"), deliveries).toList());
			Files.write(folder.resolve("findings.txt"), verdict.findings().stream().map(Finding::toString).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
