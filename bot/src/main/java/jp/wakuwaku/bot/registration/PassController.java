package jp.wakuwaku.bot.registration;

import java.util.Map;

import jp.wakuwaku.bot.conversation.ChatLanguages;
import jp.wakuwaku.bot.platform.QrCode;
import jp.wakuwaku.bot.residents.Residents;
import jp.wakuwaku.knowledge.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows a booking's QR code to whoever has its address, without a name. */
@Controller
class PassController {

	private static final Logger logger = LoggerFactory.getLogger(PassController.class);

	private final Passes passes;

	private final PassDesk desk;

	private final Residents residents;

	private final ChatLanguages languages;

	PassController(Passes passes, PassDesk desk, Residents residents, ChatLanguages languages) {
		this.passes = passes;
		this.desk = desk;
		this.residents = residents;
		this.languages = languages;
	}

	@GetMapping("/c/qr/{token}")
	ModelAndView show(@PathVariable String token) {
		return CalendarToken.read(token)
			.flatMap(this.passes::open)
			.map(this::page)
			.orElseGet(() -> notice(HttpStatus.NOT_FOUND, "gone"));
	}

	@ExceptionHandler(DataAccessException.class)
	ModelAndView unavailable(DataAccessException ex) {
		logger.warn("Pass not available, Redis did not confirm: {}", ex.getClass().getSimpleName());
		return notice(HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
	}

	private ModelAndView page(Pass pass) {
		Language language = this.residents.chatOf(pass.person()).map(this.languages::of).orElse(Language.JA);
		PassView view = PassView.of(pass, language, QrCode.of(this.desk.of(pass.token()).toString()));
		return new ModelAndView("pass/page", Map.of("page", view, "words", view.words()));
	}

	private static ModelAndView notice(HttpStatus status, String name) {
		return new ModelAndView("pass/notice", Map.of("name", name, "words", new PassWords(Language.JA)), status);
	}

}
