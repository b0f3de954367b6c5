package jp.wakuwaku.bot.faq.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import jp.wakuwaku.bot.faq.FaqContent;
import jp.wakuwaku.bot.platform.PlainRecords;
import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqCategory;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.FaqId;
import jp.wakuwaku.knowledge.content.Thesaurus;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The content as JSON, which without a thesaurus means the one that ships. It follows the
 * records of the knowledge module: what they gain is written as well, and where it is
 * missing they say themselves what stands for it. An older bot skips what it does not
 * know.
 */
final class ContentCodec {

	private static final int FORM = 1;

	private static final List<String> ALWAYS_STORED = List.of("id", "category", "question", "label", "phrasings",
			"answer", "source", "checkedOn");

	private static final FaqEntry PLAIN = new FaqEntry(new FaqId("plain"), "plain", "plain", "plain", List.of(),
			"plain", "plain", LocalDate.EPOCH);

	private final JsonMapper json = PlainRecords.mapper(FaqId.class);

	String write(FaqContent content) {
		return this.json.writeValueAsString(new Stored(FORM, content.faq(), content.thesaurus()));
	}

	/**
	 * Reads what this version or the one before it wrote.
	 * @throws UnreadableContentException if it is anything else
	 */
	FaqContent read(String what, String stored) {
		return readable(what, () -> {
			JsonNode root = this.json.readTree(stored);
			int form = root.required("version").asInt();
			if (form != FORM) {
				throw new IllegalArgumentException("version: " + form + " (expected: " + FORM + ")");
			}
			FaqContent content = new FaqContent(faq(root.required("faq")));
			return root.hasNonNull("thesaurus")
					? content.withThesaurus(this.json.treeToValue(root.get("thesaurus"), Thesaurus.class)) : content;
		});
	}

	/**
	 * Reads what still is as it was written.
	 * @param checksum of what was written, null when it is not known
	 * @throws UnreadableContentException if it is anything else
	 */
	FaqContent read(String what, String stored, @Nullable String checksum) {
		if (checksum != null && !checksum.equals(digest(stored))) {
			throw UnreadableContentException.changed(what);
		}
		return read(what, stored);
	}

	String writeNote(Record note) {
		return this.json.writeValueAsString(note);
	}

	<T extends Record> T readNote(String what, @Nullable String stored, Class<T> type) {
		return readable(what, () -> Objects.requireNonNull(this.json.readValue((stored != null) ? stored : "", type)));
	}

	/** Tells one content from another, for ever and on every machine. */
	static String digest(String written) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(written.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Faq faq(JsonNode stored) {
		List<FaqCategory> categories = new ArrayList<>();
		stored.required("categories")
			.forEach((category) -> categories.add(this.json.treeToValue(category, FaqCategory.class)));
		List<FaqEntry> entries = new ArrayList<>();
		stored.required("entries").forEach((entry) -> entries.add(entry(entry)));
		return new Faq(categories, entries);
	}

	/** Says of the entry what a plain one says of itself, where the entry is silent. */
	private FaqEntry entry(JsonNode stored) {
		if (!ALWAYS_STORED.stream().allMatch(stored::hasNonNull)) {
			throw new IllegalArgumentException("entry: a field is missing (expected: " + ALWAYS_STORED + ")");
		}
		ObjectNode whole = this.json.valueToTree(PLAIN);
		stored.properties().forEach((field) -> whole.set(field.getKey(), field.getValue()));
		return this.json.treeToValue(whole, FaqEntry.class);
	}

	private static <T> T readable(String what, Supplier<T> reading) {
		try {
			return reading.get();
		}
		catch (RuntimeException ex) {
			throw new UnreadableContentException(what, ex);
		}
	}

	private record Stored(int version, Faq faq, Thesaurus thesaurus) {
	}

}
