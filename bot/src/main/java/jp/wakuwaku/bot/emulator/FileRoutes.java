package jp.wakuwaku.bot.emulator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The chat page itself, and the pictures that it shows. */
final class FileRoutes {

	private static final String POLICY = "default-src 'self'; img-src 'self' data: https:; connect-src 'self'";

	private final Contents contents;

	private final RichMenus richMenus;

	FileRoutes(Contents contents, RichMenus richMenus) {
		this.contents = contents;
		this.richMenus = richMenus;
	}

	RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route()
			.GET("/emulator", (request) -> file("index.html"))
			.GET("/emulator/", (request) -> file("index.html"))
			.GET("/emulator/assets/{file}", (request) -> file(request.pathVariable("file")))
			.GET("/emulator/content/{messageId}", this::content)
			.GET("/emulator/richmenu/{richMenuId}/image", this::richMenuImage)
			.onError(PageRefusal.class, (ex, request) -> PageJson.refused((PageRefusal) ex))
			.build();
	}

	private static ServerResponse file(String name) throws IOException {
		var resource = new ClassPathResource("emulator/" + name);
		if (!name.matches("[0-9A-Za-z._-]+") || !resource.isReadable()) {
			throw PageRefusal.notFound("ページ");
		}
		MediaType guessed = MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM);
		MediaType type = guessed.getType().equals("text") ? new MediaType(guessed, StandardCharsets.UTF_8) : guessed;
		return PageJson.bytes(200, type, resource.getContentAsByteArray(), "Content-Security-Policy", POLICY);
	}

	private ServerResponse content(ServerRequest request) {
		return picture(this.contents.find(request.pathVariable("messageId")));
	}

	private ServerResponse richMenuImage(ServerRequest request) {
		return picture(this.richMenus.find(request.pathVariable("richMenuId")).map(RichMenu::image));
	}

	private static ServerResponse picture(Optional<Content> content) {
		return content.filter((it) -> !it.gone())
			.map((it) -> PageJson.bytes(200, MediaType.parseMediaType(it.type()), it.bytes(), "Content-Security-Policy",
					"sandbox"))
			.orElseThrow(() -> PageRefusal.notFound("画像"));
	}

}
