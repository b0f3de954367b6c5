package jp.wakuwaku.bot.programs.content;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import jp.wakuwaku.bot.platform.PlainRecords;
import jp.wakuwaku.bot.programs.AdviserId;
import jp.wakuwaku.bot.programs.FieldId;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.ProgramList;
import jp.wakuwaku.bot.programs.ReminderRule;
import jp.wakuwaku.bot.programs.SessionId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The programs as JSON. */
final class ProgramCodec {

	private static final int FORM = 1;

	/** Records say more than they hold ({@code isPersonal}), which is not kept. */
	private final JsonMapper json = PlainRecords
		.mapper(ProgramId.class, SessionId.class, AdviserId.class, FieldId.class, ReminderRule.class)
		.rebuild()
		.changeDefaultVisibility((checker) -> checker.withIsGetterVisibility(Visibility.NONE))
		.build();

	String write(ProgramList list) {
		return this.json.writeValueAsString(new Stored(FORM, list.programs()));
	}

	/**
	 * Reads what this version of the bot wrote.
	 * @throws UnreadableProgramsException if it is anything else
	 */
	ProgramList read(long number, String stored) {
		try {
			JsonNode root = this.json.readTree(stored);
			int form = root.required("version").asInt();
			if (form != FORM) {
				throw new IllegalArgumentException("version: " + form + " (expected: " + FORM + ")");
			}
			List<Program> programs = new ArrayList<>();
			root.required("programs").forEach((node) -> programs.add(this.json.treeToValue(node, Program.class)));
			return new ProgramList(programs);
		}
		catch (JacksonException | IllegalArgumentException | NullPointerException ex) {
			throw new UnreadableProgramsException(number, ex);
		}
	}

	String writeForm(Form form) {
		return this.json.writeValueAsString(new StoredForm(FORM, form));
	}

	/**
	 * Reads a form that this version of the bot wrote.
	 * @throws UnreadableProgramsException if it is anything else
	 */
	Form readForm(String stored) {
		try {
			return this.json.readValue(stored, StoredForm.class).form();
		}
		catch (JacksonException | IllegalArgumentException | NullPointerException ex) {
			throw new UnreadableProgramsException(0, ex);
		}
	}

	private record StoredForm(int version, Form form) {
	}

	private record Stored(int version, List<Program> programs) {
	}

}
