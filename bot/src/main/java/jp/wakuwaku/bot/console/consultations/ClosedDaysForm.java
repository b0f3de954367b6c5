package jp.wakuwaku.bot.console.consultations;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What staff typed about days on which nobody advises.
 *
 * @param day the one that is added or taken out, as typed
 * @param mark of what the page shows
 * @param confirmed {@code on} when booked slots may be left outside
 */
record ClosedDaysForm(String day, String mark, String confirmed) {

	ClosedDaysForm(@Nullable String day, @Nullable String mark, @Nullable String confirmed) {
		this.day = Objects.requireNonNullElse(day, "");
		this.mark = Objects.requireNonNullElse(mark, "");
		this.confirmed = Objects.requireNonNullElse(confirmed, "");
	}

	ClosedDaysForm asConfirmed() {
		return new ClosedDaysForm(this.day, this.mark, "on");
	}

	ClosedDaysForm withoutDay() {
		return new ClosedDaysForm("", this.mark, this.confirmed);
	}

	boolean isConfirmed() {
		return this.confirmed.equals("on");
	}

	Optional<LocalDate> date() {
		try {
			return Optional.of(LocalDate.parse(this.day));
		}
		catch (DateTimeParseException _) {
			return Optional.empty();
		}
	}

}
