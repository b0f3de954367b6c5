package jp.wakuwaku.bot.console.faq;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What staff look for in the list.
 *
 * @param q words that all have to be there; may be empty
 * @param category id of a category; empty for all
 * @param state name of an {@link EntryState}; empty for all
 * @param only one of {@link #ONLY}; empty for all
 */
record FaqFilter(String q, String category, String state, String only) {

	static final Map<String, String> ONLY = ordered("", "すべて", "soon", "30日以内に期限", "outside", "期間の外", "never",
			"13週間 表示なし", "wrong", "「ちがう」と言われた", "unchecked", "確認から1年以上");

	static final Map<String, String> STATES = ordered("", "すべて", "PUBLISHED", "公開中のまま", "CHANGED", "直した", "ADDED",
			"新しい", "REMOVED", "消した");

	private static final int LONGEST = 100;

	FaqFilter(@Nullable String q, @Nullable String category, @Nullable String state, @Nullable String only) {
		this.q = (q == null) ? "" : q.strip().substring(0, Math.min(LONGEST, q.strip().length()));
		this.category = (category == null) ? "" : category;
		this.state = (state == null || !STATES.containsKey(state)) ? "" : state;
		this.only = (only == null || !ONLY.containsKey(only)) ? "" : only;
	}

	/** Whether everything is wanted. */
	public boolean isEmpty() {
		return this.q.isEmpty() && this.category.isEmpty() && this.state.isEmpty() && this.only.isEmpty();
	}

	/** The words to look for, written as {@link #folded} writes. */
	List<String> words() {
		return folded(this.q).strip().isEmpty() ? List.of() : List.of(folded(this.q).strip().split("\\s+", -1));
	}

	/** The list's address, to which {@code page=N} can be added. */
	public String path() {
		return Map.of("q", this.q, "category", this.category, "state", this.state, "only", this.only)
			.entrySet()
			.stream()
			.filter((field) -> !field.getValue().isEmpty())
			.sorted(Map.Entry.comparingByKey())
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8) + "&")
			.collect(Collectors.joining("", "/console/faq?", ""));
	}

	/**
	 * A text in which wide and narrow letters, and small and great ones, are the same.
	 */
	static String folded(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
	}

	private static Map<String, String> ordered(String... pairs) {
		Map<String, String> map = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			map.put(pairs[i], pairs[i + 1]);
		}
		return Collections.unmodifiableMap(map);
	}

}
