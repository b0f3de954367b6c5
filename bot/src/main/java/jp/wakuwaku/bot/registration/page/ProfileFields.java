package jp.wakuwaku.bot.registration.page;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldId;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.residents.ProfileField;

/**
 * Which fields of a page are filled in from the profile: the first one of each kind,
 * because a second phone number or name is somebody else's.
 */
final class ProfileFields {

	private final Map<ProfileField, FieldId> fields = new EnumMap<>(ProfileField.class);

	ProfileFields(List<Field> onPage) {
		for (Field field : onPage) {
			kind(field.type()).ifPresent((kind) -> this.fields.putIfAbsent(kind, field.id()));
		}
	}

	boolean areNone() {
		return this.fields.isEmpty();
	}

	/** What is filled in before anything was typed. */
	Map<FieldId, String> filledIn(Map<ProfileField, String> profile) {
		Map<FieldId, String> values = new HashMap<>();
		this.fields.forEach((kind, field) -> {
			String value = profile.get(kind);
			if (value != null) {
				values.put(field, value);
			}
		});
		return values;
	}

	/** The profile with what was entered; what this page does not ask stays. */
	Map<ProfileField, String> profile(Map<ProfileField, String> before, Map<FieldId, String> values) {
		Map<ProfileField, String> profile = new EnumMap<>(ProfileField.class);
		profile.putAll(before);
		this.fields.forEach((kind, field) -> {
			profile.remove(kind);
			String value = values.get(field);
			if (value != null) {
				profile.put(kind, value);
			}
		});
		return profile;
	}

	private static Optional<ProfileField> kind(FieldType type) {
		return switch (type) {
			case FieldType.Name _ -> Optional.of(ProfileField.NAME);
			case FieldType.Reading _ -> Optional.of(ProfileField.READING);
			case FieldType.Phone _ -> Optional.of(ProfileField.PHONE);
			case FieldType.Mail _ -> Optional.of(ProfileField.MAIL);
			case FieldType.PostalCode _ -> Optional.of(ProfileField.POSTAL_CODE);
			case FieldType.BirthYear _ -> Optional.of(ProfileField.BIRTH_YEAR);
			case FieldType.AgeBand _ -> Optional.of(ProfileField.AGE_BAND);
			case FieldType.ShortText _, FieldType.LongText _, FieldType.OneOf _, FieldType.SeveralOf _,
					FieldType.WholeNumber _, FieldType.Date _, FieldType.Consent _ ->
				Optional.empty();
		};
	}

}
