package jp.wakuwaku.bot.console.programs;

import java.util.function.UnaryOperator;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.security.AuditLog;
import jp.wakuwaku.bot.programs.Program;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Saves what staff typed about a program, or says beside the form why not. */
@Component
public class ProgramSaving {

	/**
	 * Where a page says that somebody was faster: {@code console/programs/parts :: mark}.
	 */
	public static final String MARK = "mark";

	private static final String STALE = "ほかの人が、この間に同じ講座・相談を変えました。何も保存していません。別の画面でいまの内容を確かめ、要るところを開きなおして入れてください。";

	private static final String REFUSED = "このままでは保存できません。使えない文字がないか、入れた内容を確かめてください。";

	private final ProgramEditing editing;

	private final AuditLog audit;

	ProgramSaving(ProgramEditing editing, AuditLog audit) {
		this.editing = editing;
		this.audit = audit;
	}

	/**
	 * Saves it, unless something is wrong with it already.
	 * @param change what is changed, by whom
	 * @param errors takes what is wrong besides
	 * @param edit makes the change; is not asked when there are errors
	 * @return whether it is saved
	 */
	public boolean save(ProgramChange change, FormErrors errors, UnaryOperator<Program> edit) {
		if (!errors.isEmpty()) {
			return false;
		}
		try {
			// What cannot be, or changes nothing, is not noted.
			if (!edit.apply(change.program()).equals(change.program())) {
				this.audit.note(change.staff(), change.act(), change.subject());
			}
			Change result = this.editing.change(change.program().id(), change.mark(), edit);
			errors.require(result == Change.DONE, MARK, STALE);
		}
		catch (IllegalArgumentException ex) {
			errors.add(MARK, REFUSED);
		}
		return errors.isEmpty();
	}

	/**
	 * The page once more, with what was typed and what is wrong with it.
	 * @param page with its errors
	 * @param errors the same
	 * @return with the status that says so
	 */
	public static ModelAndView refused(ModelAndView page, FormErrors errors) {
		page.setStatus(errors.of(MARK).equals(STALE) ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
		return page.addObject("errors", errors);
	}

}
