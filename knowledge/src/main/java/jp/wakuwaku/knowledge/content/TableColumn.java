package jp.wakuwaku.knowledge.content;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jp.wakuwaku.knowledge.FaqAction;
import jp.wakuwaku.knowledge.FaqCategory;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.FaqId;
import jp.wakuwaku.knowledge.Language;
import jp.wakuwaku.knowledge.Variant;
import org.jspecify.annotations.Nullable;

/** A column of the table in which staff keep the FAQ, in the table's order. */
enum TableColumn {

	ID("ID"),

	QUESTION("問い合わせ文"),

	ANSWER("応答文"),

	CATEGORY("カテゴリ"),

	LABEL("ラベル"),

	PHRASINGS("言い換え"),

	SOURCE("出典"),

	CHECKED("確認日"),

	TAGS("タグ"),

	FROM("有効開始"),

	UNTIL("有効終了"),

	RELATED("関連ID"),

	AUDIENCE("対象"),

	ACTION("ボタンの種類"),

	TARGET("ボタンの行き先"),

	ACTION_LABEL("ボタンの文字"),

	EASY_QUESTION("問い合わせ文（やさしい日本語）"),

	EASY_LABEL("ラベル（やさしい日本語）"),

	EASY_ANSWER("応答文（やさしい日本語）"),

	EN_QUESTION("問い合わせ文（英語）"),

	EN_LABEL("ラベル（英語）"),

	EN_ANSWER("応答文（英語）");

	static final List<TableColumn> REQUIRED = List.of(ID, QUESTION, ANSWER, CATEGORY);

	private final String header;

	TableColumn(String header) {
		this.header = header;
	}

	String header() {
		return this.header;
	}

	String cell(FaqEntry entry, FaqCategory category) {
		return switch (this) {
			case ID -> entry.id().value();
			case QUESTION -> entry.question();
			case ANSWER -> entry.answer();
			case CATEGORY -> category.title();
			case LABEL -> entry.label();
			case PHRASINGS -> Cells.list(entry.phrasings());
			case SOURCE -> entry.source();
			case CHECKED -> entry.checkedOn().toString();
			case TAGS -> Cells.list(entry.tags());
			case FROM -> day(entry.validity().from());
			case UNTIL -> day(entry.validity().until());
			case RELATED -> Cells.list(entry.related().stream().map(FaqId::value).toList());
			case AUDIENCE -> entry.audience().label();
			case ACTION -> ofAction(entry, TableColumn::kind);
			case TARGET -> ofAction(entry, TableColumn::target);
			case ACTION_LABEL -> ofAction(entry, FaqAction::label);
			case EASY_QUESTION -> ofVariant(entry, Language.EASY_JA, Variant::question);
			case EASY_LABEL -> ofVariant(entry, Language.EASY_JA, Variant::label);
			case EASY_ANSWER -> ofVariant(entry, Language.EASY_JA, Variant::answer);
			case EN_QUESTION -> ofVariant(entry, Language.EN, Variant::question);
			case EN_LABEL -> ofVariant(entry, Language.EN, Variant::label);
			case EN_ANSWER -> ofVariant(entry, Language.EN, Variant::answer);
		};
	}

	/** The column of a header, whatever the width of its letters. */
	static Optional<TableColumn> of(String header) {
		return Arrays.stream(values())
			.filter((column) -> Duplicates.folded(column.header).equals(Duplicates.folded(header)))
			.findFirst();
	}

	static List<String> headers(List<TableColumn> columns) {
		return columns.stream().map(TableColumn::header).toList();
	}

	private static String day(@Nullable LocalDate day) {
		return (day != null) ? day.toString() : "";
	}

	private static String ofAction(FaqEntry entry, Function<FaqAction, String> part) {
		return Optional.ofNullable(entry.action()).map(part).orElse("");
	}

	private static String kind(FaqAction action) {
		return switch (action) {
			case FaqAction.OpenPage _ -> "ページ";
			case FaqAction.Call _ -> "電話";
			case FaqAction.Start _ -> "機能";
		};
	}

	private static String target(FaqAction action) {
		return switch (action) {
			case FaqAction.OpenPage open -> open.page().toString();
			case FaqAction.Call call -> call.number();
			case FaqAction.Start start -> start.feature();
		};
	}

	private static String ofVariant(FaqEntry entry, Language language, Function<Variant, String> part) {
		return Optional.ofNullable(entry.variants().get(language)).map(part).orElse("");
	}

}
