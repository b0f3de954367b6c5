package jp.wakuwaku.bot.emulator;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;

import com.linecorp.bot.client.base.Result;
import com.linecorp.bot.client.base.UploadFile;
import com.linecorp.bot.messaging.client.MessagingApiBlobClient;
import com.linecorp.bot.messaging.client.MessagingApiClient;
import com.linecorp.bot.messaging.client.MessagingApiClientException;
import com.linecorp.bot.messaging.model.BroadcastRequest;
import com.linecorp.bot.messaging.model.CreateRichMenuAliasRequest;
import com.linecorp.bot.messaging.model.FlexBox;
import com.linecorp.bot.messaging.model.FlexBubble;
import com.linecorp.bot.messaging.model.FlexMessage;
import com.linecorp.bot.messaging.model.FlexText;
import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.messaging.model.MessageAction;
import com.linecorp.bot.messaging.model.MulticastRequest;
import com.linecorp.bot.messaging.model.PostbackAction;
import com.linecorp.bot.messaging.model.PushMessageRequest;
import com.linecorp.bot.messaging.model.PushMessageResponse;
import com.linecorp.bot.messaging.model.QuickReply;
import com.linecorp.bot.messaging.model.QuickReplyItem;
import com.linecorp.bot.messaging.model.ReplyMessageRequest;
import com.linecorp.bot.messaging.model.RichMenuArea;
import com.linecorp.bot.messaging.model.RichMenuBounds;
import com.linecorp.bot.messaging.model.RichMenuRequest;
import com.linecorp.bot.messaging.model.RichMenuSize;
import com.linecorp.bot.messaging.model.ShowLoadingAnimationRequest;
import com.linecorp.bot.messaging.model.TextMessage;
import com.linecorp.bot.messaging.model.ValidateMessageRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/** LINE's own client takes the emulator for LINE. */
class SdkIntegrationTests {

	private static RunningEmulator emulator;

	private static MessagingApiClient client;

	private static MessagingApiBlobClient blobs;

	private String sakura;

	@BeforeAll
	static void start() throws IOException {
		emulator = new RunningEmulator();
		client = MessagingApiClient.builder(Bench.TOKEN).apiEndPoint(emulator.root()).usingDefaultLogger(false).build();
		blobs = MessagingApiBlobClient.builder(Bench.TOKEN)
			.apiEndPoint(emulator.root())
			.usingDefaultLogger(false)
			.build();
	}

	@AfterAll
	static void stop() {
		emulator.close();
	}

	@BeforeEach
	void reset() {
		emulator.reset();
		this.sakura = emulator.resident();
	}

	@Test
	void repliesToAResident() {
		String token = say();
		var reply = client.replyMessage(new ReplyMessageRequest(token, List.of(flex(), quickReply()), false)).join();
		assertThat(reply.body().sentMessages()).hasSize(2);
		assertThat(reply.requestId()).isNotEmpty();
		assertThatExceptionOfType(CompletionException.class)
			.isThrownBy(() -> client.replyMessage(new ReplyMessageRequest(token, List.of(flex()), false)).join())
			.withCauseInstanceOf(MessagingApiClientException.class);
	}

	@Test
	void learnsThatAPushWasAcceptedBefore() {
		UUID key = UUID.randomUUID();
		var request = new PushMessageRequest(this.sakura, List.of(new TextMessage("お知らせ")), false, null);
		Result<PushMessageResponse> first = client.pushMessage(key, request).join();
		assertThatExceptionOfType(CompletionException.class).isThrownBy(() -> client.pushMessage(key, request).join())
			.havingCause()
			.isInstanceOfSatisfying(MessagingApiClientException.class, (ex) -> {
				assertThat(ex.getCode()).isEqualTo(409);
				assertThat(ex.getSentMessages()).isEqualTo(first.body().sentMessages());
			});
	}

