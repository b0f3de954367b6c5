package jp.wakuwaku.bot.registration;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.bot.residents.PhoneLookup;

import org.springframework.stereotype.Component;

/** Lets staff find those who registered by the phone numbers that they gave. */
@Component
public class PhoneBook {

	private final PhoneLookup phones;

	PhoneBook(PhoneLookup phones) {
		this.phones = phones;
	}

	/**
	 * Lets somebody be found, for as long as their details are kept.
	 * @param person who
	 * @param form what was asked
	 * @param values what was answered, by field
	 * @param until when that ends
	 */
	public void add(PersonId person, Form form, Map<String, String> values, Instant until) {
		numbers(form, values).forEach((phone) -> this.phones.add(person, phone, until));
	}

	/**
	 * Lets somebody not be found any more.
	 * @param person who
	 * @param form what was asked
	 * @param values what was answered, by field
	 */
	public void remove(PersonId person, Form form, Map<String, String> values) {
		numbers(form, values).forEach((phone) -> this.phones.remove(person, phone));
	}

	/**
	 * Finds those who gave a number.
	 * @param phone in any way that it is written in Japan
	 * @return in no order; empty also for what is no number
	 */
	public Set<PersonId> find(String phone) {
		return FieldType.Phone.international(phone).map(this.phones::find).orElseGet(Set::of);
	}

	/**
	 * Finds those who gave one of the same numbers.
	 * @param form what was asked
	 * @param values what was answered, by field
	 * @return in no order
	 */
	public Set<PersonId> find(Form form, Map<String, String> values) {
		return numbers(form, values).map(this.phones::find)
			.flatMap(Set::stream)
			.collect(Collectors.toUnmodifiableSet());
	}

	private static Stream<String> numbers(Form form, Map<String, String> values) {
		return form.ever()
			.stream()
			.filter((field) -> field.type() instanceof FieldType.Phone)
			.map((field) -> values.getOrDefault(field.id().value(), ""))
			.filter((value) -> !value.isEmpty())
			.map(FieldType.Phone::international)
			.flatMap(Optional::stream);
	}

}
