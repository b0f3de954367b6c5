package jp.wakuwaku.bot.load;

import java.time.Duration;
import java.util.List;

import jp.wakuwaku.bot.load.history.Post;
import jp.wakuwaku.bot.load.history.Verdict;
import jp.wakuwaku.bot.load.process.Usage;
import jp.wakuwaku.bot.load.traffic.EmulatorClient;
import jp.wakuwaku.bot.load.traffic.LoadGenerator;

/** Puts load on something and watches. */
final class Measurement {

	private static final Duration SETTLE_WITHIN = Duration.ofSeconds(60);

	private final EmulatorClient line;

	private final Settings settings;

	Measurement(EmulatorClient line, Settings settings) {
		this.line = line;
		this.settings = settings;
	}

	/** The same load, not looked at: the JVM has compiled what is measured afterwards. */
	void warmUp(Subject subject) {
		this.line.delayApi(Duration.ZERO);
		List<Post> posts = send(subject, this.settings.warmUp());
		new Settling(this.line).verdict(posts, SETTLE_WITHIN);
	}

	Result measure(Subject subject, Duration apiDelay, Duration settleWithin) {
		this.line.delayApi(apiDelay);
		this.line.failApi(this.settings.fault(), this.settings.faultShare());
		Usage before = subject.usage().get();
		List<Post> posts = send(subject, this.settings.time());
		Settling settling = new Settling(this.line);
		Verdict verdict = settling.verdict(posts, settleWithin);
		Usage after = subject.usage().get();
		this.line.failApi("none", 1);
		return new Result(subject.name(), apiDelay, posts, settling.ledger(), verdict, after.cpu().minus(before.cpu()),
				after.residentKilobytes());
	}

	private List<Post> send(Subject subject, Duration time) {
		try (LoadGenerator load = new LoadGenerator(this.settings.plan(), subject.channel(), this.line::register)) {
			return load.runFor(time);
		}
	}

}
