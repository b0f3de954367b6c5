package jp.wakuwaku.bot.console.programs;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.programs.Capacity;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.programs.Place;
import jp.wakuwaku.bot.programs.RegistrationPeriod;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.programs.SessionId;
import jp.wakuwaku.bot.programs.StaffStatus;
import jp.wakuwaku.bot.programs.TimeSpan;
import org.jspecify.annotations.Nullable;

/** What staff typed about a date of a seminar; times as a browser sends them. */
record SessionForm(String mark, String start, String end, String kind, String place, String address, String link,
		String seats, String childcare, String waitingList, String opens, String closes, String cancelUntil) {

	/** What a browser leaves out is empty. */
	SessionForm {
		mark = sent(mark);
		start = sent(start);
		end = sent(end);
		kind = sent(kind);
		place = sent(place);
		address = sent(address);
		link = sent(link);
		seats = sent(seats);
		childcare = sent(childcare);
		waitingList = sent(waitingList);
		opens = sent(opens);
		closes = sent(closes);
		cancelUntil = sent(cancelUntil);
	}

	static SessionForm of(Session session, String mark) {
		return of(session.place(), session.capacity(), mark).at(session.time(), session.registration());
	}

	/** For a date that is yet to be: where and for how many as the last one. */
	static SessionForm like(Seminar seminar, String mark) {
		return seminar.sessions().isEmpty() ? of(seminar.place(), new Capacity(30, 0, true), mark)
				: of(seminar.sessions().getLast().place(), seminar.sessions().getLast().capacity(), mark);
	}

	private static SessionForm of(Place place, Capacity capacity, String mark) {
		return new SessionForm(mark, "", "", PlaceForm.kind(place), place.name(), PlaceForm.address(place),
				PlaceForm.link(place), Integer.toString(capacity.seats()), Integer.toString(capacity.childcare()),
				box(capacity), "", "", "");
	}

	private SessionForm at(TimeSpan time, RegistrationPeriod period) {
		return new SessionForm(this.mark, local(time.startsAt()), local(time.endsAt()), this.kind, this.place,
				this.address, this.link, this.seats, this.childcare, this.waitingList, local(period.opensAt()),
				local(period.closesAt()), local(period.cancelUntil()));
	}

	/** All that is sent when a date is changed, by its name. */
	public Map<String, String> fields() {
		return Map.of("mark", this.mark, "start", this.start, "end", this.end, "kind", this.kind, "place", this.place,
				"address", this.address, "link", this.link, "opens", this.opens, "closes", this.closes, "cancelUntil",
				this.cancelUntil);
	}

	FormErrors check() {
		FormErrors errors = new FormErrors();
		time(errors, "start", "始まりの日時", this.start);
		time(errors, "end", "終わりの日時", this.end);
		time(errors, "opens", "受付を始める日時", this.opens);
		time(errors, "closes", "受付を終える日時", this.closes);
		time(errors, "cancelUntil", "取り消しのしめきり", this.cancelUntil);
		if (errors.isEmpty()) {
			errors.require(moment(this.start).isBefore(moment(this.end)), "end", "終わりを、始まりより後にしてください。")
				.require(moment(this.opens).isBefore(moment(this.closes)), "closes", "受付の終わりを、始まりより後にしてください。")
				.require(!moment(this.closes).isAfter(moment(this.end)), "closes", "受付の終わりを、回の終わりより前にしてください。")
				.require(!moment(this.cancelUntil).isAfter(moment(this.start)), "cancelUntil",
						"取り消しのしめきりを、回の始まりより前にしてください。");
		}
		new PlaceForm(this.kind, this.place, this.address, this.link).check(errors);
		errors.require(number(this.seats, 1), "seats", "定員を1から10000までの数で入れてください。")
			.require(number(this.childcare, 0), "childcare", "託児の人数を0から10000までの数で入れてください。託児がないときは0です。");
		return errors;
	}

	/** What was checked. */
	Session session(SessionId id, StaffStatus status, Capacity capacity) {
		return new Session(id, new TimeSpan(moment(this.start), moment(this.end)),
				new PlaceForm(this.kind, this.place, this.address, this.link).made(), capacity,
				new RegistrationPeriod(moment(this.opens), moment(this.closes), moment(this.cancelUntil)), status);
	}

	/** A date that is there, with what the form does not ask for. */
	Session changed(Session before) {
		return session(before.id(), before.status(), before.capacity());
	}

	/** With what the form does not ask for. */
	SessionForm capacity(Capacity capacity) {
		return new SessionForm(this.mark, this.start, this.end, this.kind, this.place, this.address, this.link,
				Integer.toString(capacity.seats()), Integer.toString(capacity.childcare()), box(capacity), this.opens,
				this.closes, this.cancelUntil);
	}

	Capacity capacity() {
		return new Capacity(Integer.parseInt(this.seats.strip()), Integer.parseInt(this.childcare.strip()),
				isWaitingList());
	}

	public boolean isWaitingList() {
		return this.waitingList.equals("on");
	}

	private static String sent(@Nullable String value) {
		return (value != null) ? value : "";
	}

	private static String box(Capacity capacity) {
		return capacity.hasWaitingList() ? "on" : "";
	}

	private static void time(FormErrors errors, String id, String label, String typed) {
		try {
			moment(typed);
		}
		catch (DateTimeParseException ex) {
			errors.add(id, label + "を、2026-12-10 13:30 のように入れてください。");
		}
	}

	private static boolean number(String typed, int least) {
		return typed.strip().matches("[0-9]{1,5}") && Integer.parseInt(typed.strip()) >= least
				&& Integer.parseInt(typed.strip()) <= 10_000;
	}

	/** The same for a session that is new: a wrong year is seen at once. */
	FormErrors checkNew(Instant now) {
		FormErrors errors = check();
		if (errors.of("start").isEmpty()) {
			errors.require(moment(this.start).toInstant().isAfter(now), "start", "始まりの日時が、もう過ぎています。年と月日を確かめてください。");
		}
		return errors;
	}

	private static ZonedDateTime moment(String typed) {
		return JapanTime
			.of(LocalDateTime.parse(typed.strip().replaceFirst("\\s+", "T")).truncatedTo(ChronoUnit.MINUTES));
	}

	private static String local(ZonedDateTime time) {
		return time.toLocalDateTime().toString();
	}

}
