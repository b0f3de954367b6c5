package jp.wakuwaku.bot.console.programs;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.ProgramFiles;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.ProgramList;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.ProgramsVersion;
import jp.wakuwaku.bot.programs.Replacement;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.registration.Seatings;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Changes one program, on top of whatever others change in other programs meanwhile, but
 * never over what they change in the same one.
 */
@Component
public class ProgramEditing {

	/** More often than anybody is overtaken by others. */
	private static final int ATTEMPTS = 20;

	private static final int MARK_LENGTH = 16;

	private final Programs programs;

	private final ProgramFiles files;

	private final Seatings seatings;

	ProgramEditing(Programs programs, ProgramFiles files, Seatings seatings) {
		this.programs = programs;
		this.files = files;
		this.seatings = seatings;
	}

	/**
	 * Finds what an address names.
	 * @param id of a program
	 * @return as it is now
	 * @throws ResponseStatusException when it is not there
	 */
	public Program named(String id) {
		try {
			return this.programs.latest().list().find(new ProgramId(id)).orElseThrow(ProgramEditing::missing);
		}
		catch (IllegalArgumentException ex) {
			throw missing();
		}
	}

	/** The same with a date to change. */
	Seminar seminar(String id) {
		return Optional.of(named(id))
			.filter(Seminar.class::isInstance)
			.map(Seminar.class::cast)
			.orElseThrow(ProgramEditing::missing);
	}

	/**
	 * Finds what an address names.
	 * @param id of a consultation
	 * @return as it is now
	 * @throws ResponseStatusException when it is not there
	 */
	public Consultation consultation(String id) {
		return Optional.of(named(id))
			.filter(Consultation.class::isInstance)
			.map(Consultation.class::cast)
			.orElseThrow(ProgramEditing::missing);
	}

	/**
	 * Tells one state of a program from others; goes along with a form.
	 * @param program as it was shown
	 * @return the same for the same state
	 */
	public String mark(Program program) {
		return HexFormat.of()
			.formatHex(digest(this.files.write(new ProgramList(List.of(program)))))
			.substring(0, MARK_LENGTH);
	}

	/**
	 * Changes a program.
	 * @param id which
	 * @param mark of the program that the form showed
	 * @param edit may throw {@link IllegalArgumentException} for what cannot be
	 * @return what became of it
	 */
	public Change change(ProgramId id, String mark, UnaryOperator<Program> edit) {
		return revise(id, isAsIn(mark), (list, program) -> with(list, edit.apply(program)));
	}

	/** Adds a program at the end, unless there is one of that name. */
	boolean add(Program program) {
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			ProgramsVersion version = this.programs.latest();
			if (version.list().find(program.id()).isPresent()) {
				return false;
			}
			List<Program> all = Stream.concat(version.list().programs().stream(), Stream.of(program)).toList();
			if (replace(version, new ProgramList(all))) {
				return true;
			}
		}
		throw new IllegalStateException("programs: changed by others " + ATTEMPTS + " times (expected: fewer)");
	}

	/** Takes a program out, with the same care. */
	Change remove(ProgramId id, String mark) {
		return revise(id, isAsIn(mark), (list,
				program) -> new ProgramList(list.programs().stream().filter((each) -> !each.equals(program)).toList()));
	}

	/** Has it change places with a neighbour; whatever else is changed stays so. */
	Change move(ProgramId id, int step) {
		return revise(id, (_) -> true, (list, program) -> moved(list, program, step));
	}

	private Change revise(ProgramId id, Predicate<Program> isCurrent,
			BiFunction<ProgramList, Program, ProgramList> edit) {
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			ProgramsVersion version = this.programs.latest();
			Optional<Program> found = version.list().find(id);
			if (found.isEmpty()) {
				return Change.MISSING;
			}
			if (!isCurrent.test(found.get())) {
				return Change.STALE;
			}
			if (replace(version, edit.apply(version.list(), found.get()))) {
				return Change.DONE;
			}
		}
		throw new IllegalStateException("programs: changed by others " + ATTEMPTS + " times (expected: fewer)");
	}

	private Predicate<Program> isAsIn(String mark) {
		return (program) -> mark(program).equals(mark);
	}

	private boolean replace(ProgramsVersion version, ProgramList changed) {
		boolean isDone = this.programs.replace(changed, version.number()) instanceof Replacement.Done;
		if (isDone) {
			this.seatings.follow();
		}
		return isDone;
	}

	private static ProgramList with(ProgramList list, Program changed) {
		return new ProgramList(list.programs()
			.stream()
			.map((program) -> program.id().equals(changed.id()) ? changed : program)
			.toList());
	}

	/** The same at either end. */
	private static ProgramList moved(ProgramList list, Program program, int step) {
		List<Program> programs = new ArrayList<>(list.programs());
		int at = programs.indexOf(program);
		int to = Math.clamp(at + step, 0, programs.size() - 1);
		programs.remove(at);
		programs.add(to, program);
		return new ProgramList(programs);
	}

	/**
	 * Says that what an address names is not there.
	 * @return to be thrown
	 */
	public static ResponseStatusException missing() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
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
