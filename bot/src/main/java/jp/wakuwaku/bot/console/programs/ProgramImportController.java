package jp.wakuwaku.bot.console.programs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpSession;

import jp.wakuwaku.bot.console.layout.FileError;
import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.security.AuditLog;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.ProgramFiles;
import jp.wakuwaku.bot.programs.ProgramImport;
import jp.wakuwaku.bot.programs.ProgramList;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.ProgramsVersion;
import jp.wakuwaku.bot.programs.Replacement;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.SeminarSession;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.programs.SessionId;
import jp.wakuwaku.bot.programs.StaffStatus;
import jp.wakuwaku.bot.registration.Occasion;
import jp.wakuwaku.bot.registration.Seatings;
import jp.wakuwaku.bot.registration.desk.Rolls;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.knowledge.content.ContentError;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Takes programs over from a file after showing what that changes, and writes one. */
@Controller
class ProgramImportController {

	private static final String NAME = "programs.yaml";

	/** As much as a form takes that brings it back. */
	private static final int LARGEST = 1_000_000;

	private static final int MOST_FAULTS = 200;

	private static final String STALE = "ほかの人が、この間に講座・相談を変えました。何も変えていません。いまとの違いを、もう一度確かめてください。";

	private final Programs programs;

	private final ProgramFiles files;

	private final Seatings seatings;

	private final Rolls rolls;

	private final AuditLog audit;

	private final Clock clock;

	ProgramImportController(Programs programs, ProgramFiles files, Seatings seatings, Rolls rolls, AuditLog audit,
			Clock clock) {
		this.programs = programs;
		this.files = files;
		this.seatings = seatings;
		this.rolls = rolls;
		this.audit = audit;
		this.clock = clock;
	}

	@GetMapping("/console/programs/import")
	@Permitted(Permission.EDIT_PROGRAMS)
	ModelAndView form() {
		return page("", new FormErrors());
	}

	/** A dry run: changes nothing. */
	@PostMapping("/console/programs/import")
	@Permitted(Permission.EDIT_PROGRAMS)
	Object look(@RequestParam(required = false) @Nullable MultipartFile file,
			@RequestParam(defaultValue = "") String content) throws IOException {
		if (file != null && !String.valueOf(file.getOriginalFilename()).isBlank()) {
			return look(file.getBytes());
		}
		if (content.isBlank()) {
			return refused(page("", new FormErrors().add("content", "ファイルを選ぶか、内容を貼りつけてください。")));
		}
		return plan(content, new FormErrors());
	}

