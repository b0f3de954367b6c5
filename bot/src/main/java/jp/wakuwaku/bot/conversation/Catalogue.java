package jp.wakuwaku.bot.conversation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import jp.wakuwaku.knowledge.Language;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Words that the bot says of its own accord, in every language: a YAML file for each.
 * Japanese is the source, and stands in where a translation is missing.
 */
public final class Catalogue {

	private final Map<Language, Map<String, String>> words = new EnumMap<>(Language.class);

	private final String folder;

	private Catalogue(String folder) {
		this.folder = folder;
	}

	/**
	 * Reads the files of a module.
	 * @param folder where {@code words.ja.yaml} and its translations lie, from the class
	 * path's root, for example {@code faq}
	 * @return the words
	 * @throws IllegalArgumentException if the Japanese file is missing, or if a
	 * translation has words that the Japanese file has not
	 */
	public static Catalogue read(String folder) {
		Catalogue catalogue = new Catalogue(folder);
		Map<String, String> source = words("/" + folder + "/words.ja.yaml");
		for (Language language : Language.values()) {
			String file = "/" + folder + "/words." + language.code() + ".yaml";
			Map<String, String> translated = words(file);
			if (!source.keySet().containsAll(translated.keySet())) {
				throw new IllegalArgumentException(
						file + ": " + translated.keySet() + " (expected: names among " + source.keySet() + ")");
			}
			Map<String, String> complete = new HashMap<>(source);
			complete.putAll(translated);
			catalogue.words.put(language, complete);
		}
		return catalogue;
	}

	/**
	 * Says something, as staff have worded it, and with the office as it is reached now.
	 * @param language what the resident reads
	 * @param name the words' name in the files
	 * @return the words
	 * @throws IllegalArgumentException if the Japanese file does not have them
	 */
	public String text(Language language, String name) {
		return CurrentWords.current().say(this.folder, name, language, shipped(language, name));
	}

	/**
	 * Says something as the files word it, were the office reached like this.
	 * @param language what the resident reads
	 * @param name the words' name in the files
	 * @param office to be filled in
	 * @return the words
	 */
	public String text(Language language, String name, OfficeContact office) {
		return office.fill(shipped(language, name), language);
	}

	/** What stands in the file. */
	String shipped(Language language, String name) {
		String text = this.words.getOrDefault(language, Map.of()).get(name);
		if (text == null) {
			throw new IllegalArgumentException("words: '" + name + "' (expected: a name in words.ja.yaml)");
		}
		return text;
	}

	private static Map<String, String> words(String file) {
		try (InputStream stream = Catalogue.class.getResourceAsStream(file)) {
			Object yaml = (stream != null) ? new Yaml(new SafeConstructor(new LoaderOptions())).load(stream) : Map.of();
			if (!(yaml instanceof Map<?, ?> words)) {
				throw new IllegalArgumentException(file + ": no names (expected: names with words)");
			}
			Map<String, String> texts = new HashMap<>();
			words.forEach((name, text) -> texts.put(String.valueOf(name), String.valueOf(text)));
			return texts;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
