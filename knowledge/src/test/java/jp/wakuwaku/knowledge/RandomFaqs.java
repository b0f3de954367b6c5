package jp.wakuwaku.knowledge;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Contents nobody would write, with everything an entry may have: the same ones in every
 * run.
 */
public final class RandomFaqs {

	private static final String[] PIECES = { "あ", "起業", "セミナー", "です。", "\n", "\n\n", "\n- ", "\n  ", " ", "\u3000",
			"\t", ": ", " #", "# ", "- ", "? ", "'", "\"", "''", "\\", "{", "}", "[", "]", ",", "、", "｜", "|", ">", "%",
			"&a", "*a", "!b", "=1+1", "+", "-", "@", "＝", "yes", "null", "12", "2026-11-22", "~", "😀", "👩‍💻", "𠮟",
			"\u0085", "\u2028", "\ufeff", "\0", "\u001b", "\u0301" };

	private final Random random;

	private RandomFaqs(Random random) {
		this.random = random;
	}

	/**
	 * Returns random contents.
	 * @param count how many
	 * @return the contents, of 1 to 3 categories with 1 to 6 entries each
	 */
	public static Stream<Faq> of(int count) {
		RandomFaqs faqs = new RandomFaqs(new Random(835));
		return Stream.generate(faqs::faq).limit(count);
	}

	private Faq faq() {
		List<FaqCategory> categories = some(1, 3,
				(number) -> new FaqCategory("category-" + number, number + line(18), text(60)));
		List<FaqEntry> entries = new ArrayList<>();
		categories.forEach((category) -> entries.addAll(some(1, 6, (_) -> entry(entries.size(), category.id()))));
		List<FaqId> ids = IntStream.range(0, entries.size())
			.mapToObj((number) -> new FaqId("entry-" + number))
			.toList();
		return new Faq(categories,
				IntStream.range(0, entries.size())
					.mapToObj((number) -> numbered(entries.get(number), number))
					.map((entry) -> entry.withRelated(related(entry, ids)))
					.toList());
	}

	private FaqEntry entry(int number, String category) {
		FaqEntry plain = new FaqEntry(new FaqId("entry-" + number), category, text(190), text(15),
				some(0, 5, (_) -> line(180)), text(5_000), text(100),
				LocalDate.of(2026, 1, 1).plusDays(this.random.nextInt(1_000)));
		return plain.withTags(some(0, 20, (tag) -> tag + line(25)))
			.withValidity(new Validity(day(0), day(1_000)))
			.withAction(action())
			.withAudience(Audience.values()[this.random.nextInt(Audience.values().length)])
			.withVariants(variants());
	}

	/** Questions, phrasings and labels may stand only once in a content. */
	private static FaqEntry numbered(FaqEntry entry, int number) {
		List<String> phrasings = IntStream.range(0, entry.phrasings().size())
			.mapToObj((place) -> number + "." + place + "." + entry.phrasings().get(place))
			.toList();
		return new FaqEntry(new FaqId("entry-" + number), entry.category(), number + "." + entry.question(),
				number + "." + entry.label(), phrasings, entry.answer(), entry.source(), entry.checkedOn(),
				entry.tags(), entry.validity(), entry.related(), entry.action(), entry.audience(), entry.variants());
	}

	private List<FaqId> related(FaqEntry entry, List<FaqId> ids) {
		return ids.stream().filter((id) -> !id.equals(entry.id()) && this.random.nextInt(3) == 0).limit(5).toList();
	}

	private @Nullable LocalDate day(int after) {
		return this.random.nextBoolean() ? LocalDate.of(2026, 1, 1).plusDays(after + this.random.nextInt(1_000)) : null;
	}

	private @Nullable FaqAction action() {
		return switch (this.random.nextInt(4)) {
			case 0 -> new FaqAction.OpenPage(URI.create("https://example.jp/?a=%20b#c"), line(20).strip());
			case 1 -> new FaqAction.Call("0299-48-1111", line(20).strip());
			case 2 -> new FaqAction.Start("registration", line(20).strip());
			default -> null;
		};
	}

	private Map<Language, Variant> variants() {
		Map<Language, Variant> variants = new EnumMap<>(Language.class);
		Stream.of(Language.EASY_JA, Language.EN)
			.filter((_) -> this.random.nextBoolean())
			.forEach((language) -> variants.put(language, new Variant(text(200), text(20), text(5_000))));
		return variants;
	}

	private <T> List<T> some(int least, int most, IntFunction<T> made) {
		return IntStream.range(0, least + this.random.nextInt(most - least + 1)).mapToObj(made).toList();
	}

	/** One line, without spaces around it, as a table keeps the values of a cell. */
	private String line(int most) {
		return "一" + text(most - 2).replace("\n", "").strip() + "了";
	}

	/** Any text that is not blank and whole in UTF-8. */
	private String text(int most) {
		StringBuilder text = new StringBuilder();
		int pieces = 1 + this.random.nextInt(12);
		for (int i = 0; i < pieces; i++) {
			String piece = PIECES[this.random.nextInt(PIECES.length)];
			if (text.length() + piece.length() < most) {
				text.append(piece);
			}
		}
		String whole = new String(text.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
		return whole.isBlank() ? whole + "文" : whole;
	}

}
