package jp.wakuwaku.bot.programs;

/**
 * The forms that staff are working on, one for each program. Residents see nothing of
 * them. One that nobody touches for 90 days is gone.
 */
public interface FormDrafts {

	/**
	 * Finds a program's.
	 * @param program whose
	 * @return without a form while nobody works on one
	 */
	FormDraft find(ProgramId program);

	/**
	 * Keeps one in the place of the one before.
	 * @param program whose
	 * @param draft with the revision that was changed; without a form to work on none any
	 * more
	 * @return {@code false} when somebody else was faster, and nothing was kept
	 */
	boolean save(ProgramId program, FormDraft draft);

}
