package jp.wakuwaku.bot.line;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.linecorp.bot.jackson.ModelObjectMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RenderingTests {

	private static final ObjectMapper JSON = ModelObjectMapper.createNewObjectMapper();

	private static final Action CHOOSE = new Action.Choose("申し込む", "r:1:apply");

	private static final Action SAY = new Action.Say("やめる", "やめます");

	private static final LocalDateTime PICKED = LocalDateTime.parse("2026-12-03T14:00");

	private static final Action OPEN = new Action.Open("地図", URI.create("https://example.com/地図?q=1"));

	private static JsonNode rendered(OutgoingMessage message) {
		return read(written(message));
	}

	private static String written(OutgoingMessage message) {
		try {
			return JSON.writeValueAsString(Rendering.message(message));
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	private static JsonNode read(String json) {
		try {
			return JSON.readTree(json);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	private static OutgoingMessage.Cards cards(Card... cards) {
		return new OutgoingMessage.Cards("講座のご案内", List.of(cards), List.of());
	}

	private static Card card(@Nullable String body, Action... buttons) {
		return new Card(null, "講座", body, null, List.of(buttons), false);
	}

	@Nested
	class Text {

		@Test
		void isATextMessage() {
			assertThat(rendered(new OutgoingMessage.Text("こんにちは\n😊", List.of()))).isEqualTo(read("""
					{"type":"text","text":"こんにちは\\n😊"}"""));
		}

		@Test
		void staysText() {
			String text = "\"}],\"to\":\"U1\" {user} {{x}} \\u0000 </script> $";
			assertThat(rendered(new OutgoingMessage.Text(text, List.of())).get("text").textValue()).isEqualTo(text);
		}

		@Test
		void offersQuickReplies() {
			assertThat(rendered(new OutgoingMessage.Text("どうしますか", List.of(CHOOSE, SAY, OPEN)))).isEqualTo(read("""
					{"type":"text","text":"どうしますか","quickReply":{"items":[
					  {"type":"action","action":
					    {"type":"postback","label":"申し込む","data":"r:1:apply","displayText":"申し込む"}},
					  {"type":"action","action":{"type":"message","label":"やめる","text":"やめます"}},
					  {"type":"action","action":
					    {"type":"uri","label":"地図","uri":"https://example.com/%E5%9C%B0%E5%9B%B3?q=1"}}]}}"""));
		}

		@Test
		void letsATimeBePicked() {
			Action pick = new Action.Pick("日時を選ぶ", "r:pick", PICKED.plusHours(1), PICKED, PICKED.plusDays(9));
			assertThat(rendered(new OutgoingMessage.Text("いつですか", List.of(pick)))).isEqualTo(read("""
					{"type":"text","text":"いつですか","quickReply":{"items":[{"type":"action","action":
					  {"type":"datetimepicker","label":"日時を選ぶ","data":"r:pick","mode":"datetime",
					   "initial":"2026-12-03T15:00","min":"2026-12-03T14:00","max":"2026-12-12T14:00"}}]}}"""));
		}

		@Test
		void letsNothingBePickedThatIsNotOffered() {
			assertThatIllegalArgumentException()
				.isThrownBy(() -> new Action.Pick("日時を選ぶ", "r:pick", PICKED, PICKED, PICKED))
				.withMessageContaining("initial: 2026-12-03T14:00");
			assertThatIllegalArgumentException()
				.isThrownBy(() -> new Action.Pick("日時を選ぶ", "r:pick", PICKED.minusHours(1), PICKED, PICKED.plusDays(9)));
		}

		@Test
		void carriesNoHalfEmojis() {
			assertThat(rendered(new OutgoingMessage.Text("a\ud83d", List.of())).get("text").textValue())
				.isEqualTo("a?");
		}

	}

	@Nested
	class OneCard {

		@Test
		void isABubble() {
			Card card = new Card("起業", "はじめての起業講座", "10月3日（土）\n市役所", "残り 3 席", List.of(CHOOSE, SAY, OPEN), true);
			assertThat(rendered(cards(card))).isEqualTo(
					read("""
							{"type":"flex","altText":"講座のご案内","contents":{"type":"bubble","size":"mega",
							 "body":{"type":"box","layout":"vertical","spacing":"md","contents":[
							  {"type":"text","text":"起業","size":"xs","color":"#A8452C","weight":"bold","wrap":true,"scaling":true},
							  {"type":"text","text":"はじめての起業講座","size":"lg","color":"#2E2A27","weight":"bold","wrap":true,"scaling":true},
							  {"type":"text","text":"10月3日（土）\\n市役所","size":"md","color":"#2E2A27","wrap":true,"lineSpacing":"6px","scaling":true},
							  {"type":"text","text":"残り 3 席","size":"xs","color":"#6B625C","wrap":true,"scaling":true}]},
							 "footer":{"type":"box","layout":"vertical","spacing":"sm","contents":[
							  {"type":"button","style":"primary","color":"#A8452C","height":"sm","adjustMode":"shrink-to-fit","scaling":true,
							   "action":{"type":"postback","label":"申し込む","data":"r:1:apply","displayText":"申し込む"}},
							  {"type":"button","style":"secondary","color":"#F3E9DF","height":"sm","adjustMode":"shrink-to-fit","scaling":true,
							   "action":{"type":"message","label":"やめる","text":"やめます"}},
							  {"type":"button","style":"link","color":"#A8452C","height":"sm","adjustMode":"shrink-to-fit","scaling":true,
							   "action":{"type":"uri","label":"地図","uri":"https://example.com/%E5%9C%B0%E5%9B%B3?q=1"}}]}}}"""));
		}

		@Test
		void hasNoEmptyParts() {
			Card card = new Card("", "講座", " ", null, List.of(), false);
			assertThat(rendered(cards(card)).get("contents")).isEqualTo(
					read("""
							{"type":"bubble","size":"mega","body":{"type":"box","layout":"vertical","spacing":"md","contents":[
							 {"type":"text","text":"講座","size":"lg","color":"#2E2A27","weight":"bold","wrap":true,"scaling":true}]}}"""));
		}

		@Test
		void hasOneEmphasizedButtonAtMost() {
			assertThat(rendered(cards(card(null, CHOOSE, CHOOSE))).findValuesAsText("style"))
				.containsExactly("secondary", "secondary");
		}

		@Test
		void needsATitleOrABody() {
			assertThatIllegalArgumentException().isThrownBy(() -> new Card("tag", "", null, null, List.of(), false));
		}

		@Test
		void isRefusedWhenItIsTooLargeForLine() {
			Card largest = card("あ".repeat(9_000));
			assertThat(written(cards(largest)).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(30_000);
			assertThatIllegalArgumentException().isThrownBy(() -> card("あ".repeat(10_000)))
				.withMessageContaining("bytes of a card");
		}

	}

	@Nested
	class SeveralCards {

		@Test
		void areACarouselOfEqualWidths() {
			JsonNode contents = rendered(cards(card("一"), card("二"), card(null, CHOOSE))).get("contents");
			assertThat(contents.get("type").textValue()).isEqualTo("carousel");
			assertThat(contents.get("contents")).hasSize(3)
				.allSatisfy((bubble) -> assertThat(bubble.get("size").textValue()).isEqualTo("kilo"));
		}

		@Test
		void areRefusedWhenTheyAreTooLargeForLine() {
			Card card = card("あ".repeat(5_000));
			assertThat(rendered(cards(card, card, card)).get("contents").get("contents")).hasSize(3);
			assertThatIllegalArgumentException().isThrownBy(() -> cards(card, card, card, card))
				.withMessageContaining("bytes of all cards");
		}

	}

	@Test
	void keepsEveryTextAndNeverOutgrowsItsEstimate() {
		Random random = new Random(20260807);
		for (int round = 0; round < 2_000; round++) {
			Card card = new Card(text(random, 20), "題" + text(random, 40), text(random, 400), text(random, 60),
					actions(random), random.nextBoolean());
			JsonNode message = rendered(cards(card, card));
			JsonNode bubble = message.get("contents").get("contents").get(0);
			assertThat(bubble.toString().getBytes(StandardCharsets.UTF_8))
				.hasSizeLessThanOrEqualTo(FlexWeight.of(card));
			assertThat(bubble.get("body").findValuesAsText("text")).containsExactlyElementsOf(
					Stream.of(card.tag(), card.title(), card.body(), card.note()).filter((t) -> !t.isBlank()).toList());
			assertThat(bubble.findValuesAsText("label"))
				.containsExactlyElementsOf(card.buttons().stream().map(Action::label).toList());
		}
	}

	@Test
	void weighsWhatIsNotTextToo() {
		List<Action> twelve = IntStream.range(0, 12).<Action>mapToObj((i) -> new Action.Choose("a", "b")).toList();
		Card card = new Card("c", "d", "e", "f", twelve, false);
		assertThat(rendered(cards(card)).get("contents").toString().length()).isBetween(FlexWeight.of(card) * 9 / 10,
				FlexWeight.of(card));
	}

	private static List<Action> actions(Random random) {
		return random.ints(random.nextInt(13), 0, 4).<Action>mapToObj((kind) -> switch (kind) {
			case 0 -> new Action.Choose("選" + text(random, 5), "d" + text(random, 100));
			case 2 ->
				new Action.Pick("時" + text(random, 5), "d" + text(random, 100), PICKED, PICKED, PICKED.plusDays(9));
			case 1 -> new Action.Say("言" + text(random, 5), "言" + text(random, 100));
			default -> new Action.Open("開" + text(random, 5), URI.create("https://example.com/日本?" + random.nextInt()));
		}).toList();
	}

	private static String text(Random random, int most) {
		String letters = "あいうカタ漢字ａ１aZ09 　\n\t\"\\{}$%<>&\u0001\u200b\u202e한é";
		return IntStream.range(0, random.nextInt(most)).mapToObj((i) -> switch (random.nextInt(20)) {
			case 0 -> "😊";
			case 1 -> "👩‍👧";
			case 2 -> "\ud83d";
			default -> letters.charAt(random.nextInt(letters.length())) + "";
		}).collect(Collectors.joining());
	}

}
