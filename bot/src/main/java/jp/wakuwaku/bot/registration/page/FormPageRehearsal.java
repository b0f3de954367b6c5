package jp.wakuwaku.bot.registration.page;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.platform.Rehearsed;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.knowledge.Language;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.stereotype.Component;

/** Looks for a page that is not there, and renders each form for nobody. */
@Component
class FormPageRehearsal implements Rehearsed {

	private final RedisFormLinks links;

	private final Programs programs;

	private final FormViews views;

	private final ITemplateEngine templates;

	private final Clock clock;

	FormPageRehearsal(RedisFormLinks links, Programs programs, FormViews views, ITemplateEngine templates,
			Clock clock) {
		this.links = links;
		this.programs = programs;
		this.views = views;
		this.templates = templates;
		this.clock = clock;
	}

	@Override
	public void rehearse() {
		FormToken token = FormToken.random();
		SealedTask.open(token, SealedTask.seal(token, "rehearsal"));
		this.links.find(token);
		Words words = new Words(Language.JA);
		this.templates.process("form-page/notice", new Context(Locale.ROOT, Map.of("name", "gone", "words", words)));
		for (Program program : this.programs.all()) {
			FormTask task = new FormTask(new ChatId("U-rehearsal"), new PersonId("0".repeat(32)), "rehearsal",
					program.id(), this.clock.instant(), Language.JA);
			this.templates.process("form-page/form",
					new Context(Locale.ROOT, Map.of("page", this.views.first(task, program), "words", words)));
		}
	}

}
