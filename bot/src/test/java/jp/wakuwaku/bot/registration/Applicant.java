package jp.wakuwaku.bot.registration;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jp.wakuwaku.bot.conversation.TestChat;
import jp.wakuwaku.bot.conversation.TurnCommand;
import jp.wakuwaku.bot.conversation.TurnCommandHandler.Origin;
import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.line.EventContent;
import jp.wakuwaku.bot.line.EventId;
import jp.wakuwaku.bot.registration.page.FormTask;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.bot.residents.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * A resident who registers: the dialogue in memory, what it wants done on a real Redis.
 */
final class Applicant {

	private final RegistrationOffice office;

	private final String name;

	final ChatId chat;

	final TestChat dialogue;

	private int errands;

	private @Nullable Draft draft;

	Applicant(RegistrationOffice office, String name) {
		this.office = office;
		this.name = name;
		this.chat = new ChatId("U" + name);
		this.dialogue = TestChat.withResident(new RegistrationFlow(office.programs, office.consentTexts));
	}

	String says(String text) {
		return answered(this.dialogue.says(text));
	}

	String taps(String label) {
		return answered(this.dialogue.taps(label));
	}

	String picks(String moment) {
		return answered(this.dialogue.picks(moment));
	}

	String tapsOld(String data) {
		return answered(this.dialogue.tapsOld(data));
	}

	/** Fills in the page that was opened last, and sends it. */
	String sendsPage(Map<String, String> values) {
		Draft draft = draft();
		this.office.residents.details()
			.put(person(), new RecordId(draft.id()), values, this.dialogue.now().plus(Duration.ofDays(1)));
		return isTold(new Tidings.FormSent(draft.id()));
	}

	/** Corrects the page that was opened last, and sends it. */
	String sendsCorrection(Map<String, String> values) {
		FormTask page = this.office.page();
		this.office.residents.details()
			.put(person(), new RecordId(page.draft()), values, this.dialogue.now().plus(Duration.ofDays(1)));
		return isTold(new Tidings.FormCorrected(page.draft(),
				new RegistrationId(Objects.requireNonNull(page.corrects()).value())));
	}

	String isTold(Tidings tidings) {
		return answered(this.dialogue.happens(new EventContent.Told(RegistrationFlow.NAME, tidings.write())));
	}

	/** Blocks the bot. */
	void blocks() {
		answered(this.dialogue.happens(new EventContent.Unfollowed()));
	}

	/** Becomes a friend again, and is told more than the greeting, or only that. */
	String unblocks() {
		return answered(this.dialogue.follows(true));
	}

	void waits(Duration duration) {
		this.dialogue.waits(duration);
	}

	PersonId person() {
		return this.office.residents.residents().of(this.chat);
	}

	Registration latestRegistration() {
		return this.office.registrations.of(person()).getFirst();
	}

	Registration onlyRegistration() {
		List<Registration> all = this.office.registrations.of(person());
		if (all.size() != 1) {
			throw new AssertionError(all.size() + " registrations");
		}
		return all.getFirst();
	}

	Draft draft() {
		if (this.draft == null) {
			throw new AssertionError("no page was opened");
		}
		return this.draft;
	}

	private String answered(String words) {
		String answer = words;
		for (TurnCommand command : this.dialogue.commands()) {
			if (command instanceof Errand.HoldSeats hold) {
				this.draft = hold.draft();
			}
			this.office.setTime(this.dialogue.now());
			this.errands++;
			String id = this.name + "-" + this.errands;
			Origin origin = new Origin(id + ":0", new EventId(id), this.chat, this.dialogue.now(), this.dialogue.now(),
					"token");
			answer = this.office.does(origin, command).map(this::isTold).orElse(answer);
			// Told twice, by a repetition after a crash, comes to the same.
			this.office.does(origin, command);
		}
		return answer;
	}

}
