package jp.wakuwaku.bot.programs.file;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import jp.wakuwaku.bot.programs.Adviser;
import jp.wakuwaku.bot.programs.AdviserId;
import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Hours;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.SlotRules;
import jp.wakuwaku.bot.programs.StaffStatus;
import jp.wakuwaku.knowledge.content.YamlFields;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads a consultation and its advisers. */
final class ConsultationReader {

	static final String KIND = "consultation";

	private static final List<String> RULES = List.of("slot-length", "buffer", "notice", "horizon", "cancel-before");

	private final Source source;

	private ConsultationReader(Source source) {
		this.source = source;
	}

	static Optional<Program> read(Source source, Node node) {
		return new ConsultationReader(source).consultation(node);
	}

	private Optional<Program> consultation(Node node) {
		return this.source.made(node, () -> {
			YamlFields fields = ProgramReader.fields(this.source, node,
					List.of("places", "advisers", "slots", "status"), List.of("closed-days"));
			var id = ProgramReader.id(fields);
			var facts = ProgramReader.facts(this.source, node, fields);
			var places = fields.items("places", false)
				.stream()
				.map((item) -> ProgramReader.place(this.source, item))
				.toList();
			var advisers = fields.items("advisers", false).stream().map(this::adviser).toList();
			var rules = ProgramReader.part(fields, "slots").flatMap(this::rules);
			var closedDays = days(fields, "closed-days");
			var form = ProgramReader.form(this.source, fields);
			var status = fields.made("status", Words.kind("status", StaffStatus.values()));
			return new Consultation(Source.present(id), Source.present(facts),
					places.stream().map(Source::present).toList(), advisers.stream().map(Source::present).toList(),
					Source.present(rules), closedDays, Source.present(form), ProgramReader.perPerson(fields),
					Source.present(status), ProgramReader.reminders(this.source, fields));
		});
	}

	private Optional<Adviser> adviser(Node node) {
		return this.source.made(node, () -> {
			YamlFields fields = this.source.fields("adviser", node, List.of("id", "name", "weekly"),
					List.of("introduction", "exceptions", "blocked-days"));
			var id = fields.made("id", AdviserId::new);
			String name = fields.text("name", 40);
			String introduction = ProgramReader.optionalText(fields, "introduction", 200);
			var weekly = hours(fields, "weekly", (word) -> Words.weekday("day", word));
			var exceptions = hours(fields, "exceptions", (word) -> Moments.day("day", word, this.source.today()));
			return new Adviser(Source.present(id), name, introduction, weekly, exceptions,
					days(fields, "blocked-days"));
		});
	}

	private <K extends Comparable<? super K>> SortedMap<K, List<Hours>> hours(YamlFields fields, String key,
			Function<String, K> day) {
		SortedMap<K, List<Hours>> days = new TreeMap<>();
		for (Node item : fields.items(key, true)) {
			this.source.made(item, () -> {
				YamlFields part = this.source.fields(key, item, List.of("day", "hours"), List.of("places"));
				var when = part.made("day", day);
				var hours = part.made("hours", (word) -> hours(word, part.words("places")));
				return days.computeIfAbsent(Source.present(when), (_) -> new ArrayList<>()).add(Source.present(hours));
			});
		}
		return days;
	}

	private static Hours hours(String word, List<String> places) {
		int dash = word.indexOf('-');
		if (dash < 0) {
			throw new IllegalArgumentException("hours: '" + word + "' (expected: for example 13:30-16:30)");
		}
		return new Hours(Moments.time("hours", word.substring(0, dash)),
				Moments.time("hours", word.substring(dash + 1)), places);
	}

	private Optional<SlotRules> rules(Node node) {
		return this.source.made(node, () -> {
			YamlFields fields = this.source.fields("slots", node, RULES, List.of());
			List<Optional<Duration>> rules = RULES.stream()
				.map((key) -> fields.made(key, (word) -> Words.duration(key, word)))
				.toList();
			List<Duration> durations = rules.stream().map(Source::present).toList();
			return new SlotRules(durations.get(0), durations.get(1), durations.get(2), durations.get(3),
					durations.get(4));
		});
	}

	private SortedSet<LocalDate> days(YamlFields fields, String key) {
		SortedSet<LocalDate> days = new TreeSet<>();
		for (Node item : fields.items(key, true)) {
			this.source.made(item, () -> days.add(Moments.day(key, word(item), this.source.today())));
		}
		return days;
	}

	private static String word(Node node) {
		return (node instanceof ScalarNode scalar) ? scalar.getValue() : "";
	}

}
