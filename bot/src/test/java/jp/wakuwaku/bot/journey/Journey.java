package jp.wakuwaku.bot.journey;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Order;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test in the demo as it ships, emulator and embedded Redis included. All of them share
 * one application and run one after another, behind all other tests.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT)
@ActiveProfiles("demo")
@ContextConfiguration(initializers = JourneySetting.class)
@Import(JourneyConfiguration.class)
@Order(Journey.BEHIND_ALL_OTHERS)
@interface Journey {

	/** Place of the journeys among the test classes, which are in the middle. */
	int BEHIND_ALL_OTHERS = Integer.MAX_VALUE - 1;

}
