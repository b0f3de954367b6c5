package jp.wakuwaku.bot.residents;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import com.google.crypto.tink.Aead;

/**
 * The keys from outside that wrap the keys in Redis: the first one seals, each of them
 * opens what it sealed.
 */
final class MasterKeys {

	/** Where a ciphertext says which key it needs. */
	private static final int ID_AT = 1;

	private final int current;

	private final Map<Integer, Aead> aeads = new TreeMap<>();

	private MasterKeys(List<MasterKey> keys) {
		this.current = keys.getFirst().id();
		keys.forEach((key) -> this.aeads.put(key.id(), key.aead()));
	}

	/**
	 * Reads keys, which are separated by commas.
	 * @throws IllegalArgumentException if {@link #problems} finds any
	 */
	static MasterKeys of(String text) {
		List<String> problems = problems(text);
		if (!problems.isEmpty()) {
			throw new IllegalArgumentException(String.join("; ", problems));
		}
		return new MasterKeys(parts(text).stream().map(MasterKey::of).toList());
	}

	/** What is wrong with the keys, in the operators' language and without the keys. */
	static List<String> problems(String text) {
		List<String> problems = new ArrayList<>();
		Set<Integer> ids = new HashSet<>();
		List<String> parts = parts(text);
		for (int i = 0; i < parts.size(); i++) {
			try {
				int id = MasterKey.of(parts.get(i)).id();
				if (!ids.add(id)) {
					problems.add((i + 1) + " 番目の鍵: 番号 " + id + " が重複しています");
				}
			}
			catch (IllegalArgumentException ex) {
				problems.add((i + 1) + " 番目の鍵: " + ex.getMessage());
			}
		}
		return problems;
	}

	private static List<String> parts(String text) {
		return List.of(text.strip().split("\\s*,\\s*", -1));
	}

	Sealed seal(Belonging belonging, byte[] key) {
		return Sealed.seal(aead(this.current, belonging), belonging, key);
	}

	byte[] open(Belonging belonging, Sealed sealed) {
		return sealed.open(aead(id(sealed), belonging), belonging);
	}

	private Aead aead(int id, Belonging belonging) {
		Aead aead = this.aeads.get(id);
		if (aead == null) {
			throw new UnreadableDetailsException(belonging.kind() + " is sealed with key " + id + " (expected: one of "
					+ this.aeads.keySet() + ", which wakuwaku.personal-details.keys has)");
		}
		return aead;
	}

	/** Whether it is sealed with the key that seals now. */
	boolean isCurrent(Sealed sealed) {
		return id(sealed) == this.current;
	}

	int current() {
		return this.current;
	}

	boolean hasOlder() {
		return this.aeads.size() > 1;
	}

	private static int id(Sealed sealed) {
		byte[] bytes = sealed.bytes();
		return (bytes.length >= ID_AT + Integer.BYTES) ? ByteBuffer.wrap(bytes).getInt(ID_AT) : 0;
	}

	/** Says nothing, because it holds secrets. */
	@Override
	public String toString() {
		return "MasterKeys";
	}

}
