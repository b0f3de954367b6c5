package jp.wakuwaku.bot.console.faq;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.console.layout.FileError;
import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.layout.Pager;
import jp.wakuwaku.bot.console.security.AuditLog;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.faq.FaqEdit;
import jp.wakuwaku.bot.faq.FaqEditing;
import jp.wakuwaku.bot.faq.FaqImport;
import jp.wakuwaku.bot.faq.FaqUploads;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Tells what files would change, and takes them into the draft. */
@Controller
class ImportController {

	static final String PATH = "/console/faq/files";

	private static final int MOST_ERRORS = 200;

	private final FaqEditing editing;

	private final FaqUploads uploads;

	private final EntryPage page;

	private final AuditLog audit;

	private final LongWork<Wanted, FileReading> readings = new LongWork<>();

	ImportController(FaqEditing editing, FaqUploads uploads, EntryPage page, AuditLog audit) {
		this.editing = editing;
		this.uploads = uploads;
		this.page = page;
		this.audit = audit;
	}

	@GetMapping(PATH + "/{upload}")
	@Permitted(Permission.EDIT_FAQ)
	Object show(@PathVariable String upload, @RequestParam(defaultValue = "1") int page, Model model,
			HttpSession session) {
		Optional<LongWork.Begun<FileReading>> reading = reading(upload);
		if (reading.isEmpty()) {
			return gone(session);
		}
		Optional<FileReading> read = reading.get().soon();
		if (read.isEmpty()) {
			return begun(upload, reading.get(), model);
		}
		return switch (read.get().outcome()) {
			case FaqImport.Faulty faulty ->
				UploadController.page(new FormErrors().add("files", "ファイルに直すところがあります。下の表を見て、直してから、もう一度選んでください。"),
						faulty.files().errors().stream().limit(MOST_ERRORS).map(FileError::of).toList(),
						HttpStatus.UNPROCESSABLE_CONTENT);
			case FaqImport.Complete complete -> {
				model.addAttribute("upload", upload)
					.addAttribute("names", read.get().names())
					.addAttribute("revision", complete.draft().revision())
					.addAttribute("difference", complete.difference())
					.addAttribute("total", complete.content().faq().entries().size())
					.addAttribute("words", WordChange.of(complete.difference().words()))
					.addAttribute("entries", Pager
						.of(EntryChange.between(complete.draft().content().faq(), complete.content().faq()), page));
				yield "console/faq/import";
			}
		};
	}

	/** A part of the page, asked for until the files have been read. */
	@GetMapping(PATH + "/{upload}/progress")
	@Permitted(Permission.EDIT_FAQ)
	String progress(@PathVariable String upload, Model model, HttpServletResponse response) {
		LongWork.Begun<FileReading> reading = reading(upload).orElseThrow(EntryController::missing);
		if (reading.isDone()) {
			response.setHeader("HX-Refresh", "true");
		}
		begun(upload, reading, model);
		return "console/faq/reading :: progress";
	}

	@PostMapping(PATH + "/{upload}")
	@Permitted(Permission.EDIT_FAQ)
	String take(@PathVariable String upload, @RequestParam long revision, StaffMember staff, HttpSession session) {
		Optional<FaqImport> read = this.readings.find(new Wanted(upload, revision))
			.flatMap(LongWork.Begun<FileReading>::soon)
			.map(FileReading::outcome);
		if (!(read.orElse(null) instanceof FaqImport.Complete complete)) {
			return again(upload, session);
		}
		this.audit.note(staff, FaqAct.FAQ_IMPORTED, "", complete.content().faq().entries().size() + " entries");
		return switch (this.editing.save(complete.content(), complete.draft().revision(), staff.displayName())) {
			case FaqEdit.Saved _, FaqEdit.Published _ -> {
				Notice.tell(session, "下書きに取り込みました。公開するまで、市民への答えは変わりません。");
				yield "redirect:/console/faq/changes";
			}
			case FaqEdit.Stale _, FaqEdit.Refused _ -> again(upload, session);
		};
	}

	/** Another draft is another comparison. Files are asked for only to begin one. */
	private Optional<LongWork.Begun<FileReading>> reading(String upload) {
		Wanted wanted = new Wanted(upload, this.editing.readDraft().revision());
		return this.readings.find(wanted)
			.filter((known) -> !known.isBroken())
			.or(() -> this.uploads.read(upload)
				.map(SentFiles::new)
				.map((files) -> this.readings.begin(wanted, files.lines(),
						() -> new FileReading(List.copyOf(files.files().keySet()),
								files.read(this.editing, this.page.today())))));
	}

	private static String begun(String upload, LongWork.Begun<FileReading> reading, Model model) {
		model.addAttribute("upload", upload)
			.addAttribute("isBroken", reading.isBroken())
			.addAttribute("isDone", reading.isDone())
			.addAttribute("lines", reading.size())
			.addAttribute("seconds", reading.seconds());
		return "console/faq/reading";
	}

	private static String again(String upload, HttpSession session) {
		Notice.tell(session, "ほかの人が下書きを変えたため、まだ取り込んでいません。変わるところを、もう一度確かめてください。");
		return "redirect:" + PATH + "/" + upload;
	}

	private static String gone(HttpSession session) {
		Notice.tell(session, "選んだファイルの保管が終わりました。もう一度ファイルを選んでください。");
		return "redirect:" + PATH;
	}

	/**
	 * What is read.
	 *
	 * @param upload name of the files
	 * @param revision of the draft that they are compared with
	 */
	private record Wanted(String upload, long revision) {
	}

	/**
	 * What was read.
	 *
	 * @param names of the files
	 * @param outcome what they would change
	 */
	private record FileReading(List<String> names, FaqImport outcome) {

		FileReading {
			names = List.copyOf(names);
		}

	}

}
