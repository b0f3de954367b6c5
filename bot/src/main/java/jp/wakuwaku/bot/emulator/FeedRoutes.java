package jp.wakuwaku.bot.emulator;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * What happens, as server-sent events. Holds a thread per page: meant for virtual
 * threads.
 */
final class FeedRoutes {

	private static final Duration HEARTBEAT = Duration.ofSeconds(15);

	private static final MediaType EVENT_STREAM = new MediaType(MediaType.TEXT_EVENT_STREAM, StandardCharsets.UTF_8);

	private final Feed feed;

	FeedRoutes(Feed feed) {
		this.feed = feed;
	}

	RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route().GET("/emulator/api/events", this::stream).build();
	}

	private ServerResponse stream(ServerRequest request) {
		String resident = request.param("resident").orElse(null);
		long lastSeen = lastSeen(request.headers().firstHeader("Last-Event-ID"));
		return ServerResponse.ok()
			.contentType(EVENT_STREAM)
			.cacheControl(CacheControl.noStore())
			.build((servletRequest, response) -> {
				follow(response.getOutputStream(), lastSeen, resident);
				return null;
			});
	}

	private long lastSeen(@Nullable String header) {
		long newest = this.feed.lastId();
		boolean isNumber = header != null && header.matches("\\d{1,18}");
		return isNumber ? Math.min(newest, Long.parseLong(header)) : newest;
	}

	private void follow(OutputStream out, long lastSeen, @Nullable String resident) throws IOException {
		long last = lastSeen;
		write(out, ": hello\n\n");
		try {
			while (!this.feed.isClosed()) {
				List<Feed.Entry> entries = this.feed.after(last, HEARTBEAT);
				var text = new StringBuilder();
				for (Feed.Entry entry : entries) {
					last = entry.id();
					if (entry.concerns(resident)) {
						text.append("id: ").append(entry.id()).append("\nevent: ").append(entry.name());
						text.append("\ndata: ").append(entry.data()).append("\n\n");
					}
				}
				write(out, text.isEmpty() ? ": still here\n\n" : text.toString());
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static void write(OutputStream out, String text) throws IOException {
		out.write(text.getBytes(StandardCharsets.UTF_8));
		out.flush();
	}

}
