package jp.wakuwaku.bot.registration.me;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jp.wakuwaku.bot.registration.page.FormToken;
import jp.wakuwaku.bot.registration.page.ProfileForm;
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
 * Shows what is kept of a resident, and takes corrections. Whoever has the token may do
 * both, so nothing else is asked that somebody could forge.
 */
@Controller
class MeController {

	private static final Logger logger = LoggerFactory.getLogger(MeController.class);

	private static final String CORRECTED = "corrected";

	private static final String WITHDRAWN = "withdrawn";

	private final RedisVisits visits;

	private final MeViews views;

	private final Corrections corrections;

	MeController(RedisVisits visits, MeViews views, Corrections corrections) {
		this.visits = visits;
		this.views = views;
		this.corrections = corrections;
	}

	@GetMapping("/me/{token}")
	ModelAndView show(@PathVariable String token, @RequestParam(defaultValue = "") String done) {
		return opened(token)
			.map((page) -> page(HttpStatus.OK,
					this.views.kept(page.visit(), Set.of(CORRECTED, WITHDRAWN).contains(done) ? done : "")))
			.orElseGet(MeController::closed);
	}

	@PostMapping(path = "/me/{token}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
	Object change(@PathVariable String token, @RequestParam(defaultValue = "") String action,
			@RequestParam(defaultValue = "") String attempt, @RequestParam MultiValueMap<String, String> typed) {
		return opened(token).<Object>map((page) -> {
			if (!Corrections.isAttempt(attempt)) {
				return refused(page);
			}
			return switch (action) {
				case "withdraw" -> {
					this.corrections.withdraw(page.token(), page.visit(), attempt);
					yield again(page.token(), WITHDRAWN);
				}
				case "correct" -> correct(page, typed, attempt);
				default -> refused(page);
			};
		}).orElseGet(MeController::closed);
	}

	/** What no page of ours sends; nothing at all would take back all that is kept. */
	private Object refused(Opened page) {
		return page(HttpStatus.BAD_REQUEST, this.views.kept(page.visit(), ""));
	}

	private Object correct(Opened page, Map<String, List<String>> typed, String attempt) {
		ProfileForm.Entered entered = this.views.form(page.visit()).read(typed);
		if (!entered.isComplete()) {
			return page(HttpStatus.UNPROCESSABLE_CONTENT, this.views.typed(page.visit(), entered.fields()));
		}
		return this.corrections.correct(page.token(), page.visit(), entered.values(), attempt)
				? again(page.token(), CORRECTED) : closed();
	}

	@ExceptionHandler(DataAccessException.class)
	ModelAndView unavailable(DataAccessException ex) {
		logger.warn("Page about a resident not available, Redis did not confirm: {}", ex.getClass().getSimpleName());
		return notice(HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
	}

	private Optional<Opened> opened(String value) {
		return FormToken.of(value).flatMap((token) -> this.visits.find(token).map((visit) -> new Opened(token, visit)));
	}

	/** By a path below whatever stands before the bot. */
	private static ResponseEntity<Void> again(FormToken token, String done) {
		return ResponseEntity.status(HttpStatus.SEE_OTHER)
			.header(HttpHeaders.LOCATION, token.value() + "?done=" + done)
			.build();
	}

	private static ModelAndView closed() {
		return notice(HttpStatus.NOT_FOUND, "closed");
	}

	private static ModelAndView page(HttpStatusCode status, MeView view) {
		return new ModelAndView("about-me/page", Map.of("page", view, "me", view.words(), "words", view.formWords()),
				status);
	}

	private static ModelAndView notice(HttpStatusCode status, String name) {
		return new ModelAndView("form-page/notice", Map.of("name", name, "words", new MeWords(Language.JA)), status);
	}

	/** A page that can be seen. */
	private record Opened(FormToken token, Visit visit) {
	}

}
