package jp.wakuwaku.bot.line;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

import com.linecorp.bot.jackson.ModelObjectMapper;
import com.linecorp.bot.messaging.model.RichMenuArea;
import com.linecorp.bot.messaging.model.RichMenuBounds;
import com.linecorp.bot.messaging.model.RichMenuRequest;
import com.linecorp.bot.messaging.model.RichMenuSize;

/**
 * A rich menu as LINE gets it. LINE can change neither a menu nor its image, so the name
 * ends in a hash of both: another content is another menu.
 */
final class RichMenuContent {

	/** Begins the name of every menu that the bot made. */
	static final String PREFIX = "wakuwaku-";

	private static final int WIDTH = 2500;

	private static final int HEIGHT = 1686;

	private static final int HASH_LENGTH = 12;

	private final RichMenuRequest request;

	private final byte[] image;

	private RichMenuContent(RichMenuRequest request, byte[] image) {
		this.request = request;
		this.image = image;
	}

	static RichMenuContent of(RichMenu menu) throws IOException {
		byte[] image = menu.image().getContentAsByteArray();
		String hash = hash(request(menu, menu.name()), image);
		return new RichMenuContent(request(menu, PREFIX + menu.name() + "-" + hash), image);
	}

	String name() {
		return this.request.name();
	}

	RichMenuRequest request() {
		return this.request;
	}

	byte[] image() {
		return this.image;
	}

	private static RichMenuRequest request(RichMenu menu, String name) {
		List<RichMenuArea> areas = IntStream.range(0, menu.areas().size())
			.mapToObj((index) -> new RichMenuArea(bounds(index % RichMenu.COLUMNS, index / RichMenu.COLUMNS),
					Rendering.action(menu.areas().get(index))))
			.toList();
		return new RichMenuRequest(new RichMenuSize((long) WIDTH, (long) HEIGHT), true, name, menu.chatBarText(),
				areas);
	}

	private static RichMenuBounds bounds(int column, int row) {
		long left = Math.round((double) WIDTH * column / RichMenu.COLUMNS);
		long right = Math.round((double) WIDTH * (column + 1) / RichMenu.COLUMNS);
		long height = HEIGHT / RichMenu.ROWS;
		return new RichMenuBounds(left, row * height, right - left, height);
	}

	private static String hash(RichMenuRequest request, byte[] image) throws IOException {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update(ModelObjectMapper.createNewObjectMapper().writeValueAsBytes(request));
			return HexFormat.of().formatHex(digest.digest(image)).substring(0, HASH_LENGTH);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
