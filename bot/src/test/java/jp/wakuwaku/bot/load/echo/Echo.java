package jp.wakuwaku.bot.load.echo;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import com.linecorp.bot.messaging.client.MessagingApiClient;
import com.linecorp.bot.messaging.model.ReplyMessageRequest;
import com.linecorp.bot.messaging.model.TextMessage;
import com.linecorp.bot.parser.WebhookParser;
import com.linecorp.bot.webhook.model.Event;
import com.linecorp.bot.webhook.model.MessageEvent;
import com.linecorp.bot.webhook.model.TextMessageContent;

import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Says what it hears. */
class Echo {

	private final WebhookParser parser;

	private final MessagingApiClient line;

	private final boolean waits;

	Echo(WebhookParser parser, MessagingApiClient line, boolean waits) {
		this.parser = parser;
		this.line = line;
		this.waits = waits;
	}

	ServerResponse receive(ServerRequest request) throws Exception {
		String signature = request.headers().firstHeader(WebhookParser.SIGNATURE_HEADER_NAME);
		for (Event event : this.parser.handle(signature, request.body(byte[].class)).events()) {
			if (event instanceof MessageEvent message && message.message() instanceof TextMessageContent content) {
				reply(message.replyToken(), content.text());
			}
		}
		return ServerResponse.ok().build();
	}

	private void reply(String replyToken, String text) {
		CompletableFuture<?> reply = this.line
			.replyMessage(new ReplyMessageRequest(replyToken, List.of(new TextMessage(text)), false));
		if (this.waits) {
			reply.join();
		}
	}

}
