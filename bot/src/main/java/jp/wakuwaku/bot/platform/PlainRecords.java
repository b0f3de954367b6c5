package jp.wakuwaku.bot.platform;

import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/**
 * JSON of records that know nothing of it. A sealed type is told by the simple name of
 * its kind, an id is its text, and what is not known is skipped.
 */
public final class PlainRecords {

	private PlainRecords() {
	}

	/**
	 * Makes a mapper.
	 * @param ids records with nothing but a {@code String value}
	 * @return the mapper
	 */
	public static JsonMapper mapper(Class<?>... ids) {
		JsonMapper.Builder builder = JsonMapper.builder()
			.annotationIntrospector(new Kinds())
			.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
		Arrays.stream(ids).forEach((id) -> builder.addMixIn(id, Id.class));
		return builder.build();
	}

	/** Finds the kinds of a sealed type. */
	private static final class Kinds extends JacksonAnnotationIntrospector {

		private static final JsonTypeInfo.Value KIND = JsonTypeInfo.Value.construct(JsonTypeInfo.Id.NAME,
				JsonTypeInfo.As.PROPERTY, "kind", null, false, true);

		@Override
		public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
			return isSealed(annotated.getRawType()) ? KIND : super.findPolymorphicTypeInfo(config, annotated);
		}

		@Override
		public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
			Class<?> type = annotated.getRawType();
			return isSealed(type) ? kinds(type) : super.findSubtypes(config, annotated);
		}

		/** An enum with bodies is sealed as well, and is its name all the same. */
		private static boolean isSealed(Class<?> type) {
			return type.isSealed() && !type.isEnum();
		}

		private static List<NamedType> kinds(Class<?> type) {
			return Arrays.stream(type.getPermittedSubclasses())
				.map((kind) -> new NamedType(kind, kind.getSimpleName()))
				.toList();
		}

	}

	/** An id is its text. */
	abstract static class Id {

		@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
		Id(String value) {
		}

		@JsonValue
		abstract String value();

	}

}
