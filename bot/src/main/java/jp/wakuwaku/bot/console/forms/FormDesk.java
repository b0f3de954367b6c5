package jp.wakuwaku.bot.console.forms;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jp.wakuwaku.bot.console.programs.ProgramEditing;
import jp.wakuwaku.bot.console.security.AuditLog;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.programs.FormDraft;
import jp.wakuwaku.bot.programs.FormDrafts;
import jp.wakuwaku.bot.programs.Program;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Keeps the drafts of forms; whoever was slower is told, and overwrites nothing. */
@Component
class FormDesk {

	static final String STALE = "ほかの人が、この間に聞くことを変えました。何も変えていません。いまの内容を確かめて、もう一度してください。";

	private static final int MARK_LENGTH = 16;

	private final ProgramEditing editing;

	private final FormDrafts drafts;

	private final AuditLog audit;

	FormDesk(ProgramEditing editing, FormDrafts drafts, AuditLog audit) {
		this.editing = editing;
		this.drafts = drafts;
		this.audit = audit;
	}

	/** The one that an address names. */
	Editing open(String id) {
		Program program = this.editing.named(id);
		FormDraft draft = this.drafts.find(program.id());
		Form form = draft.form();
		String published = mark(program.form());
		// What is published already needs no draft any more.
		if (form == null || form.equals(program.form())) {
			return new Editing(program, program.form(), false, false, draft.revision(), published);
		}
		return new Editing(program, form, true, !draft.base().equals(published), draft.revision(), draft.base());
	}

	/** Keeps a changed form as the draft, unless there is a later one than was shown. */
	boolean save(Editing editing, long shown, Form changed, StaffMember staff) {
		if (editing.revision() != shown) {
			return false;
		}
		this.audit.note(staff, FormAct.FORM_DRAFTED, editing.program().id().value());
		return keep(editing, changed);
	}

	boolean discard(Editing editing, long shown, StaffMember staff) {
		if (editing.revision() != shown) {
			return false;
		}
		this.audit.note(staff, FormAct.FORM_DISCARDED, editing.program().id().value());
		return keep(editing, null);
	}

	/** After it is published. */
	boolean done(Editing editing) {
		return keep(editing, null);
	}

	/** Tells one form from others. */
	static String mark(Form form) {
		return HexFormat.of().formatHex(digest(form.toString())).substring(0, MARK_LENGTH);
	}

	private boolean keep(Editing editing, @Nullable Form form) {
		return this.drafts.save(editing.program().id(), new FormDraft(editing.revision(), form, editing.base()));
	}

	private static byte[] digest(String text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
