package jp.wakuwaku.bot.backup;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.lettuce.core.api.push.PushListener;
import io.lettuce.core.api.push.PushMessage;
import org.jspecify.annotations.Nullable;

/** Gathers which keys are changed by anybody, as Redis tells of it. */
final class RedisChangedKeys implements PushListener {

	private final Set<ByteBuffer> keys = new HashSet<>();

	private boolean emptied;

	@Override
	public synchronized void onPushMessage(PushMessage message) {
		if (message.getType().equals("invalidate")) {
			List<?> content = message.getContent();
			add(content.getLast());
		}
	}

	/** Without keys, all of them are gone. */
	private void add(@Nullable Object told) {
		switch (told) {
			case null -> this.emptied = true;
			case List<?> several -> several.forEach(this::add);
			case ByteBuffer key -> this.keys.add(ByteBuffer.wrap(bytes(key)));
			default -> throw new IllegalStateException(
					"invalidated: " + told.getClass().getSimpleName() + " (expected: keys)");
		}
	}

	private static byte[] bytes(ByteBuffer key) {
		ByteBuffer source = key.duplicate();
		byte[] bytes = new byte[source.remaining()];
		source.get(bytes);
		return bytes;
	}

	/** Those that were changed since this was asked last. */
	synchronized List<byte[]> take() {
		List<byte[]> taken = this.keys.stream().map(RedisChangedKeys::bytes).toList();
		this.keys.clear();
		return taken;
	}

	synchronized int count() {
		return this.keys.size();
	}

	/** Whether somebody has deleted everything. */
	synchronized boolean isEmptied() {
		return this.emptied;
	}

}
