package jp.wakuwaku.bot.console.programs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import jp.wakuwaku.bot.console.ConsoleCase;
import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;
import jp.wakuwaku.bot.console.security.Role;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.ProgramList;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.ProgramsVersion;
import jp.wakuwaku.bot.registration.Seatings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;

/** Programs of a test's own, and the browser of who writes them. */
public abstract class ProgramCase extends ConsoleCase {

	private static final AtomicInteger NUMBER = new AtomicInteger();

	protected final String name = "own-" + NUMBER.incrementAndGet();

	protected final String path = "/console/programs/of/" + this.name;

	@Autowired
	protected Programs programs;

	@Autowired
	protected Seatings seatings;

	protected StaffBrowser browser;

	private List<ProgramId> before = List.of();

	@BeforeEach
	void begin() {
		this.before = ids();
		this.browser = as(Role.SESSION_RUNNER);
	}

	@AfterEach
	void removeWhatIsNew() {
		ProgramsVersion version = this.programs.latest();
		this.programs.replace(new ProgramList(
				version.list().programs().stream().filter((program) -> this.before.contains(program.id())).toList()),
				version.number());
	}

	protected void publish(Program program) {
		ProgramsVersion version = this.programs.latest();
		List<Program> others = version.list()
			.programs()
			.stream()
			.filter((each) -> !each.id().equals(program.id()))
			.toList();
		this.programs.replace(new ProgramList(Stream.concat(others.stream(), Stream.of(program)).toList()),
				version.number());
		this.seatings.follow();
	}

	protected Program published() {
		return published(this.name);
	}

	protected Program published(String id) {
		return this.programs.latest().list().find(new ProgramId(id)).orElseThrow();
	}

	protected List<ProgramId> ids() {
		return this.programs.latest().list().programs().stream().map(Program::id).toList();
	}

	/** What stands in a page's form of that address. */
	protected static Map<String, String> fields(Page page, String action) {
		Map<String, String> fields = new HashMap<>();
		page.document().select("main form[action=" + action + "] [name]").forEach((field) -> {
			boolean isChoice = field.attr("type").equals("radio") || field.attr("type").equals("checkbox");
			if (!field.attr("name").equals("_csrf") && (!isChoice || field.hasAttr("checked"))) {
				fields.put(field.attr("name"), switch (field.tagName()) {
					case "textarea" -> field.wholeText();
					case "select" -> field.select("option[selected]").val();
					default -> field.val();
				});
			}
		});
		return fields;
	}

}
