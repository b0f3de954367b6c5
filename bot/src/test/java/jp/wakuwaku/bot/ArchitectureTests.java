package jp.wakuwaku.bot;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Random;
import java.util.regex.Pattern;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

@AnalyzeClasses(packages = "jp.wakuwaku", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	/** What decides, by name; the rules below fail when none is left to guard. */
	private static final Pattern DECISION = Pattern
		.compile("Dialogue|Step|Flows|Exits|Menu|Command|Slots|Field|FieldType|[A-Z]\\w*(Flow|Policy|Schedule|State)");

	private static final DescribedPredicate<JavaClass> DECISIONS = DescribedPredicate.describe("decide",
			(JavaClass type) -> DECISION.matcher(outermost(type).getSimpleName()).matches()
					&& !type.getPackageName().contains(".emulator"));

	private static JavaClass outermost(JavaClass type) {
		return type.getEnclosingClass().map(ArchitectureTests::outermost).orElse(type);
	}

	@ArchTest
	static final ArchRule decisionsReadNoClock = noClasses().that(DECISIONS)
		.should()
		.callMethod(Instant.class, "now")
		.orShould()
		.callMethod(LocalDate.class, "now")
		.orShould()
		.callMethod(LocalDateTime.class, "now")
		.orShould()
		.callMethod(ZonedDateTime.class, "now")
		.orShould()
		.dependOnClassesThat()
		.areAssignableTo(Clock.class)
		.orShould()
		.dependOnClassesThat()
		.areAssignableTo(Random.class);

	@ArchTest
	static final ArchRule decisionsKnowNoTechnology = noClasses().that(DECISIONS)
		.should()
		.dependOnClassesThat(resideInAnyPackage("org.springframework.web..", "org.springframework.data..",
				"org.springframework.context..", "org.springframework.beans..", "com.linecorp..", "okhttp3..",
				"io.lettuce..", "org.quartz.."));

	@ArchTest
	static final ArchRule nobodyReadsTheWallClockButThroughTheClockBean = noClasses()
		.that(resideOutsideOfPackages("..emulator..", "..evaluation.."))
		.should()
		.callMethod(Instant.class, "now")
		.orShould()
		.callMethod(LocalDate.class, "now")
		.orShould()
		.callMethod(LocalDateTime.class, "now");

	@ArchTest
	static final ArchRule linesModelsStayAtTheEdges = noClasses()
		.that(resideOutsideOfPackages("..bot.line..", "..bot.webhook..", "..bot.emulator.."))
		.should()
		.dependOnClassesThat(resideInAnyPackage("com.linecorp..", "okhttp3.."));

	@ArchTest
	static final ArchRule redisStaysInStores = noClasses()
		.that(resideOutsideOfPackages("..bot.conversation..", "..bot.faq.content..", "..bot.platform.."))
		.and()
		.haveSimpleNameNotStartingWith("Redis")
		.should()
		.dependOnClassesThat(resideInAnyPackage("org.springframework.data.redis..", "io.lettuce.."));

	@ArchTest
	static final ArchRule knowledgeIsPlainJava = classes().that()
		.resideInAPackage("jp.wakuwaku.knowledge..")
		.should()
		.onlyDependOnClassesThat(
				resideInAnyPackage("java..", "jp.wakuwaku.knowledge..", "org.apache.lucene..", "org.yaml.snakeyaml..",
						"org.apache.commons.csv..", "picocli..", "org.jspecify..", "com.google.errorprone.."));

	@ArchTest
	static final ArchRule theEmulatorReachesTheBotOverHttpOnly = noClasses().that()
		.resideInAPackage("..bot.emulator..")
		.should()
		.dependOnClassesThat(resideInAnyPackage("jp.wakuwaku.bot.line..", "jp.wakuwaku.bot.webhook..",
				"jp.wakuwaku.bot.conversation..", "jp.wakuwaku.bot.outbox..", "jp.wakuwaku.bot.faq.."));

	@Test
	void modulesUseOnlyWhatTheyDeclare() {
		ApplicationModules modules = ApplicationModules.of(BotApplication.class);
		assertThat(modules.stream().map((module) -> module.getIdentifier().toString())).contains("line", "webhook",
				"conversation", "outbox", "faq", "programs", "registration", "residents", "announcements", "emulator",
				"platform");
		modules.verify();
	}

}
