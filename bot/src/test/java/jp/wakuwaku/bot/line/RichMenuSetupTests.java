package jp.wakuwaku.bot.line;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.ByteArrayResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@ExtendWith(OutputCaptureExtension.class)
class RichMenuSetupTests {

	private final RichMenuStub menus = new RichMenuStub();

	private final LineStub line = new LineStub(this.menus::answer);

	private final RichMenuSetup setup = new RichMenuSetup(
			new RichMenuApi(new LineRequests(LineStub.properties(this.line.address().resolve("/emulator/line")))));

	@AfterEach
	void stop() {
		this.line.close();
	}

	private static RichMenuContent menu(String image) throws IOException {
		List<Action> areas = Stream.of("質問する", "講座に申し込む", "個別相談", "申込の確認", "お知らせ設定", "お問い合わせ")
			.<Action>map((label) -> new Action.Choose(label, "menu:" + label))
			.toList();
		return RichMenuContent
			.of(new RichMenu("main", "メニュー", areas, new ByteArrayResource(image.getBytes(StandardCharsets.UTF_8))));
	}

	private void assertOneMenuIsSet(RichMenuContent menu) {
		assertThat(this.menus.menus).containsKey(this.menus.defaultId);
		assertThat(this.menus.menus.get(this.menus.defaultId).get("name").textValue()).isEqualTo(menu.name());
		assertThat(this.menus.images.get(this.menus.defaultId)).isEqualTo(menu.image());
		assertThat(this.menus.menus.values()).extracting((node) -> node.get("name").textValue())
			.filteredOn((name) -> name.startsWith("wakuwaku-"))
			.containsOnly(menu.name());
	}

	private long changes() {
		return this.line.requests().stream().filter((request) -> !request.method().equals("GET")).count();
	}

	@Test
	void createsTheMenuWithItsSixAreas() throws IOException {
		this.setup.setUp(menu("image"));
		assertOneMenuIsSet(menu("image"));
		assertThat(this.menus.menus.get(this.menus.defaultId).toString()).contains(
				"\"size\":{\"width\":2500,\"height\":1686},\"selected\":true", "\"chatBarText\":\"メニュー\"",
				"{\"bounds\":{\"x\":0,\"y\":0,\"width\":833,\"height\":843},\"action\":{\"type\":\"postback\","
						+ "\"label\":\"質問する\",\"data\":\"menu:質問する\",\"displayText\":\"質問する\"}}",
				"{\"bounds\":{\"x\":833,\"y\":0,\"width\":834,\"height\":843}",
				"{\"bounds\":{\"x\":1667,\"y\":0,\"width\":833,\"height\":843}",
				"{\"bounds\":{\"x\":0,\"y\":843,\"width\":833,\"height\":843}",
				"{\"bounds\":{\"x\":833,\"y\":843,\"width\":834,\"height\":843}",
				"{\"bounds\":{\"x\":1667,\"y\":843,\"width\":833,\"height\":843}");
	}

	@Test
	void changesNothingWhenTheMenuIsSetAlready() throws IOException {
		this.setup.setUp(menu("image"));
		long before = changes();
		this.setup.setUp(menu("image"));
		assertThat(changes()).isEqualTo(before);
	}

	@Test
	void replacesItsOwnMenuWhenTheImageChanges() throws IOException {
		this.setup.setUp(menu("image"));
		this.setup.setUp(menu("another image"));
		assertOneMenuIsSet(menu("another image"));
		assertThat(this.menus.menus).hasSize(1);
	}

	@Test
	void leavesMenusOfStaffAlone() throws IOException {
		String summer = this.menus.add("夏のメニュー");
		this.menus.images.put(summer, new byte[] { 1 });
		this.menus.defaultId = summer;
		this.setup.setUp(menu("image"));
		this.setup.setUp(menu("another image"));
		assertOneMenuIsSet(menu("another image"));
		assertThat(this.menus.menus).containsKey(summer);
	}

