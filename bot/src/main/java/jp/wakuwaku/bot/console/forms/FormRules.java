package jp.wakuwaku.bot.console.forms;

import java.util.List;

import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.Program;

/** What a form may not be, and what to do about it. */
final class FormRules {

	private FormRules() {
	}

	/** Empty when it may be so. */
	static String problem(Program program, List<Field> fields, boolean isAllInChat) {
		if (lacksConsent(fields)) {
			return "個人情報を聞くときは、必ず答える「同意」を、いちばん上に置いてください。";
		}
		if (lacksConsent(
				fields.stream().filter((field) -> isAllInChat || field.asked() == Field.Asked.CHAT).toList())) {
			return "トークで個人情報を聞くときは、トークで聞く「同意」を、その前に置いてください。";
		}
		if (count(fields, FieldType.Counted.COMPANIONS) > 1 || count(fields, FieldType.Counted.CHILDREN) > 1) {
			return "席や託児の数に使う「数」は、それぞれ1つにしてください。";
		}
		boolean isTold = program instanceof Consultation && fields.stream()
			.anyMatch((field) -> field.tellsOfConcerns() && (isAllInChat || field.asked() == Field.Asked.CHAT));
		return isTold ? "個別相談では、文や選ぶ質問をトークで聞けません。相談の内容が、LINEに残らないようにするためです。ページで聞いてください。" : "";
	}

	private static boolean lacksConsent(List<Field> fields) {
		return fields.stream().anyMatch(Field::isPersonal) && !isRequiredConsent(fields.getFirst());
	}

	private static boolean isRequiredConsent(Field field) {
		return field.isRequired() && field.type() instanceof FieldType.Consent;
	}

	private static long count(List<Field> fields, FieldType.Counted counted) {
		return fields.stream()
			.filter((field) -> field.type() instanceof FieldType.WholeNumber number && number.counted() == counted)
			.count();
	}

}
