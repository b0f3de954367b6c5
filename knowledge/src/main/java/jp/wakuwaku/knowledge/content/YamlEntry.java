package jp.wakuwaku.knowledge.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import jp.wakuwaku.knowledge.Audience;
import jp.wakuwaku.knowledge.FaqAction;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.FaqId;
import jp.wakuwaku.knowledge.Language;
import jp.wakuwaku.knowledge.Validity;
import jp.wakuwaku.knowledge.Variant;
import org.yaml.snakeyaml.nodes.Node;

/** Reads one entry of a YAML file. */
final class YamlEntry {

	static final List<String> REQUIRED = List.of("id", "question", "label", "phrasings", "answer", "source", "checked");

	static final List<String> OPTIONAL = List.of("tags", "valid", "related", "action", "audience", "variants");

	private static final int LONGEST_ADDRESS = 1_000;

	private static final List<String> ACTIONS = List.of("open", "call", "start");

	private final String file;

	private final ContentErrors errors;

	private YamlEntry(String file, ContentErrors errors) {
		this.file = file;
		this.errors = errors;
	}

	/** The entry of the node, empty when the errors say why not. */
	static Optional<Draft> read(String file, String shelf, Node node, ContentErrors errors) {
		return new YamlEntry(file, errors).draft(shelf, node);
	}

	private Optional<Draft> draft(String shelf, Node node) {
		int before = this.errors.count();
		YamlFields fields = new YamlFields(this.file, "entry", node, REQUIRED, OPTIONAL, this.errors);
		String id = fields.id("id");
		List<Placed<String>> wordings = new ArrayList<>();
		wordings
			.add(new Placed<>(this.file, fields.line("question"), fields.text("question", FaqEntry.LONGEST_WORDING)));
		wordings.addAll(fields.texts("phrasings", FaqEntry.LONGEST_WORDING));
		Placed<String> label = new Placed<>(this.file, fields.line("label"),
				fields.text("label", FaqEntry.LONGEST_LABEL));
		List<Placed<String>> related = fields.ids("related", 5);
		Optional<FaqEntry> entry = entry(fields, id, shelf, label.value(), wordings, related, before);
		if (entry.isEmpty()) {
			reject(id);
		}
		return entry.map((whole) -> new Draft(whole, new Placed<>(this.file, fields.line("id"), id), Optional.of(label),
				wordings, related));
	}

	private Optional<FaqEntry> entry(YamlFields fields, String id, String shelf, String label,
			List<Placed<String>> wordings, List<Placed<String>> related, int errorsBefore) {
		String answer = fields.text("answer", FaqEntry.LONGEST_ANSWER);
		String source = fields.text("source", 100);
		LocalDate checkedOn = fields.date("checked");
		List<String> tags = values(fields.distinct("tags", 20, 30));
		Validity validity = part(fields, "valid", this::validity, Validity.ALWAYS);
		Optional<FaqAction> action = Optional.ofNullable(fields.node("action")).flatMap(this::action);
		Audience audience = audience(fields);
		Map<Language, Variant> variants = part(fields, "variants", this::variants, Map.of());
		if (this.errors.count() > errorsBefore) {
			return Optional.empty();
		}
		try {
			List<String> texts = values(wordings);
			return Optional.of(new FaqEntry(new FaqId(id), shelf, texts.getFirst(), label,
					texts.subList(1, texts.size()), answer, source, checkedOn, tags, validity,
					values(related).stream().map(FaqId::new).toList(), action.orElse(null), audience, variants));
		}
		catch (IllegalArgumentException ex) {
			this.errors.report(this.file, fields.line("id"), ex);
			return Optional.empty();
		}
	}

	private Validity validity(Node node) {
		YamlFields fields = new YamlFields(this.file, "valid", node, List.of(), List.of("from", "until"), this.errors);
		LocalDate from = fields.optionalDate("from");
		LocalDate until = fields.optionalDate("until");
		try {
			return new Validity(from, until);
		}
		catch (IllegalArgumentException ex) {
			this.errors.report(this.file, fields.line("from"), ex);
			return Validity.ALWAYS;
		}
	}

	private Optional<FaqAction> action(Node node) {
		YamlFields fields = new YamlFields(this.file, "action", node, List.of("label"), ACTIONS, this.errors);
		String label = fields.text("label", FaqEntry.LONGEST_LABEL);
		List<String> kinds = fields.present().stream().filter(ACTIONS::contains).toList();
		if (kinds.size() != 1) {
			this.errors.report(this.file, fields.line("label"), "action with " + kinds, "one of " + ACTIONS);
			return Optional.empty();
		}
		return label.isBlank() ? Optional.empty() : fields.made(kinds.getFirst(), LONGEST_ADDRESS,
				(target) -> FaqAction.of(kinds.getFirst(), target, label));
	}

	private Audience audience(YamlFields fields) {
		if (fields.node("audience") == null) {
			return Audience.EVERYONE;
		}
		return fields.made("audience", 40, Audience::parse).orElse(Audience.EVERYONE);
	}

	private Map<Language, Variant> variants(Node node) {
		List<String> codes = Arrays.stream(Language.values())
			.filter((language) -> language != Language.JA)
			.map(Language::code)
			.toList();
		YamlFields fields = new YamlFields(this.file, "variants", node, List.of(), codes, this.errors);
		Map<Language, Variant> variants = new EnumMap<>(Language.class);
		for (String code : fields.present()) {
			Language language = Language.of(code).orElseThrow();
			Optional.ofNullable(fields.node(code))
				.flatMap((variant) -> variant(code, variant))
				.ifPresent((variant) -> variants.put(language, variant));
		}
		return variants;
	}

	private Optional<Variant> variant(String code, Node node) {
		int before = this.errors.count();
		YamlFields fields = new YamlFields(this.file, code, node, List.of("question", "label", "answer"), List.of(),
				this.errors);
		String question = fields.text("question", FaqEntry.LONGEST_WORDING);
		String label = fields.text("label", FaqEntry.LONGEST_LABEL);
		String answer = fields.text("answer", FaqEntry.LONGEST_ANSWER);
		return (this.errors.count() > before) ? Optional.empty() : Optional.of(new Variant(question, label, answer));
	}

	private void reject(String id) {
		if (id.isBlank()) {
			this.errors.rejectUnnamed();
		}
		else {
			this.errors.reject(new FaqId(id));
		}
	}

	private static <T> T part(YamlFields fields, String key, Function<Node, T> read, T otherwise) {
		Node node = fields.node(key);
		return (node != null) ? read.apply(node) : otherwise;
	}

	private static List<String> values(List<Placed<String>> placed) {
		return placed.stream().map(Placed::value).toList();
	}

}
