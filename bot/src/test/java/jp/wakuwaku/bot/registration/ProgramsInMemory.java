package jp.wakuwaku.bot.registration;

import java.util.List;
import java.util.Optional;

import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.ProgramList;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.ProgramsVersion;
import jp.wakuwaku.bot.programs.Replacement;
import jp.wakuwaku.bot.programs.SeminarSession;
import jp.wakuwaku.bot.programs.SessionId;

/** Programs that a test publishes. */
public final class ProgramsInMemory implements Programs {

	private ProgramsVersion version = new ProgramsVersion(0, new ProgramList(List.of()));

	public void publish(Program... programs) {
		this.version = new ProgramsVersion(this.version.number() + 1, new ProgramList(List.of(programs)));
	}

	/** As an instance does that is late. */
	void show(ProgramsVersion version) {
		this.version = version;
	}

	@Override
	public List<Program> all() {
		return this.version.list().programs();
	}

	@Override
	public Optional<Program> find(ProgramId id) {
		return this.version.list().find(id);
	}

	@Override
	public Optional<SeminarSession> session(SessionId id) {
		return this.version.list().session(id);
	}

	@Override
	public ProgramsVersion latest() {
		return this.version;
	}

	@Override
	public Replacement replace(ProgramList list, long number) {
		if (number != this.version.number()) {
			return new Replacement.Stale(this.version);
		}
		this.version = new ProgramsVersion(number + 1, list);
		return new Replacement.Done(number + 1);
	}

}
