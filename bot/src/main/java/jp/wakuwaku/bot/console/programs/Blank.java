package jp.wakuwaku.bot.console.programs;

import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

import jp.wakuwaku.bot.programs.Adviser;
import jp.wakuwaku.bot.programs.AdviserId;
import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Facts;
import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldId;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.programs.Place;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.SlotRules;
import jp.wakuwaku.bot.programs.StaffStatus;

/** Programs to begin with: what most have in common, and nothing that residents see. */
final class Blank {

	/** As in the samples; staff change it. */
	private static final SlotRules RULES = new SlotRules(Duration.ofMinutes(45), Duration.ofMinutes(15),
			Duration.ofDays(1), Duration.ofDays(28), Duration.ofDays(1));

	private Blank() {
	}

	static Seminar seminar(ProgramId id, Facts facts, Place place) {
		return new Seminar(id, facts, place, List.of(), form("入力された内容は、この講座の受付と連絡のためだけに使います。"), 1, false);
	}

	static Consultation consultation(ProgramId id, Facts facts, Place place, String adviser) {
		return new Consultation(id, facts, List.of(place), List.of(adviser(new AdviserId(id + "-a"), adviser)), RULES,
				new TreeSet<>(), form("入力された内容は、ご相談の受付と準備、連絡のためだけに使います。"), 1, StaffStatus.DRAFT);
	}

	private static Adviser adviser(AdviserId id, String name) {
		return new Adviser(id, name, "", new TreeMap<>(), new TreeMap<>(), new TreeSet<>());
	}

	private static Form form(String statement) {
		return new Form(List.of(field("consent", "個人情報の取り扱い", new FieldType.Consent(statement, "v1")),
				field("name", "お名前", new FieldType.Name()), field("reading", "ふりがな", new FieldType.Reading()),
				field("phone", "電話番号", new FieldType.Phone())), false);
	}

	private static Field field(String id, String label, FieldType type) {
		return new Field(new FieldId(id), label, true, "", Field.Asked.PAGE, type);
	}

}
