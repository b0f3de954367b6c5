package jp.wakuwaku.bot.programs;

/** What became of what a resident gave for a field. */
public sealed interface FieldAnswer {

	/**
	 * It can be used.
	 *
	 * @param value what is kept, in the form that {@link FieldType} names; empty when an
	 * optional field was left out
	 */
	record Accepted(String value) implements FieldAnswer {

		/** Leaves the value out: it may be a name or a phone number. */
		@Override
		public String toString() {
			return "Accepted";
		}

	}

	/**
	 * It cannot be used, and the resident is asked again.
	 *
	 * @param message what to enter instead, for the resident; never repeats what was
	 * entered
	 */
	record Refused(String message) implements FieldAnswer {
	}

}