	@Test
	void takesTheDefaultOfTwoTwins() throws IOException {
		String first = this.menus.add(menu("image").name());
		String second = this.menus.add(menu("image").name());
		this.menus.images.put(second, menu("image").image());
		this.menus.defaultId = second;
		this.setup.setUp(menu("image"));
		assertThat(this.menus.defaultId).isEqualTo(second);
		assertThat(this.menus.menus).containsKey(first);
	}

	/** Six steps to the first menu, eight to replace one. */
	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void completesWhatWasCutShortAtAnyStep(int step) throws IOException {
		for (boolean carriedOut : new boolean[] { true, false }) {
			for (String image : List.of("image " + step + carriedOut, "another image " + step + carriedOut)) {
				AtomicInteger countdown = new AtomicInteger(step);
				if (carriedOut) {
					this.menus.answersLost = (request) -> countdown.decrementAndGet() == 0;
				}
				else {
					this.menus.refused = (request) -> countdown.decrementAndGet() == 0;
				}
				setUpUnlessCutShort(image);
				this.menus.answersLost = (request) -> false;
				this.menus.refused = (request) -> false;
				this.setup.setUp(menu(image));
				assertOneMenuIsSet(menu(image));
			}
		}
	}

	private void setUpUnlessCutShort(String image) throws IOException {
		try {
			this.setup.setUp(menu(image));
		}
		catch (LineException ex) {
			assertThat(ex.status()).isIn(500, 502);
		}
	}

	@Test
	void saysWhenLineRefuses() {
		this.menus.refusal = 401;
		this.menus.refused = (request) -> true;
		assertThatExceptionOfType(LineException.class).isThrownBy(() -> this.setup.setUp(menu("image")));
	}

	@Test
	void needsSixAreas() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new RichMenu("main", "メニュー", List.of(), new ByteArrayResource(new byte[0])))
			.withMessage("areas: 0 (expected: 6 to 6)");
	}

	@Nested
	class AtStart {

		private final ApplicationReadyEvent ready = new ApplicationReadyEvent(new SpringApplication(), new String[0],
				new GenericApplicationContext(), Duration.ZERO);

		private RichMenuStarter starter(Optional<RichMenuContent> menu) {
			return new RichMenuStarter(RichMenuSetupTests.this.setup, menu, Duration.ofMillis(1));
		}

		@Test
		void triesUntilLineAnswers(CapturedOutput output) throws IOException {
			AtomicInteger failures = new AtomicInteger(3);
			RichMenuSetupTests.this.menus.refused = (request) -> failures.getAndDecrement() > 0;
			starter(Optional.of(menu("image"))).onApplicationEvent(this.ready);
			Awaitility.await()
				.untilAsserted(() -> assertThat(output).contains("Rich menu " + menu("image").name() + " is set"));
			assertThat(output).contains("LINE answers 500; trying again");
			assertOneMenuIsSet(menu("image"));
		}

		@Test
		void givesUpWhenLineRefuses(CapturedOutput output) throws IOException {
			RichMenuSetupTests.this.menus.refusal = 401;
			RichMenuSetupTests.this.menus.refused = (request) -> true;
			starter(Optional.of(menu("image"))).onApplicationEvent(this.ready);
			Awaitility.await()
				.untilAsserted(() -> assertThat(output).contains("Rich menu not set, LINE refuses it with 401"));
			assertThat(RichMenuSetupTests.this.line.requests()).hasSize(1);
		}

		@Test
		void stopsTryingWhenTheBotStops() throws IOException {
			RichMenuSetupTests.this.line.close();
			RichMenuStarter starter = new RichMenuStarter(RichMenuSetupTests.this.setup, Optional.of(menu("image")),
					Duration.ofHours(1));
			starter.onApplicationEvent(this.ready);
			starter.destroy();
			Awaitility.await().until(() -> !starter.isRunning());
		}

		@Test
		void doesNothingWithoutAMenu() {
			RichMenuStarter starter = starter(Optional.empty());
			starter.onApplicationEvent(this.ready);
			starter.destroy();
			assertThat(starter.isRunning()).isFalse();
			assertThat(RichMenuSetupTests.this.line.requests()).isEmpty();
		}

	}

}
