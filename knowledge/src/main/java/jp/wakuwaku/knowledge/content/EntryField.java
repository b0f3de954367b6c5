package jp.wakuwaku.knowledge.content;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import jp.wakuwaku.knowledge.FaqEntry;
import org.jspecify.annotations.Nullable;

/** A part of an entry that may change while the entry stays the same one. */
public enum EntryField {

	/** {@link FaqEntry#category()}. */
	CATEGORY("カテゴリ"),

	/** {@link FaqEntry#question()}. */
	QUESTION("問い合わせ文"),

	/** {@link FaqEntry#label()}. */
	LABEL("ラベル"),

	/** {@link FaqEntry#phrasings()}. */
	PHRASINGS("言い換え"),

	/** {@link FaqEntry#answer()}. */
	ANSWER("応答文"),

	/** {@link FaqEntry#source()}. */
	SOURCE("出典"),

	/** {@link FaqEntry#checkedOn()}. */
	CHECKED("確認日"),

	/** {@link FaqEntry#tags()}. */
	TAGS("タグ"),

	/** {@link FaqEntry#validity()}. */
	VALIDITY("有効期間"),

	/** {@link FaqEntry#related()}. */
	RELATED("関連ID"),

	/** {@link FaqEntry#action()}. */
	ACTION("ボタン"),

	/** {@link FaqEntry#audience()}. */
	AUDIENCE("対象"),

	/** {@link FaqEntry#variants()}. */
	VARIANTS("ほかの言語");

	private final String label;

	EntryField(String label) {
		this.label = label;
	}

	/**
	 * Returns what staff call it.
	 * @return a Japanese word
	 */
	public String label() {
		return this.label;
	}

	static List<EntryField> differing(FaqEntry one, FaqEntry other) {
		return Arrays.stream(values()).filter((field) -> !Objects.equals(field.of(one), field.of(other))).toList();
	}

	private @Nullable Object of(FaqEntry entry) {
		return switch (this) {
			case CATEGORY -> entry.category();
			case QUESTION -> entry.question();
			case LABEL -> entry.label();
			case PHRASINGS -> entry.phrasings();
			case ANSWER -> entry.answer();
			case SOURCE -> entry.source();
			case CHECKED -> entry.checkedOn();
			case TAGS -> entry.tags();
			case VALIDITY -> entry.validity();
			case RELATED -> entry.related();
			case ACTION -> entry.action();
			case AUDIENCE -> entry.audience();
			case VARIANTS -> entry.variants();
		};
	}

}