	/** What is not text is not shown as if it were. */
	private ModelAndView look(byte[] sent) {
		if (sent.length > LARGEST) {
			return refused(page("", new FormErrors().add("file", "ファイルが大きすぎます。1MBまでです。")));
		}
		Optional<ContentError> unusable = FileError.unusable(NAME, sent);
		if (unusable.isPresent()) {
			return faulty("", new FormErrors(), List.of(unusable.get()));
		}
		try {
			return plan(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(sent)).toString(), new FormErrors());
		}
		catch (CharacterCodingException ex) {
			return (this.files.read(NAME, sent, today()) instanceof ProgramImport.Faulty(List<ContentError> faults))
					? faulty("", new FormErrors(), faults) : refused(page("", new FormErrors()));
		}
	}

	@PostMapping("/console/programs/import/apply")
	@Permitted(Permission.EDIT_PROGRAMS)
	Object apply(@RequestParam(defaultValue = "") String content, @RequestParam(defaultValue = "-1") long number,
			StaffMember staff, HttpSession session) {
		if (!(read(content) instanceof ProgramImport.Complete(ProgramList list))
				|| !plan(this.programs.latest().list(), list).blocked().isEmpty()) {
			return plan(content, new FormErrors());
		}
		this.audit.note(staff, ProgramAct.PROGRAMS_IMPORTED, "", list.programs().size() + "件");
		if (this.programs.replace(list, number) instanceof Replacement.Done) {
			this.seatings.follow();
			Notice.tell(session, "講座・相談を入れかえました。数秒で、LINEにも出ます。");
			return "redirect:/console/programs";
		}
		ModelAndView page = plan(content, new FormErrors().add("content", STALE));
		page.setStatus(HttpStatus.CONFLICT);
		return page;
	}

	@GetMapping("/console/programs/export")
	@Permitted(Permission.EDIT_PROGRAMS)
	ResponseEntity<byte[]> export(StaffMember staff) {
		this.audit.note(staff, ProgramAct.PROGRAMS_EXPORTED, "");
		return ResponseEntity.ok()
			.contentType(new MediaType("application", "yaml", StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("programs.yaml").build().toString())
			.body(this.files.write(this.programs.latest().list()).getBytes(StandardCharsets.UTF_8));
	}

	private ModelAndView plan(String content, FormErrors errors) {
		return switch (read(content)) {
			case ProgramImport.Faulty(List<ContentError> faults) -> faulty(content, errors, faults);
			case ProgramImport.Complete(ProgramList list) -> {
				ProgramsVersion version = this.programs.latest();
				yield new ModelAndView("console/programs/import-plan").addObject("content", content)
					.addObject("number", version.number())
					.addObject("plan", plan(version.list(), list))
					.addObject("errors", errors);
			}
		};
	}

	private static ModelAndView faulty(String content, FormErrors errors, List<ContentError> faults) {
		return refused(page(content,
				errors.add(content.isEmpty() ? "file" : "content", "このファイルは使えません。下の表の所を直してください。何も変えていません。"))
			.addObject("faults", faults.stream().limit(MOST_FAULTS).map(FileError::of).toList()));
	}

	private ImportPlan plan(ProgramList before, ProgramList after) {
		Instant now = this.clock.instant();
		List<String> blocked = before.programs()
			.stream()
			.flatMap((program) -> this.seatings.of(program, now)
				.stream()
				.filter((seating) -> isGone(program, seating, after) && isTaken(seating)))
			.map(SeatingId::value)
			.toList();
		return ImportPlan.of(before, after, told(before, after, now), blocked);
	}

	private List<String> told(ProgramList before, ProgramList after, Instant now) {
		return before.programs()
			.stream()
			.filter(Seminar.class::isInstance)
			.map(Seminar.class::cast)
			.flatMap((seminar) -> seminar.sessions()
				.stream()
				.filter((session) -> session.time().endsAt().toInstant().isAfter(now) && isOther(session, after))
				.filter((session) -> isTaken(Occasion.seating(session.id())))
				.map((session) -> seminar.facts().title() + "　" + SessionRow.when(session.time())))
			.toList();
	}

	private static boolean isOther(Session session, ProgramList after) {
		return after.session(session.id())
			.map(SeminarSession::session)
			.filter((planned) -> planned.status() == StaffStatus.CANCELLED || !planned.time().equals(session.time())
					|| !planned.place().equals(session.place()))
			.isPresent() && session.status() != StaffStatus.CANCELLED;
	}

	private static boolean isGone(Program program, SeatingId seating, ProgramList after) {
		return switch (program) {
			case Seminar _ -> after.session(new SessionId(seating.value())).isEmpty();
			case Consultation _ -> after.find(program.id()).isEmpty();
		};
	}

	private boolean isTaken(SeatingId seating) {
		return this.rolls.tally(seating).filter((tally) -> tally.taken() + tally.waiting() > 0).isPresent();
	}

	private ProgramImport read(String content) {
		return this.files.read(NAME, content.getBytes(StandardCharsets.UTF_8), today());
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), JapanTime.ZONE);
	}

	private static ModelAndView page(String content, FormErrors errors) {
		return new ModelAndView("console/programs/import").addObject("content", content)
			.addObject("faults", List.of())
			.addObject("errors", errors);
	}

	private static ModelAndView refused(ModelAndView page) {
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

}
