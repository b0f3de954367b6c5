package jp.wakuwaku.bot.emulator;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChatTests {

	private static final Resident SAKURA = new Resident("U1", "さくら", true, false, true, Instant.EPOCH);

	private final Chat chat = new Chat("U1", "さくら", List.of("U1"), 200);

	@Test
	void keepsTheLastTwoHundredMessages() {
		for (int i = 0; i < 1000; i++) {
			this.chat.add(said("m" + i));
		}
		assertThat(this.chat.messages()).hasSize(200).last().extracting(ChatMessage::id).isEqualTo("m999");
	}

	@Test
	void isReadUpToAMessageAndNotBeyond() {
		this.chat.add(said("a"));
		this.chat.add(said("b"));
		this.chat.add(said("c"));
		this.chat.readUpTo("b");
		assertThat(this.chat.messages()).extracting(ChatMessage::read).containsExactly(true, true, false);
	}

	@Test
	void staysUnreadWhenTheMessageIsGone() {
		this.chat.add(said("a"));
		this.chat.readUpTo("unsent");
		assertThat(this.chat.messages()).extracting(ChatMessage::read).containsExactly(false);
	}

	@Test
	void countsWhatTheResidentHasNotSeen() {
		this.chat.add(new ChatMessage("a", 0, ChatMessage.Origin.BOT, null, Via.REPLY, true, Json.object()));
		this.chat.add(said("b"));
		assertThat(this.chat.unread("U1")).isEqualTo(1);
		this.chat.open("U1");
		assertThat(this.chat.unread("U1")).isZero();
	}

	private static ChatMessage said(String id) {
		return new ChatMessage(id, 0, ChatMessage.Origin.RESIDENT, SAKURA, null, false, Json.object());
	}

}
