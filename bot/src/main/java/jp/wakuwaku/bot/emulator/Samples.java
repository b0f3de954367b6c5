package jp.wakuwaku.bot.emulator;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

/** Built-in files for residents who send one without choosing it. */
final class Samples {

	private static final int SIDE = 240;

	private Samples() {
	}

	static byte[] of(String type) {
		return switch (type) {
			case "image" -> image();
			case "file" -> "これは見本のファイルです。\n".getBytes(StandardCharsets.UTF_8);
			// The head of an empty MP4: enough to be told apart, not to be played.
			default -> "\0\0\0\u0018ftypmp42\0\0\0\0mp42isom".getBytes(StandardCharsets.ISO_8859_1);
		};
	}

	static String mediaType(String type) {
		return switch (type) {
			case "image" -> "image/png";
			case "video" -> "video/mp4";
			case "audio" -> "audio/x-m4a";
			default -> "text/plain; charset=utf-8";
		};
	}

	private static byte[] image() {
		var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
		var graphics = image.createGraphics();
		graphics.setPaint(new GradientPaint(0, 0, new Color(0xF8BBD0), SIDE, SIDE, new Color(0x81C784)));
		graphics.fillRect(0, 0, SIDE, SIDE);
		graphics.dispose();
		var png = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "png", png);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return png.toByteArray();
	}

}
