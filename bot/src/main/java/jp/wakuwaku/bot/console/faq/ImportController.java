package jp.wakuwaku.bot.console.faq;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.layout.Pager;
import jp.wakuwaku.bot.console.security.AuditLog;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.faq.FaqDifference;
import jp.wakuwaku.bot.faq.FaqDraft;
import jp.wakuwaku.bot.faq.FaqEdit;
import jp.wakuwaku.bot.faq.FaqEditing;
import jp.wakuwaku.bot.faq.FaqImport;
import jp.wakuwaku.bot.faq.FaqUploads;
import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.content.FaqFiles;
import jp.wakuwaku.knowledge.content.ReadResult;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Takes files into the draft: first it is told what they would change. */
@Controller
class ImportController {

	private static final int MOST_FILES = 50;

	private static final int MOST_ERRORS = 200;

	private final FaqEditing editing;

	private final FaqUploads uploads;

	private final EntryPage page;

	private final AuditLog audit;

	ImportController(FaqEditing editing, FaqUploads uploads, EntryPage page, AuditLog audit) {
		this.editing = editing;
		this.uploads = uploads;
		this.page = page;
		this.audit = audit;
	}

	@GetMapping("/console/faq/files")
	@Permitted(Permission.VIEW)
	ModelAndView begin() {
		return files(new FormErrors(), List.of(), HttpStatus.OK);
	}

	@PostMapping("/console/faq/files")
	@Permitted(Permission.EDIT_FAQ)
	Object look(@RequestParam(required = false) @Nullable List<MultipartFile> files) throws IOException {
		SequencedMap<String, byte[]> sent = new TreeMap<>();
		for (MultipartFile file : Objects.requireNonNullElse(files, List.<MultipartFile>of())) {
			if (!file.isEmpty() && sent.size() < MOST_FILES) {
				sent.put(name(file), file.getBytes());
			}
		}
		if (sent.isEmpty()) {
			return files(new FormErrors().add("files", "CSVかYAMLのファイルを選んでください。"), List.of(),
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return switch (this.editing.importDryRun(reading(sent))) {
			case FaqImport.Complete _ -> "redirect:/console/faq/files/" + this.uploads.keep(sent);
			case FaqImport.Faulty faulty ->
				files(new FormErrors().add("files", "ファイルに直すところがあります。下の表を見て、直してから、もう一度選んでください。"),
						faulty.files().errors().stream().limit(MOST_ERRORS).map(FileError::of).toList(),
						HttpStatus.UNPROCESSABLE_CONTENT);
		};
	}

	@GetMapping("/console/faq/files/{upload}")
	@Permitted(Permission.EDIT_FAQ)
	String show(@PathVariable String upload, @RequestParam(defaultValue = "1") int page, Model model,
			HttpSession session) {
		Optional<SequencedMap<String, byte[]>> files = this.uploads.read(upload);
		FaqDraft draft = this.editing.readDraft();
		if (files.isEmpty()
				|| !(reading(files.get()).apply(draft.content().faq()) instanceof ReadResult.Complete(Faq faq))) {
			return gone(session);
		}
		FaqDifference difference = FaqDifference.between(draft.content().faq(), faq);
		model.addAttribute("upload", upload)
			.addAttribute("names", files.get().sequencedKeySet())
			.addAttribute("revision", draft.revision())
			.addAttribute("difference", difference)
			.addAttribute("total", faq.entries().size())
			.addAttribute("entries", Pager.of(EntryChange.between(draft.content().faq(), faq), page));
		return "console/faq/import";
	}

	@PostMapping("/console/faq/files/{upload}")
	@Permitted(Permission.EDIT_FAQ)
	String take(@PathVariable String upload, @RequestParam long revision, StaffMember staff, HttpSession session) {
		Optional<SequencedMap<String, byte[]>> files = this.uploads.read(upload);
		if (files.isEmpty()) {
			return gone(session);
		}
		this.audit.note(staff, FaqAct.FAQ_IMPORTED, "", files.get().size() + " files");
		return switch (this.editing.importInto(reading(files.get()), revision, staff.displayName())) {
			case FaqEdit.Saved _, FaqEdit.Published _ -> {
				Notice.tell(session, "下書きに取り込みました。公開するまで、市民への答えは変わりません。");
				yield "redirect:/console/faq/changes";
			}
			case FaqEdit.Stale _, FaqEdit.Refused _ -> {
				Notice.tell(session, "ほかの人が下書きを変えたため、まだ取り込んでいません。変わるところを、もう一度確かめてください。");
				yield "redirect:/console/faq/files/" + upload;
			}
		};
	}

	private Function<Faq, ReadResult> reading(SequencedMap<String, byte[]> files) {
		return (current) -> FaqFiles.read(files, current, this.page.today());
	}

	private static ModelAndView files(FormErrors errors, List<FileError> wrong, HttpStatus status) {
		ModelAndView page = new ModelAndView("console/faq/files");
		page.setStatus(status);
		return page.addObject("errors", errors).addObject("wrong", wrong);
	}

	private static String gone(HttpSession session) {
		Notice.tell(session, "選んだファイルの保管が終わったか、下書きが変わりました。もう一度ファイルを選んでください。");
		return "redirect:/console/faq/files";
	}

	/** Some browsers send the folders as well. */
	private static String name(MultipartFile file) {
		String name = Objects.requireNonNullElse(file.getOriginalFilename(), "file");
		return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
	}

}
