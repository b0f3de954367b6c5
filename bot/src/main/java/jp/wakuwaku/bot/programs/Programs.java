package jp.wakuwaku.bot.programs;

import java.util.List;
import java.util.Optional;

/**
 * The programs as they stand, the same on every instance within 5 seconds of a change.
 *
 * <p>
 * Reading costs no round trip. Only before the first content could be read does it throw
 * {@link org.springframework.dao.DataAccessException}, because nothing read is not the
 * same as nothing on offer. Changing throws it whenever Redis does not answer; after that
 * the change may or may not have been made, and {@link #latest()} tells.
 */
public interface Programs {

	/**
	 * All programs, drafts included.
	 * @return the programs in the order in which residents see them, may be empty
	 */
	List<Program> all();

	/**
	 * Finds a program.
	 * @param id its name
	 * @return the program, empty when there is no such one
	 */
	Optional<Program> find(ProgramId id);

	/**
	 * Finds a session.
	 * @param id its name
	 * @return the session and its seminar, empty when there is no such one
	 */
	Optional<SeminarSession> session(SessionId id);

	/**
	 * Asks for what is to be changed, past whatever this instance still shows.
	 * @return the programs as they stand now
	 */
	ProgramsVersion latest();

	/**
	 * Puts programs in the place of all there are; either all of it or nothing.
	 * @param list the new programs
	 * @param number of the version that was changed
	 * @return {@link Replacement.Stale} when there is a later version
	 */
	Replacement replace(ProgramList list, long number);

}
