package jp.wakuwaku.bot.console.faq;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

import jp.wakuwaku.bot.console.layout.FileError;
import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.faq.FaqUploads;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Takes files that staff chose and keeps them for a while; reads nothing of them. */
@Controller
class UploadController {

	private final FaqUploads uploads;

	UploadController(FaqUploads uploads) {
		this.uploads = uploads;
	}

	@GetMapping(ImportController.PATH)
	@Permitted(Permission.VIEW)
	ModelAndView begin() {
		return page(new FormErrors(), List.of(), HttpStatus.OK);
	}

	@PostMapping(ImportController.PATH)
	@Permitted(Permission.EDIT_FAQ)
	Object keep(@RequestParam(required = false) @Nullable List<MultipartFile> files) throws IOException {
		SentFiles sent = SentFiles.of(Objects.requireNonNullElse(files, List.<MultipartFile>of()));
		FormErrors errors = new FormErrors().require(!sent.files().isEmpty(), "files", "CSVかYAMLのファイルを選んでください。")
			.require(!sent.isTooMany(), "files", "一度に選べるファイルは50個までです。")
			.require(!sent.isTooMuch(), "files", "表が大きすぎます。%,d行までにしてください。".formatted(SentFiles.MOST_ROWS));
		if (!errors.isEmpty()) {
			return page(errors, List.of(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return "redirect:" + ImportController.PATH + "/" + this.uploads.keep(sent.files());
	}

	static ModelAndView page(FormErrors errors, List<FileError> wrong, HttpStatus status) {
		ModelAndView page = new ModelAndView("console/faq/files");
		page.setStatus(status);
		return page.addObject("errors", errors).addObject("wrong", wrong);
	}

}
