package jp.wakuwaku.bot.journey;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;
import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.ProgramList;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.ProgramsVersion;
import jp.wakuwaku.bot.registration.PassLinks;
import jp.wakuwaku.bot.registration.ReceiptNumber;
import jp.wakuwaku.bot.registration.Registrations;
import jp.wakuwaku.bot.registration.Seatings;
import jp.wakuwaku.bot.residents.Residents;
import org.jsoup.nodes.FormElement;

import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** A seminar of its own with people in it, for the console to show. */
final class DeskContent {

	private static final String CONSULTATION = "/console/programs/of/consultation";

	private final ApplicationContext application;

	private final URI base;

	private final StaffBrowser staff;

	/** Addresses of the seminar, and of who comes to its second session. */
	private String program = "";

	private String roll = "";

	DeskContent(ApplicationContext application, URI base, StaffBrowser staff) {
		this.application = application;
		this.base = base;
		this.staff = staff;
	}

	/**
	 * A session that is open and one that is a draft, and a form that is being changed.
	 */
	void program(Shown shown) {
		this.program = this.staff.post("/console/programs/of/handmade/copy", Map.of("name", "藍染めの講座", "days", "0"))
			.location();
		this.roll = "/console/registrations/sessions/" + last(this.program) + "-2";
		this.staff.post(this.roll + "/open", Map.of());
		this.staff.post(this.program + "/form/new/ONE_OF",
				Map.of("label", "知ったきっかけ", "asked", "CHAT", "added", "広報紙\nお店のポスター", "revision", "0"));
		this.application.getBean(Seatings.class).follow();
		shown.at(this.program, this.program + "/form/publish", this.program + "/remove",
				this.program + "/sessions/" + last(this.program) + "-1/remove", CONSULTATION,
				CONSULTATION + "/slots/month", CONSULTATION + "/form/page", "/console/calendar");
		shown.whenSent(this.program + "/sessions/new", this.program + "/form/new/ONE_OF",
				"/console/programs/new/consultation", "/console/programs/import?content=programs: []",
				CONSULTATION + "/advisers/adviser-a/hours/new", CONSULTATION + "/slot-rules",
				CONSULTATION + "/places/new", CONSULTATION + "/closed-days");
	}

	/** Two who come, one of them by LINE, and one who waits. */
	void people(Shown shown, Instant now) {
		ChatId chat = new ChatId("U" + UUID.randomUUID().toString().replace("-", ""));
		new Emulator(this.base).post("/tokens",
				Map.of("tokens", List.of(Map.of("replyToken", UUID.randomUUID().toString(), "userId", chat.value()))));
		String friend = enter("小美玉 花子", Map.of("person", this.application.getBean(Residents.class).of(chat).value()));
		String other = enter("笠間 夏子", Map.of());
		String waiting = enter("石岡 三郎", Map.of("waits", "on"));
		String contact = this.staff
			.post(this.roll + "/contact/send",
					Map.of("kind", "LOOK", "to", last(friend), "key", UUID.randomUUID().toString()))
			.location();
		LocalDate tuesday = JapanTime.at(now).toLocalDate().plusDays(7).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
		shown.at(this.roll, this.roll + "/calls?who=all", other, waiting, waiting + "/promote", contact,
				contact + "/progress", other.replace("/receipts/", "/persons/"), pass(friend),
				"/console/registrations/advisers/block?from=consultation&adviser=adviser-a&day=" + tuesday,
				"/console/registrations/slots?state=free",
				this.roll.replace("registrations/sessions", "figures/session"));
		shown.whenSent(this.roll + "/new", this.roll + "/contact?kind=PHONE&to=" + last(friend),
				this.roll + "/capacity?seats=1&childcare=0&waitingList=on", this.roll + "/export", other + "/edit",
				other + "/move", "/console/registrations/persons",
				moved(this.program + "/sessions/" + last(this.roll)));
	}

	/** The form of a session with another place. */
	private String moved(String session) {
		FormElement form = (FormElement) this.staff.get(session)
			.document()
			.select("form[action=" + session + "]")
			.first();
		form.select("[name=place]").val("別の会場");
		return form.formData()
			.stream()
			.filter((field) -> !field.key().equals("_csrf"))
			.map((field) -> field.key() + "=" + URLEncoder.encode(field.value(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&", session + "?", ""));
	}

	private String enter(String who, Map<String, String> more) {
		Map<String, String> fields = new HashMap<>(
				Map.of("key", UUID.randomUUID().toString(), "f-consent", "on", "f-name", who, "f-phone",
						"080-%04d-%04d".formatted(ProcessHandle.current().pid() % 10_000, who.codePointAt(0) % 10_000),
						"f-companions", "0", "f-experience", "none"));
		fields.putAll(more);
		Page page = this.staff.post(this.roll + "/new", fields);
		assertThat(page.location()).as(page.text(".summary")).startsWith("/console/registrations/receipts/");
		return page.location();
	}

	/** What the resident's QR code holds. */
	private String pass(String receipt) {
		URI page = PassLinks.of(this.application,
				this.application.getBean(Registrations.class).find(new ReceiptNumber(last(receipt))).orElseThrow());
		return PassLinks.read(new StaffBrowser(this.base).get(page.getPath()).document().select("svg").first())
			.getPath();
	}

	private static String last(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

	void remove() {
		Programs programs = this.application.getBean(Programs.class);
		ProgramsVersion version = programs.latest();
		programs.replace(new ProgramList(version.list()
			.programs()
			.stream()
			.filter((each) -> !each.id().equals(new ProgramId(last(this.program))))
			.toList()), version.number());
	}

}
