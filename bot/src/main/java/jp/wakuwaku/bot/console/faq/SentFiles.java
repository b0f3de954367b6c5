package jp.wakuwaku.bot.console.faq;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

import jp.wakuwaku.bot.console.layout.FileError;
import jp.wakuwaku.bot.faq.FaqEditing;
import jp.wakuwaku.bot.faq.FaqImport;
import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.content.ContentError;
import jp.wakuwaku.knowledge.content.FaqFiles;
import jp.wakuwaku.knowledge.content.ReadResult;
import jp.wakuwaku.knowledge.content.Thesaurus;
import jp.wakuwaku.knowledge.content.ThesaurusFile;

import org.springframework.web.multipart.MultipartFile;

/**
 * Files that staff sent: a table or YAML files, the thesaurus, or both. What is not among
 * them stays as it is.
 *
 * @param files the content of each file by its name, in their order
 */
record SentFiles(SequencedMap<String, byte[]> files) {

	private static final int MOST = 50;

	/** Twice as many as a large FAQ has. */
	static final int MOST_ROWS = 20_000;

	/**
	 * Takes what was chosen on a page, where no choice comes as a file without a name.
	 */
	static SentFiles of(List<MultipartFile> chosen) throws IOException {
		SequencedMap<String, byte[]> sent = new TreeMap<>();
		for (MultipartFile file : chosen) {
			if (!name(file).isBlank()) {
				sent.put(name(file), file.getBytes());
			}
		}
		return new SentFiles(sent);
	}

	/** Whether they are more than are read at once: none is left out silently. */
	boolean isTooMany() {
		return this.files.size() > MOST;
	}

	/** Tells what they would change, which takes seconds for ten thousand entries. */
	FaqImport read(FaqEditing editing, LocalDate today) {
		Optional<ThesaurusFile> words = Optional.ofNullable(this.files.get(ThesaurusFile.NAME))
			.map((content) -> ThesaurusFile.read(ThesaurusFile.NAME, content));
		Optional<Thesaurus> thesaurus = words.filter((file) -> file.errors().isEmpty()).map(ThesaurusFile::thesaurus);
		List<ContentError> unusable = this.files.sequencedEntrySet()
			.stream()
			.flatMap((file) -> FileError.unusable(file.getKey(), file.getValue()).stream())
			.toList();
		if (!unusable.isEmpty()) {
			return editing.importDryRun((current) -> withErrors(new ReadResult.Complete(current), unusable), null);
		}
		return editing.importDryRun(
				(current) -> withErrors(entries(current, today), words.map(ThesaurusFile::errors).orElse(List.of())),
				thesaurus.orElse(null));
	}

	/** Whether there is more in a table than the bot has room for. */
	boolean isTooMuch() {
		return this.files.values().stream().anyMatch((content) -> rows(content) > MOST_ROWS);
	}

	/** How much there is to read. */
	long lines() {
		return this.files.values().stream().mapToLong(SentFiles::lines).sum();
	}

	private ReadResult entries(Faq current, LocalDate today) {
		SequencedMap<String, byte[]> content = new TreeMap<>(this.files);
		content.remove(ThesaurusFile.NAME);
		if (content.isEmpty()) {
			return new ReadResult.Complete(current);
		}
		ReadResult read = FaqFiles.read(content, current, today);
		return (read instanceof ReadResult.Faulty faulty) ? inSheets(faulty) : read;
	}

	private ReadResult inSheets(ReadResult.Faulty faulty) {
		Map<String, SheetRows> tables = new HashMap<>();
		List<ContentError> errors = faulty.errors()
			.stream()
			.map((error) -> error.file().endsWith(".csv") && this.files.containsKey(error.file())
					? tables
						.computeIfAbsent(error.file(),
								(name) -> new SheetRows(name, Objects.requireNonNull(this.files.get(name))))
						.at(error)
					: error)
			.toList();
		return new ReadResult.Faulty(errors, faulty.readable(), faulty.rejected());
	}

	private static ReadResult withErrors(ReadResult read, List<ContentError> more) {
		if (more.isEmpty()) {
			return read;
		}
		List<ContentError> errors = new ArrayList<>(more);
		if (read instanceof ReadResult.Faulty faulty) {
			errors.addAll(faulty.errors());
		}
		return new ReadResult.Faulty(errors, List.of(), Optional.empty());
	}

	/** Lines but for those within quotes, in UTF-8 and in Shift_JIS alike. */
	private static long rows(byte[] content) {
		long rows = 0;
		boolean isQuoted = false;
		for (byte each : content) {
			isQuoted ^= each == '"';
			rows += (each == '\n' && !isQuoted) ? 1 : 0;
		}
		return rows;
	}

	private static long lines(byte[] content) {
		long lines = 0;
		for (byte each : content) {
			lines += (each == '\n') ? 1 : 0;
		}
		return lines;
	}

	/** Some browsers send the folders as well. */
	private static String name(MultipartFile file) {
		String name = Objects.requireNonNullElse(file.getOriginalFilename(), "file");
		return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
	}

}
