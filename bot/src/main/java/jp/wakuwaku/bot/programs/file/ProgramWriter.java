package jp.wakuwaku.bot.programs.file;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Contact;
import jp.wakuwaku.bot.programs.Facts;
import jp.wakuwaku.bot.programs.Place;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.ProgramList;
import jp.wakuwaku.bot.programs.ReminderRule;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.knowledge.content.YamlNodes;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;

import static jp.wakuwaku.knowledge.content.YamlNodes.block;
import static jp.wakuwaku.knowledge.content.YamlNodes.field;
import static jp.wakuwaku.knowledge.content.YamlNodes.flag;
import static jp.wakuwaku.knowledge.content.YamlNodes.lines;
import static jp.wakuwaku.knowledge.content.YamlNodes.list;
import static jp.wakuwaku.knowledge.content.YamlNodes.number;
import static jp.wakuwaku.knowledge.content.YamlNodes.text;
import static jp.wakuwaku.knowledge.content.YamlNodes.texts;

/** Writes programs as the file that {@link YamlProgramFiles} reads. */
final class ProgramWriter {

	/** Stands for a link that is not known yet. */
	static final String LATER = "later";

	private ProgramWriter() {
	}

	static String write(ProgramList list) {
		return YamlNodes.write(block(field(YamlProgramFiles.PROGRAMS,
				list(FlowStyle.BLOCK, list.programs().stream().map(ProgramWriter::program).toList()))));
	}

	private static Node program(Program program) {
		List<NodeTuple> fields = new ArrayList<>();
		switch (program) {
			case Seminar seminar -> {
				fields.addAll(facts(SeminarReader.KIND, seminar));
				fields.add(field("neutral", flag(seminar.isNeutral())));
				fields.add(field("place", place(seminar.place())));
				fields.add(field("sessions", list(FlowStyle.BLOCK,
						seminar.sessions().stream().map((session) -> session(session, seminar.place())).toList())));
			}
			case Consultation consultation -> {
				fields.addAll(facts(ConsultationReader.KIND, consultation));
				fields.addAll(ConsultationWriter.fields(consultation));
			}
		}
		fields.add(field("form", FormWriter.form(program.form())));
		return block(fields.toArray(NodeTuple[]::new));
	}

	private static List<NodeTuple> facts(String kind, Program program) {
		Facts facts = program.facts();
		List<NodeTuple> fields = new ArrayList<>();
		fields.add(field("kind", text(kind)));
		fields.add(field("id", text(program.id().value())));
		fields.add(field("title", text(facts.title())));
		fields.add(field("summary", text(facts.summary())));
		fields.add(field("description", lines(facts.description())));
		addText(fields, "target", facts.target());
		addText(fields, "belongings", facts.belongings());
		addText(fields, "fee", facts.fee());
		fields.add(field("contact", contact(facts.contact())));
		fields.add(field("per-person", number(program.perPerson())));
		if (!program.reminders().equals(ReminderRule.DEFAULT)) {
			fields.add(field("reminders",
					list(FlowStyle.FLOW, texts(program.reminders().stream().map(ReminderRule::value).toList()))));
		}
		return fields;
	}

	static void addText(List<NodeTuple> fields, String key, String text) {
		if (!text.isEmpty()) {
			fields.add(field(key, text(text)));
		}
	}

	static Node place(Place place) {
		NodeTuple means = switch (place) {
			case Place.Venue venue -> field("address", text(venue.address()));
			case Place.Online online -> field("online", text(link(online.link())));
			case Place.Telephone _ -> field("phone", flag(true));
		};
		return block(field("name", text(place.name())), means);
	}

	private static String link(@Nullable URI link) {
		return (link != null) ? link.toString() : LATER;
	}

	private static Node contact(Contact contact) {
		List<NodeTuple> fields = new ArrayList<>();
		fields.add(field("name", text(contact.name())));
		fields.add(field("phone", text(contact.phone())));
		addText(fields, "note", contact.note());
		return block(fields.toArray(NodeTuple[]::new));
	}

	private static Node session(Session session, Place usual) {
		List<NodeTuple> fields = new ArrayList<>();
		fields.add(field("id", text(session.id().value())));
		fields.add(field("start", text(Moments.written(session.time().startsAt()))));
		fields.add(field("end", text(Moments.written(session.time().endsAt()))));
		if (!session.place().equals(usual)) {
			fields.add(field("place", place(session.place())));
		}
		fields.add(field("seats", number(session.capacity().seats())));
		fields.add(field("childcare", number(session.capacity().childcare())));
		fields.add(field("waiting-list", flag(session.capacity().hasWaitingList())));
		fields.add(field("opens", text(Moments.written(session.registration().opensAt()))));
		fields.add(field("closes", text(Moments.written(session.registration().closesAt()))));
		fields.add(field("cancel-until", text(Moments.written(session.registration().cancelUntil()))));
		fields.add(field("status", text(Words.written(session.status()))));
		return block(fields.toArray(NodeTuple[]::new));
	}

}
