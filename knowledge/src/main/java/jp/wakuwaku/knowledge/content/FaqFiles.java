package jp.wakuwaku.knowledge.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqCategory;
import jp.wakuwaku.knowledge.FaqEntry;

/**
 * The FAQ as files: a folder with a YAML file for each category, one such file, or a CSV
 * table.
 */
public final class FaqFiles {

	private static final String SHIPPED = "/faq/";

	private FaqFiles() {
	}

	/**
	 * Reads content and checks it.
	 * @param place a folder, whose {@code .yaml} files are read in the order of their
	 * names, a {@code .yaml} file, or a {@code .csv} table for evaluation
	 * @return the content, or everything that is wrong with it
	 */
	public static ReadResult read(Path place) {
		return read(place, new Faq(List.of(), List.of()), LocalDate.EPOCH);
	}

	/**
	 * Reads content, also from the staff's table, and checks it.
	 * @param place as for {@link #read(Path)}
	 * @param current what the content is to replace: a table names its categories, and
	 * what a table has no column for stays as it is there
	 * @param today when an entry was checked of which a table does not say it
	 * @return the content, or everything that is wrong with it
	 */
	public static ReadResult read(Path place, Faq current, LocalDate today) {
		ContentErrors errors = new ContentErrors();
		List<SourceFile> sources = new ArrayList<>();
		for (Path file : files(place, errors)) {
			try {
				sources.add(new SourceFile(name(file), ByteBuffer.wrap(Files.readAllBytes(file))));
			}
			catch (IOException ex) {
				errors.report(name(file), 0, ex.toString(), "a file that may be read");
				errors.rejectUnnamed();
			}
		}
		return read(sources, current, today, errors);
	}

	/**
	 * Reads files that somebody sent, and checks them.
	 * @param files the content of each file by its name, in the order of their categories
	 * @param current as for {@link #read(Path, Faq, LocalDate)}
	 * @param today as for {@link #read(Path, Faq, LocalDate)}
	 * @return the content, or everything that is wrong with it
	 */
	public static ReadResult read(SequencedMap<String, byte[]> files, Faq current, LocalDate today) {
		List<SourceFile> sources = files.sequencedEntrySet()
			.stream()
			.map((file) -> new SourceFile(file.getKey(), ByteBuffer.wrap(file.getValue())))
			.toList();
		ContentErrors errors = new ContentErrors();
		if (sources.isEmpty()) {
			errors.report("content", 0, "no files", "at least one");
		}
		return read(sources, current, today, errors);
	}

	/**
	 * Reads the content that is packaged with the module, from wherever it was packaged
	 * into.
	 * @return the content
	 * @throws IllegalStateException if the package is faulty
	 */
	public static Faq shipped() {
		List<SourceFile> sources = new String(resource("files.txt"), StandardCharsets.UTF_8).lines()
			.map((name) -> new SourceFile(name, ByteBuffer.wrap(resource(name))))
			.toList();
		Faq nothing = new Faq(List.of(), List.of());
		return switch (read(sources, nothing, LocalDate.EPOCH, new ContentErrors())) {
			case ReadResult.Complete(Faq faq) -> faq;
			case ReadResult.Faulty faulty -> throw new IllegalStateException(faulty.errors().toString());
		};
	}

	private static List<Path> files(Path place, ContentErrors errors) {
		if (!Files.isDirectory(place)) {
			return List.of(place);
		}
		try (Stream<Path> children = Files.list(place)) {
			List<Path> files = children.filter((file) -> isContent(name(file))).sorted().toList();
			if (files.isEmpty()) {
				errors.report(place.toString(), 0, "no content", "at least one file that ends in .yaml");
				errors.rejectUnnamed();
			}
			return files;
		}
		catch (IOException | UncheckedIOException ex) {
			errors.report(place.toString(), 0, ex.toString(), "a folder that may be read");
			return List.of();
		}
	}

	/** A file with the other ending is not overlooked: it is read and reported. */
	private static boolean isContent(String name) {
		return !name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".yml"));
	}

	private static ReadResult read(List<SourceFile> sources, Faq current, LocalDate today, ContentErrors errors) {
		List<Shelf> shelves = sources.stream()
			.flatMap((source) -> read(source, current, today, errors).stream())
			.toList();
		Duplicates.report(shelves, errors);
		RelatedEntries.report(shelves, errors);
		List<FaqEntry> entries = shelves.stream()
			.filter((shelf) -> shelf.category().isPresent())
			.flatMap((shelf) -> shelf.entries().stream())
			.map(Draft::entry)
			.toList();
		if (errors.count() > 0) {
			return new ReadResult.Faulty(errors.inOrder(), entries, errors.rejected());
		}
		List<FaqCategory> categories = shelves.stream()
			.flatMap((shelf) -> shelf.category().stream())
			.map(Placed::value)
			.toList();
		return new ReadResult.Complete(new Faq(categories, entries));
	}

	private static List<Shelf> read(SourceFile source, Faq current, LocalDate today, ContentErrors errors) {
		if (source.name().endsWith(".csv")) {
			return CsvFile.read(source, current, today, errors);
		}
		if (source.name().endsWith(".yaml")) {
			return YamlFile.read(source, errors).stream().toList();
		}
		errors.report(source.name(), 0, "the file's name", "a name that ends in .yaml or .csv");
		errors.rejectUnnamed();
		return List.of();
	}

	static byte[] resource(String name) {
		try (InputStream content = FaqFiles.class.getResourceAsStream(SHIPPED + name)) {
			if (content == null) {
				throw new IllegalStateException(
						"content: '" + SHIPPED + name + "' (expected: packaged with the module)");
			}
			return content.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String name(Path file) {
		return String.valueOf(file.getFileName());
	}

}
