package jp.wakuwaku.knowledge.benchmark;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures the search with JMH. Not part of the build; at the top of the project, on a
 * quiet machine:
 *
 * <pre>
 * mvn -pl knowledge test -Dtest=SearchRun -Dsurefire.failIfNoSpecifiedTests=false
 * </pre>
 *
 * {@code -Dentries=COUNT} is for another size than 100,000, {@code -Dfaq=FILE} takes the
 * entries from FAQ files instead of making some like those that ship,
 * {@code -Dqueries=FILE} the questions ({@code id<TAB>text}), {@code -Dbenchmark=search}
 * leaves the hostile texts out.
 */
class SearchRun {

	@Test
	void measuresTheSearch() throws RunnerException {
		ChainedOptionsBuilder options = new OptionsBuilder()
			.include(SearchBenchmark.class.getName() + "." + System.getProperty("benchmark", ""))
			.shouldFailOnError(true);
		for (String name : new String[] { "entries", "faq", "queries" }) {
			String value = System.getProperty(name);
			if (value != null) {
				options.param(name, value);
			}
		}
		new Runner(options.build()).run();
	}

}
