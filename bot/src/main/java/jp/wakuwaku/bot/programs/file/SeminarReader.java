package jp.wakuwaku.bot.programs.file;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import jp.wakuwaku.bot.programs.Capacity;
import jp.wakuwaku.bot.programs.Place;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.RegistrationPeriod;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.programs.SessionId;
import jp.wakuwaku.bot.programs.StaffStatus;
import jp.wakuwaku.bot.programs.TimeSpan;
import jp.wakuwaku.knowledge.content.YamlFields;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a seminar and its sessions. */
final class SeminarReader {

	static final String KIND = "seminar";

	private static final List<String> SESSION = List.of("id", "start", "end", "seats", "opens", "closes",
			"cancel-until", "status");

	private static final List<String> SESSION_OPTIONAL = List.of("place", "childcare", "waiting-list");

	private final Source source;

	private SeminarReader(Source source) {
		this.source = source;
	}

	static Optional<Program> read(Source source, Node node) {
		return new SeminarReader(source).seminar(node);
	}

	private Optional<Program> seminar(Node node) {
		return this.source.made(node, () -> {
			YamlFields fields = ProgramReader.fields(this.source, node, List.of("place", "sessions"),
					List.of("neutral"));
			var id = ProgramReader.id(fields);
			var facts = ProgramReader.facts(this.source, node, fields);
			var place = ProgramReader.part(fields, "place").flatMap((part) -> ProgramReader.place(this.source, part));
			List<Optional<Session>> sessions = fields.items("sessions", true)
				.stream()
				.map((item) -> session(item, place))
				.toList();
			var form = ProgramReader.form(this.source, fields);
			return new Seminar(Source.present(id), Source.present(facts), Source.present(place),
					sessions.stream().flatMap(Optional::stream).toList(), Source.present(form),
					ProgramReader.perPerson(fields), flag(fields, "neutral"),
					ProgramReader.reminders(this.source, fields));
		});
	}

	private Optional<Session> session(Node node, Optional<Place> usual) {
		return this.source.made(node, () -> {
			YamlFields fields = this.source.fields("session", node, SESSION, SESSION_OPTIONAL);
			var id = fields.made("id", SessionId::new);
			var start = moment(fields, "start");
			var time = start.flatMap((begins) -> fields.made("end",
					(word) -> new TimeSpan(begins, Moments.end("end", word, begins, this.source.today()))));
			var opens = moment(fields, "opens");
			var closes = moment(fields, "closes");
			var cancelUntil = moment(fields, "cancel-until");
			var seats = number(fields, "seats");
			int childcare = number(fields, "childcare").orElse(0);
			boolean hasWaitingList = flag(fields, "waiting-list");
			var status = fields.made("status", Words.kind("status", StaffStatus.values()));
			var place = ProgramReader.part(fields, "place")
				.map((part) -> ProgramReader.place(this.source, part))
				.orElse(usual);
			return new Session(Source.present(id), Source.present(time), Source.present(place),
					new Capacity(Source.present(seats), childcare, hasWaitingList),
					new RegistrationPeriod(Source.present(opens), Source.present(closes), Source.present(cancelUntil)),
					Source.present(status));
		});
	}

	private Optional<ZonedDateTime> moment(YamlFields fields, String key) {
		return fields.made(key, (word) -> Moments.moment(key, word, this.source.today()));
	}

	private static Optional<Integer> number(YamlFields fields, String key) {
		return fields.made(key, (word) -> Words.number(key, word));
	}

	private static boolean flag(YamlFields fields, String key) {
		return fields.made(key, (word) -> Words.flag(key, word)).orElse(false);
	}

}
