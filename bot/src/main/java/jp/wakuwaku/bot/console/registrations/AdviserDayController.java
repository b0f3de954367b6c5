package jp.wakuwaku.bot.console.registrations;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpSession;

import jp.wakuwaku.bot.console.layout.ConsoleTimes;
import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.layout.Pager;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.programs.Adviser;
import jp.wakuwaku.bot.programs.AdviserId;
import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.registration.desk.AdviserDays;
import jp.wakuwaku.bot.registration.desk.Preview;
import jp.wakuwaku.bot.registration.desk.SessionResult;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Blocks a day of an adviser, after showing who loses a slot by it. */
@Controller
class AdviserDayController {

	private static final String PATH = "/console/registrations/advisers";

	private static final String SLOTS = "/console/registrations/slots";

	private final Programs programs;

	private final AdviserDays days;

	private final ConsoleTimes times;

	AdviserDayController(Programs programs, AdviserDays days, ConsoleTimes times) {
		this.programs = programs;
		this.days = days;
		this.times = times;
	}

	/** Whoever comes from a calendar of slots goes back there. */
	@GetMapping(PATH)
	@Permitted(Permission.RUN_SESSIONS)
	String list(@RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String day,
			Model model) {
		return page("", "", from, calendar(from, day).orElse(SLOTS), new FormErrors(), model);
	}

	@GetMapping(PATH + "/block")
	@Permitted(Permission.RUN_SESSIONS)
	Object ask(@RequestParam(defaultValue = "") String adviser, @RequestParam(defaultValue = "") String day,
			@RequestParam(defaultValue = "") String from, Model model) {
		FormErrors errors = new FormErrors().require(advisers().containsKey(adviser), "adviser", "相談員を選んでください。")
			.require(date(day).isPresent(), "day", "日を、2026-12-10 のように入れてください。");
		if (!errors.isEmpty()) {
			return new ModelAndView(page(adviser, day, from, calendar(from, "").orElse(SLOTS), errors, model),
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
		LocalDate off = date(day).orElseThrow();
		Preview preview = this.days.preview(new AdviserId(adviser), off).orElseThrow(Named::missing);
		model.addAttribute("preview", preview);
		model.addAttribute("isSlots", true);
		model.addAttribute("action", PATH + "/block");
		model.addAttribute("back", calendar(from, day).orElse(PATH));
		model.addAttribute("backLabel", calendar(from, day).isPresent() ? "枠のカレンダー" : "相談員の休み");
		model.addAttribute("title", "相談員の休みを入れる");
		model.addAttribute("text", advisers().get(adviser) + "の" + this.times.day(off) + "を休みにします。"
				+ (preview.affected().isEmpty() ? "この日の予約はありません。" : "この日の予約は取り消しになり、元には戻せません。"));
		model.addAttribute("label", "休みにする");
		model.addAttribute("fields", Map.of("key", Acts.newKey(), "adviser", adviser, "day", day, "from", from));
		return "console/registrations/call-off";
	}

	@PostMapping(PATH + "/block")
	@Permitted(Permission.RUN_SESSIONS)
	String block(@RequestParam(defaultValue = "") String adviser, @RequestParam(defaultValue = "") String day,
			@RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String key,
			StaffMember staff, HttpSession session) {
		if (!advisers().containsKey(adviser) || date(day).isEmpty()) {
			throw Named.missing();
		}
		SessionResult result = this.days.block(Acts.of(staff, key), new AdviserId(adviser), date(day).orElseThrow());
		long calls = SessionSettingsController.calls(result);
		Notice.tell(session, SessionSettingsController.said(result,
				"休みにしました。" + ((calls > 0) ? "LINEの届かない方 " + calls + "件には、電話してください。" : "")));
		return "redirect:" + ((calls > 0) ? PATH + "/" + adviser + "/calls/" + day : calendar(from, day).orElse(PATH));
	}

	@PostMapping(PATH + "/unblock")
	@Permitted(Permission.RUN_SESSIONS)
	String unblock(@RequestParam(defaultValue = "") String adviser, @RequestParam(defaultValue = "") String day,
			@RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String key,
			StaffMember staff, HttpSession session) {
		if (!advisers().containsKey(adviser) || date(day).isEmpty()) {
			throw Named.missing();
		}
		SessionResult result = this.days.unblock(Acts.of(staff, key), new AdviserId(adviser), date(day).orElseThrow());
		Notice.tell(session, SessionSettingsController.said(result, "休みをなくしました。取り消された予約は、元には戻りません。"));
		return "redirect:" + calendar(from, day).orElse(PATH);
	}

	private String page(String adviser, String day, String from, String back, FormErrors errors, Model model) {
		model.addAttribute("from", from);
		model.addAttribute("back", back);
		model.addAttribute("backLabel", back.equals(SLOTS) ? "個別相談の枠" : "枠のカレンダー");
		model.addAttribute("advisers", advisers());
		model.addAttribute("blocked", blocked());
		model.addAttribute("adviser", adviser);
		model.addAttribute("day", day);
		model.addAttribute("key", Acts.newKey());
		model.addAttribute("errors", errors);
		return "console/registrations/advisers";
	}

	/** The one of a consultation, in the week of that day. */
	private Optional<String> calendar(String consultation, String day) {
		return consultations().map((one) -> one.id().value())
			.filter(consultation::equals)
			.map((id) -> "/console/programs/of/" + id + "/slots" + date(day).map((it) -> "?day=" + it).orElse(""))
			.findFirst();
	}

	private Map<String, String> advisers() {
		Map<String, String> names = new LinkedHashMap<>();
		all().forEach((adviser) -> names.putIfAbsent(adviser.id().value(), adviser.name()));
		return names;
	}

	private List<BlockedDay> blocked() {
		return all()
			.flatMap((adviser) -> adviser.blockedDays()
				.stream()
				.map((day) -> new BlockedDay(adviser.id().value(), adviser.name(), day)))
			.distinct()
			.sorted(Comparator.comparing(BlockedDay::day).reversed())
			.limit(Pager.SIZE)
			.toList();
	}

	private Stream<Adviser> all() {
		return consultations().flatMap((consultation) -> consultation.advisers().stream());
	}

	private Stream<Consultation> consultations() {
		return this.programs.all().stream().filter(Consultation.class::isInstance).map(Consultation.class::cast);
	}

	static Optional<LocalDate> date(String day) {
		try {
			return Optional.of(LocalDate.parse(day));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	/** A day on which somebody does not advise. */
	record BlockedDay(String adviser, String name, LocalDate day) {
	}

}
