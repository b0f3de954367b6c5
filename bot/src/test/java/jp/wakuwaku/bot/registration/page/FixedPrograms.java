package jp.wakuwaku.bot.registration.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldId;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.programs.Option;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.ProgramList;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.ProgramsVersion;
import jp.wakuwaku.bot.programs.Replacement;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.SeminarSession;
import jp.wakuwaku.bot.programs.SessionId;
import jp.wakuwaku.bot.programs.Specimens;

/** Programs that nobody changes. */
class FixedPrograms implements Programs {

	private static final List<Option> OPTIONS = List.of(new Option("starting", "これから始めたい"),
			new Option("running", "すでに始めている"));

	/** A seminar that asks a field of every type, those of one's person required. */
	static final Seminar SEMINAR = seminar();

	/** A consultation. */
	static final Consultation CONSULTATION = consultation();

	private static Seminar seminar() {
		List<Field> fields = List.of(
				field("consent", "個人情報の取り扱い", true, new FieldType.Consent("この講座のためだけに使います。", "v7")),
				field("name", "お名前", true, new FieldType.Name()),
				field("reading", "ふりがな", true, new FieldType.Reading()),
				field("phone", "電話番号", true, new FieldType.Phone()),
				field("mail", "メールアドレス", false, new FieldType.Mail()),
				field("postal", "郵便番号", false, new FieldType.PostalCode()),
				field("year", "生まれた年", false, new FieldType.BirthYear(1920, 2010)),
				field("age", "年代", false, new FieldType.AgeBand()),
				field("work", "お仕事", false, new FieldType.ShortText(20)),
				field("wish", "聞きたいこと", false, new FieldType.LongText(400)),
				field("stage", "いまの段階", true, new FieldType.OneOf(OPTIONS)),
				field("topics", "関心のあること", false,
						new FieldType.SeveralOf(List.of(new Option("money", "お金"), new Option("sales", "販売")))),
				field("companions", "いっしょに来る方の人数", false,
						new FieldType.WholeNumber(0, 3, FieldType.Counted.COMPANIONS)),
				field("day", "見学の希望日", false, new FieldType.Date(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 3, 31))),
				field("photo", "写真", false, new FieldType.Consent("当日の写真を広報に使います。", "photo-1")));
		return new Seminar(new ProgramId("seminar"), Specimens.facts("女性のリーダーシップ開発講座"), Specimens.HALL, List.of(),
				new Form(fields, false), 1, false);
	}

	private static Consultation consultation() {
		Consultation plain = Specimens.consultation(Specimens.rules(), Set.of(),
				Specimens.adviser("a", Map.of(), Map.of(), Set.of()));
		List<Field> fields = List.of(field("consent", "個人情報の取り扱い", true, new FieldType.Consent("ご相談のためだけに使います。", "c1")),
				field("name", "お名前", true, new FieldType.Name()), field("phone", "電話番号", true, new FieldType.Phone()),
				field("topic", "ご相談の種類", true, new FieldType.OneOf(OPTIONS)),
				field("concern", "ご相談の内容", false, new FieldType.LongText(800)));
		return new Consultation(new ProgramId("consultation"), Specimens.facts("起業創業 個別相談"), plain.places(),
				plain.advisers(), plain.rules(), plain.closedDays(), new Form(fields, false), 1, plain.status());
	}

	private static Field field(String id, String label, boolean isRequired, FieldType type) {
		return new Field(new FieldId(id), label, isRequired, id.equals("phone") ? "日中に連絡のとれる番号" : "", Field.Asked.PAGE,
				type);
	}

	@Override
	public List<Program> all() {
		return new ArrayList<>(List.of(SEMINAR, CONSULTATION));
	}

	@Override
	public Optional<Program> find(ProgramId id) {
		return all().stream().filter((program) -> program.id().equals(id)).findFirst();
	}

	@Override
	public Optional<SeminarSession> session(SessionId id) {
		return Optional.empty();
	}

	@Override
	public ProgramsVersion latest() {
		throw new UnsupportedOperationException();
	}

	@Override
	public Replacement replace(ProgramList list, long number) {
		throw new UnsupportedOperationException();
	}

}