	@Test
	void learnsWhatIsWrongWithAMessage() {
		var request = new PushMessageRequest(this.sakura, List.of(new TextMessage("")), false, null);
		assertThatExceptionOfType(CompletionException.class)
			.isThrownBy(() -> client.pushMessage(UUID.randomUUID(), request).join())
			.havingCause()
			.isInstanceOfSatisfying(MessagingApiClientException.class, (ex) -> {
				assertThat(ex.getError()).isEqualTo("The request body has 1 error(s)");
				assertThat(ex.getDetails().getFirst().property()).isEqualTo("messages[0].text");
			});
	}

	@Test
	void sendsToMany() {
		var text = List.<Message>of(new TextMessage("お知らせ"));
		client.multicast(UUID.randomUUID(), new MulticastRequest(text, List.of(this.sakura), false, null)).join();
		client.broadcast(UUID.randomUUID(), new BroadcastRequest(text, false)).join();
		client.validatePush(new ValidateMessageRequest(text)).join();
		assertThat(client.getMessageQuotaConsumption().join().body().totalUsage()).isGreaterThan(5);
	}

	@Test
	void asksAboutPeople() {
		assertThat(client.getProfile(this.sakura).join().body().displayName()).isEqualTo("さくら");
		assertThat(client.getBotInfo().join().body().displayName()).isNotEmpty();
		assertThat(client.getGroupSummary(Chats.GROUP).join().body().groupName()).isNotEmpty();
		assertThat(client.getGroupMemberProfile(Chats.GROUP, this.sakura).join().body().displayName()).isEqualTo("さくら");
		assertThat(client.getFollowers(null, null).join().body().userIds()).contains(this.sakura);
	}

	@Test
	void showsTheLoadingAnimation() {
		client.showLoadingAnimation(new ShowLoadingAnimationRequest(this.sakura, 10)).join();
		assertThat(RunningEmulator.json(emulator.page("GET", "/api/chats/" + this.sakura + "/messages", ""))
			.get("loading")
			.asBoolean()).isTrue();
	}

	@Test
	void setsUpARichMenu() throws IOException {
		var area = new RichMenuArea(new RichMenuBounds(0L, 0L, 2500L, 843L),
				new PostbackAction.Builder().label("講座").data("menu=1").build());
		var menu = new RichMenuRequest(new RichMenuSize(2500L, 843L), true, "menu", "メニュー", List.of(area));
		client.validateRichMenuObject(menu).join();
		String id = client.createRichMenu(menu).join().body().richMenuId();
		blobs.setRichMenuImage(id, UploadFile.fromByteArray(RichMenusTests.image("png", 2500, 843), "image/png"))
			.join();
		client.setDefaultRichMenu(id).join();
		client.createRichMenuAlias(new CreateRichMenuAliasRequest("top-" + id.substring(9, 20), id)).join();
		assertThat(client.getDefaultRichMenuId().join().body().richMenuId()).isEqualTo(id);
		assertThat(client.getRichMenuList().join().body().richmenus()).isNotEmpty();
		assertThat(RunningEmulator.json(emulator.page("GET", "/api/chats/" + this.sakura + "/messages", ""))
			.get("richMenu")
			.get("richMenuId")
			.asString()).isEqualTo(id);
		client.cancelDefaultRichMenu().join();
	}

	private String say() {
		emulator.page("POST", "/api/chats/" + this.sakura + "/messages",
				"{'resident':'" + this.sakura + "','type':'text','text':'こんにちは'}");
		await().until(() -> !emulator.receiver.events().isEmpty());
		return emulator.receiver.events().getFirst().get("replyToken").asString();
	}

	private static FlexMessage flex() {
		var text = new FlexText.Builder().text("受付しました").wrap(true).weight(FlexText.Weight.BOLD).build();
		var box = new FlexBox.Builder(FlexBox.Layout.VERTICAL, List.of(text)).paddingAll("16px").build();
		return new FlexMessage("受付しました", new FlexBubble.Builder().body(box).build());
	}

	private static TextMessage quickReply() {
		var action = new MessageAction.Builder().label("一覧").text("一覧").build();
		return new TextMessage.Builder("続けますか")
			.quickReply(new QuickReply(List.of(new QuickReplyItem(null, action, "action"))))
			.build();
	}

}
