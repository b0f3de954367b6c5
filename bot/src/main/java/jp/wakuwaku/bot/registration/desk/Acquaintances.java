package jp.wakuwaku.bot.registration.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.registration.PhoneBook;
import jp.wakuwaku.bot.registration.Registrations;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.bot.residents.Residents;

import org.springframework.stereotype.Component;

/** Finds people by their phone, without saying who they are. */
@Component
public class Acquaintances {

	private final PhoneBook phones;

	private final Residents residents;

	private final Registrations registrations;

	private final Rolls rolls;

	private final Deeds deeds;

	Acquaintances(PhoneBook phones, Residents residents, Registrations registrations, Rolls rolls, Deeds deeds) {
		this.phones = phones;
		this.residents = residents;
		this.registrations = registrations;
		this.rolls = rolls;
		this.deeds = deeds;
	}

	/**
	 * Finds those who gave a number.
	 * @param act by whom
	 * @param phone in any way that it is written in Japan
	 * @return empty also for what is no number
	 */
	public List<DeskResult.Acquaintance> find(Act act, String phone) {
		this.deeds.note(act, Deed.Kind.PHONE_LOOKED_UP, "");
		return describe(this.phones.find(phone));
	}

	Set<PersonId> withPhoneOf(Form form, Map<String, String> values) {
		return this.phones.find(form, values)
			.stream()
			.filter(this.residents::isKnown)
			.collect(Collectors.toUnmodifiableSet());
	}

	List<DeskResult.Acquaintance> describe(Set<PersonId> persons) {
		return persons.stream().filter(this.residents::isKnown).map(this::describe).toList();
	}

	private DeskResult.Acquaintance describe(PersonId person) {
		return new DeskResult.Acquaintance(person, this.residents.isReachable(person),
				this.registrations.of(person).stream().map(this.rolls::entry).flatMap(Optional::stream).toList());
	}

}
