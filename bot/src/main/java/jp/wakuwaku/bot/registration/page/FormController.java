package jp.wakuwaku.bot.registration.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.knowledge.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows a form and takes what is sent from it. Whoever has the token may do both, so
 * nothing else is asked that somebody could forge.
 */
@Controller
class FormController {

	private static final Logger logger = LoggerFactory.getLogger(FormController.class);

	private final RedisFormLinks links;

	private final Programs programs;

	private final FormViews views;

	private final Submissions submissions;

	FormController(RedisFormLinks links, Programs programs, FormViews views, Submissions submissions) {
		this.links = links;
		this.programs = programs;
		this.views = views;
		this.submissions = submissions;
	}

	/** Shows the form; what was sent before a crash is finished, not asked again. */
	@GetMapping("/f/{token}")
	Object show(@PathVariable String token) {
		return opened(token).<Object>map((form) -> {
			if (form.isKept()) {
				this.submissions.finish(form.token(), form.task());
				return sent(form.task());
			}
			return page(HttpStatus.OK, this.views.first(form.task(), form.program()));
		}).orElseGet(FormController::gone);
	}

	@PostMapping(path = "/f/{token}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
	Object take(@PathVariable String token, @RequestParam MultiValueMap<String, String> typed) {
		return opened(token).<Object>map((form) -> take(form, typed)).orElseGet(FormController::gone);
	}

	private Object take(Opened form, Map<String, List<String>> typed) {
		List<Field> fields = form.program().form().onPage();
		Entries entries = Entries.read(fields, typed);
		CheckedEntries checked = CheckedEntries.check(fields, entries);
		if (!form.isKept() && !checked.areComplete()) {
			return page(HttpStatus.UNPROCESSABLE_CONTENT,
					this.views.again(form.task(), form.program(), entries, checked.refusals()));
		}
		return switch (this.submissions.submit(form.token(), form.task(), fields, checked.values(),
				entries.keepsProfile())) {
			case SENT -> sent(form.task());
			case UNDER_WAY -> notice(HttpStatus.CONFLICT, "under-way", form.task().language());
			case GONE -> gone();
		};
	}

	@GetMapping("/f/sent")
	ModelAndView sent(@RequestParam(defaultValue = "ja") String language) {
		return notice(HttpStatus.OK, "sent", Language.of(language).orElse(Language.JA));
	}

	/** The browser sends again what was typed when the page is loaded again. */
	@ExceptionHandler(DataAccessException.class)
	ModelAndView unavailable(DataAccessException ex, HttpServletRequest request) {
		logger.warn("Form page not available, Redis did not confirm: {}", ex.getClass().getSimpleName());
		boolean isSending = request.getMethod().equals("POST");
		return notice(HttpStatus.SERVICE_UNAVAILABLE, isSending ? "not-sent" : "not-shown", Language.JA);
	}

	private Optional<Opened> opened(String value) {
		return FormToken.of(value)
			.flatMap((token) -> this.links.find(token)
				.flatMap((form) -> this.programs.find(form.task().program())
					.map((program) -> new Opened(token, form.task(), form.isKept(), program))));
	}

	/**
	 * Leads away from the address with the token, by a path below whatever stands before
	 * the bot.
	 */
	private static ResponseEntity<Void> sent(FormTask task) {
		return ResponseEntity.status(HttpStatus.SEE_OTHER)
			.header(HttpHeaders.LOCATION, "sent?language=" + task.language().code())
			.build();
	}

	private static ModelAndView gone() {
		return notice(HttpStatus.NOT_FOUND, "gone", Language.JA);
	}

	private static ModelAndView page(HttpStatusCode status, FormView view) {
		return new ModelAndView("form-page/form", Map.of("page", view, "words", view.words()), status);
	}

	private static ModelAndView notice(HttpStatusCode status, String name, Language language) {
		return new ModelAndView("form-page/notice", Map.of("name", name, "words", new Words(language)), status);
	}

	/** A page that can be sent, and what it asks. */
	private record Opened(FormToken token, FormTask task, boolean isKept, Program program) {
	}

}
