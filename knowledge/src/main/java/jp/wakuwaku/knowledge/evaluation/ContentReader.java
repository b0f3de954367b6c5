package jp.wakuwaku.knowledge.evaluation;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.content.FaqFiles;
import jp.wakuwaku.knowledge.content.ReadResult;
import jp.wakuwaku.knowledge.content.ThesaurusFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads content for a command and prints what is wrong with it.
 *
 * @param out where errors go
 * @param today when an entry was checked of which a table does not say it
 */
record ContentReader(PrintWriter out, LocalDate today) {

	/** The entries of a place, null when there are errors. */
	@Nullable Faq faq(Path place, Faq current) {
		return switch (FaqFiles.read(place, current, this.today)) {
			case ReadResult.Complete(Faq faq) -> faq;
			case ReadResult.Faulty faulty -> {
				faulty.errors().forEach(this.out::println);
				this.out.printf(Locale.ROOT, "%d errors%n", faulty.errors().size());
				yield null;
			}
		};
	}

	/**
	 * What is searched, null when there are errors.
	 * @param place a file or a folder; without one, the current content
	 * @param thesaurus a file; without one, the one beside the content, or the current
	 * one
	 */
	@Nullable Content content(@Nullable Path place, @Nullable Path thesaurus, Content current) {
		Faq faq = (place != null) ? faq(place, current.faq()) : current.faq();
		Path words = (place != null) ? thesaurus(place, thesaurus) : thesaurus;
		if (words == null) {
			return (faq != null) ? new Content(faq, current.thesaurus()) : null;
		}
		ThesaurusFile read = ThesaurusFile.read(words);
		read.errors().forEach(this.out::println);
		return (faq != null && read.errors().isEmpty()) ? new Content(faq, read.forms()) : null;
	}

	/** The thesaurus that is named, or lies beside the content, or null. */
	static @Nullable Path thesaurus(Path place, @Nullable Path named) {
		Path beside = place.resolve(ThesaurusFile.NAME);
		return (named == null && Files.exists(beside)) ? beside : named;
	}

}
