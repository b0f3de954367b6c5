package jp.wakuwaku.knowledge.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqCategory;
import jp.wakuwaku.knowledge.FaqEntry;

/**
 * The FAQ as files: a folder with a YAML file for each category, one such file, or a CSV
 * table for evaluation.
 */
public final class FaqFiles {

	private static final String SHIPPED = "/faq/";

	private FaqFiles() {
	}

	/**
	 * Reads content and checks it.
	 * @param place a folder, whose {@code .yaml} files are read in the order of their
	 * names, or a {@code .yaml} or {@code .csv} file
	 * @return the content, or everything that is wrong with it
	 */
	public static ReadResult read(Path place) {
		ContentErrors errors = new ContentErrors();
		List<SourceFile> sources = new ArrayList<>();
		for (Path file : files(place, errors)) {
			try {
				sources.add(new SourceFile(name(file), ByteBuffer.wrap(Files.readAllBytes(file))));
			}
			catch (IOException ex) {
				errors.report(name(file), 0, ex.toString(), "a file that may be read");
			}
		}
		return read(sources, errors);
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
		return switch (read(sources, new ContentErrors())) {
			case ReadResult.Complete(Faq faq) -> faq;
			case ReadResult.Faulty(List<ContentError> errors) -> throw new IllegalStateException(errors.toString());
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

	private static ReadResult read(List<SourceFile> sources, ContentErrors errors) {
		List<Shelf> shelves = sources.stream().flatMap((source) -> read(source, errors).stream()).toList();
		Duplicates.report(shelves, errors);
		if (errors.count() > 0) {
			return new ReadResult.Faulty(errors.inOrder());
		}
		List<FaqCategory> categories = shelves.stream()
			.flatMap((shelf) -> shelf.category().stream())
			.map(Placed::value)
			.toList();
		List<FaqEntry> entries = shelves.stream()
			.flatMap((shelf) -> shelf.entries().stream())
			.map(Draft::entry)
			.toList();
		return new ReadResult.Complete(new Faq(categories, entries));
	}

	private static Optional<Shelf> read(SourceFile source, ContentErrors errors) {
		if (source.name().endsWith(".csv")) {
			return CsvFile.read(source, errors);
		}
		if (source.name().endsWith(".yaml")) {
			return YamlFile.read(source, errors);
		}
		errors.report(source.name(), 0, "the file's name", "a name that ends in .yaml or .csv");
		return Optional.empty();
	}

	private static byte[] resource(String name) {
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
