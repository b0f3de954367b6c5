package jp.wakuwaku.bot.emulator;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import jp.wakuwaku.bot.emulator.rules.RichMenuRules;
import org.springframework.http.MediaType;

/**
 * The pictures of rich menus.
 *
 * @see <a href=
 * "https://developers.line.biz/en/reference/messaging-api/#upload-rich-menu-image">Upload
 * rich menu image</a>
 */
final class RichMenuImageEndpoints implements Endpoints {

	private static final int LARGEST = 1024 * 1024;

	private static final List<MediaType> IMAGES = List.of(MediaType.IMAGE_JPEG, MediaType.IMAGE_PNG);

	private final RichMenus menus;

	RichMenuImageEndpoints(RichMenus menus) {
		this.menus = menus;
	}

	@Override
	public List<Endpoint> all() {
		return List.of(Endpoint.post("/v2/bot/richmenu/{richMenuId}/content", this::upload),
				Endpoint.get("/v2/bot/richmenu/{richMenuId}/content", this::download));
	}

	private Answer upload(Call call) {
		RichMenu menu = find(call);
		MediaType type = call.headers().getContentType();
		// Spring adds a charset to what the client said.
		if (type == null || IMAGES.stream().noneMatch(type::equalsTypeAndSubtype)) {
			throw new Refusal(Answer.error(415, "Unsupported media type"));
		}
		if (call.body().length > LARGEST) {
			throw new Refusal(Answer.error(413, "Request entity too large"));
		}
		if (menu.image() != null) {
			throw Refusal.bad("An image has already been uploaded to the richmenu");
		}
		checkForm(call.body());
		this.menus.update(
				menu.with(new Content(type.getType() + "/" + type.getSubtype(), call.body(), Instant.EPOCH, false)));
		return Answer.ok();
	}

	private Answer download(Call call) {
		Content image = find(call).image();
		if (image == null) {
			throw Refusal.notFound();
		}
		return new Answer(200, image.type(), image.bytes(), Map.of());
	}

	private RichMenu find(Call call) {
		return this.menus.find(call.variable("richMenuId")).orElseThrow(Refusal::notFound);
	}

	private static void checkForm(byte[] bytes) {
		try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
			var readers = ImageIO.getImageReaders(stream);
			if (readers.hasNext()) {
				var reader = readers.next();
				reader.setInput(stream);
				if (RichMenuRules.suits(reader.getWidth(0), reader.getHeight(0))) {
					return;
				}
			}
		}
		catch (IOException ex) {
			throw Refusal.bad("The image could not be read");
		}
		throw Refusal.bad("The image size is invalid");
	}

}
