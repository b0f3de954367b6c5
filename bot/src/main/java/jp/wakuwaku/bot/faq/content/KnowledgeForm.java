package jp.wakuwaku.bot.faq.content;

import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.jsontype.NamedType;

/**
 * What Jackson has to know of the knowledge module's types, which know nothing of it. A
 * sealed type is told by the simple name of its kind.
 */
final class KnowledgeForm extends JacksonAnnotationIntrospector {

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

	/** An id is its text. */
	abstract static class Id {

		@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
		Id(String value) {
		}

		@JsonValue
		abstract String value();

	}

}
