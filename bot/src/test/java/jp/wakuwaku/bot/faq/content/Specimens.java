package jp.wakuwaku.bot.faq.content;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.wakuwaku.knowledge.FaqId;

/** Makes records of the knowledge module in which no component is empty or usual. */
final class Specimens {

	private final int kind;

	private final List<FaqId> ids = new ArrayList<>();

	private int texts;

	/** Takes the kind of that number, counted round, where a sealed type has several. */
	Specimens(int kind) {
		this.kind = kind;
	}

	/** The ids that were made so far, in their order. */
	List<FaqId> ids() {
		return List.copyOf(this.ids);
	}

	<T extends Record> T of(Class<T> type) {
		for (boolean digits : List.of(false, true)) {
			try {
				return filled(type, digits);
			}
			catch (IllegalArgumentException ex) {
				// Its texts are digits, then.
			}
		}
		throw new AssertionError("no specimen of " + type + " (expected: add a text that it takes)");
	}

	private <T extends Record> T filled(Class<T> type, boolean digits) {
		RecordComponent[] components = type.getRecordComponents();
		Object[] values = Arrays.stream(components)
			.map((component) -> value(component.getGenericType(), digits))
			.toArray();
		try {
			Constructor<T> canonical = type.getDeclaredConstructor(
					Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
			canonical.setAccessible(true);
			T made = canonical.newInstance(values);
			if (made instanceof FaqId id) {
				this.ids.add(id);
			}
			return made;
		}
		catch (InvocationTargetException ex) {
			throw (RuntimeException) ex.getCause();
		}
		catch (ReflectiveOperationException ex) {
			throw new AssertionError(ex);
		}
	}

	private Object value(Type type, boolean digits) {
		if (type instanceof ParameterizedType parameterized) {
			return container(parameterized, digits);
		}
		Class<?> plain = (Class<?>) type;
		if (plain == String.class) {
			this.texts++;
			return digits ? "119" : "text-" + "abcdefghijklmnopqrstuvwxyz".charAt(this.texts % 26);
		}
		if (plain == LocalDate.class) {
			return LocalDate.of(2026, 11, 22);
		}
		if (plain == URI.class) {
			return URI.create("https://www.city.omitama.lg.jp/");
		}
		if (plain.isEnum()) {
			return plain.getEnumConstants()[plain.getEnumConstants().length - 1];
		}
		if (plain.isSealed()) {
			Class<?>[] kinds = plain.getPermittedSubclasses();
			return of(kinds[this.kind % kinds.length].asSubclass(Record.class));
		}
		if (plain.isRecord()) {
			return of(plain.asSubclass(Record.class));
		}
		throw new AssertionError("no specimen of " + type + " (expected: add one)");
	}

	private Object container(ParameterizedType type, boolean digits) {
		Object first = value(type.getActualTypeArguments()[0], digits);
		if (type.getRawType() == List.class) {
			return List.of(first);
		}
		if (type.getRawType() == Optional.class) {
			return Optional.of(first);
		}
		if (type.getRawType() == Map.class) {
			return Map.of(first, value(type.getActualTypeArguments()[1], digits));
		}
		throw new AssertionError("no specimen of " + type + " (expected: add one)");
	}

}
