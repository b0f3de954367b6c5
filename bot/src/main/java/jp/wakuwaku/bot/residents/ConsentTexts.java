package jp.wakuwaku.bot.residents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import jp.wakuwaku.bot.platform.OfficeRules;
import jp.wakuwaku.knowledge.Language;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * All versions of what residents read before they agree: a YAML file for each language.
 * Japanese is the source, and stands in where a version is not translated. How long
 * details are kept is filled in.
 */
public final class ConsentTexts {

	private static final String DAYS = "{days}";

	private final Map<Language, Map<ConsentPurpose, SortedMap<Integer, String>>> texts = new EnumMap<>(Language.class);

	private final OfficeRules rules;

	ConsentTexts(Map<Language, String> files, OfficeRules rules) {
		this.rules = rules;
		files
			.forEach((language, yaml) -> this.texts.put(language, read("consents." + language.code() + ".yaml", yaml)));
		for (ConsentPurpose purpose : ConsentPurpose.values()) {
			SortedMap<Integer, String> versions = versions(Language.JA, purpose);
			if (versions.isEmpty()) {
				throw new IllegalArgumentException(
						"consents.ja.yaml: no text for " + purpose.code() + " (expected: one for each purpose)");
			}
			for (Language language : this.texts.keySet()) {
				if (!versions.keySet().containsAll(versions(language, purpose).keySet())) {
					throw new IllegalArgumentException("consents." + language.code() + ".yaml: " + purpose.code() + " "
							+ versions(language, purpose).keySet() + " (expected: versions among " + versions.keySet()
							+ ")");
				}
			}
		}
	}

	static ConsentTexts shipped(OfficeRules rules) {
		Map<Language, String> files = new EnumMap<>(Language.class);
		for (Language language : Language.values()) {
			files.put(language, text("/residents/consents." + language.code() + ".yaml"));
		}
		return new ConsentTexts(files, rules);
	}

	/**
	 * What is shown now.
	 * @param purpose what residents agree to
	 * @param language what they read
	 * @return the latest version
	 */
	public ConsentText current(ConsentPurpose purpose, Language language) {
		int latest = versions(Language.JA, purpose).lastKey();
		return find(purpose, latest, language, this.rules.retention().detailsDays()).orElseThrow();
	}

	/**
	 * What was shown once.
	 * @param consent of somebody who read it
	 * @return empty when there never was that version
	 */
	public Optional<ConsentText> shown(Consent consent) {
		return find(consent.purpose(), consent.textVersion(), consent.language(), consent.keptDays());
	}

	private Optional<ConsentText> find(ConsentPurpose purpose, int version, Language language, int days) {
		return Stream.of(language, Language.JA)
			.flatMap((each) -> Stream.ofNullable(versions(each, purpose).get(version))
				.map((text) -> new ConsentText(purpose, version, each, text.replace(DAYS, Integer.toString(days)))))
			.findFirst();
	}

	private SortedMap<Integer, String> versions(Language language, ConsentPurpose purpose) {
		return this.texts.getOrDefault(language, Map.of()).getOrDefault(purpose, new TreeMap<>());
	}

	private static Map<ConsentPurpose, SortedMap<Integer, String>> read(String file, String yaml) {
		Map<ConsentPurpose, SortedMap<Integer, String>> texts = new EnumMap<>(ConsentPurpose.class);
		Object sections = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
		if (!(sections instanceof Map<?, ?> purposes)) {
			throw new IllegalArgumentException(file + ": no purposes (expected: purposes with versions below them)");
		}
		purposes.forEach((name, versions) -> texts.put(purpose(file, String.valueOf(name)), versions(file, versions)));
		return texts;
	}

	private static ConsentPurpose purpose(String file, String name) {
		return Stream.of(ConsentPurpose.values())
			.filter((purpose) -> purpose.code().equals(name))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(file + ": '" + name + "' (expected: one of "
					+ Stream.of(ConsentPurpose.values()).map(ConsentPurpose::code).toList() + ")"));
	}

	private static SortedMap<Integer, String> versions(String file, Object section) {
		SortedMap<Integer, String> versions = new TreeMap<>();
		if (section instanceof Map<?, ?> texts) {
			texts.forEach((version, text) -> {
				if (!(version instanceof Integer number) || number < 1 || String.valueOf(text).isBlank()) {
					throw new IllegalArgumentException(
							file + ": '" + version + "' (expected: a number from 1 with a text)");
				}
				versions.put(number, String.valueOf(text));
			});
		}
		return versions;
	}

	private static String text(String file) {
		try (InputStream stream = ConsentTexts.class.getResourceAsStream(file)) {
			if (stream == null) {
				throw new IllegalArgumentException(file + ": missing (expected: a file for each language)");
			}
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
