package jp.wakuwaku.bot.console.faq;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.console.layout.SearchWords;
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

	FaqFilter(@Nullable String q, @Nullable String category, @Nullable String state, @Nullable String only) {
		this.q = (q == null) ? "" : SearchWords.of(q).typed();
		this.category = (category == null) ? "" : category;
		this.state = (state == null || !STATES.containsKey(state)) ? "" : state;
		this.only = (only == null || !ONLY.containsKey(only)) ? "" : only;
	}

	/** Whether everything is wanted. */
	public boolean isEmpty() {
		return this.q.isEmpty() && this.category.isEmpty() && this.state.isEmpty() && this.only.isEmpty();
	}

	SearchWords words() {
		return SearchWords.of(this.q);
	}

	/** The list's address, to which {@code page=N} can be added. */
	public String path() {
		return path("/console/faq");
	}

	/** The address of another list that is looked through in the same way. */
	String path(String list) {
		return Map.of("q", this.q, "category", this.category, "state", this.state, "only", this.only)
			.entrySet()
			.stream()
			.filter((field) -> !field.getValue().isEmpty())
			.sorted(Map.Entry.comparingByKey())
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8) + "&")
			.collect(Collectors.joining("", list + "?", ""));
	}

	private static Map<String, String> ordered(String... pairs) {
		Map<String, String> map = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			map.put(pairs[i], pairs[i + 1]);
		}
		return Collections.unmodifiableMap(map);
	}

}
