package jp.wakuwaku.bot.registration;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.jsoup.nodes.Element;

import org.springframework.context.ApplicationContext;

/** The pages with residents' QR codes, and what a camera sees on them. */
public final class PassLinks {

	private static final int PIXELS = 8;

	private static final int[] ANGLES = { 0, 10, 45, 100 };

	private PassLinks() {
	}

	/** As it stands in a receipt. */
	public static URI of(ApplicationContext context, Registration registration) {
		Calendars calendars = context.getBean(Calendars.class);
		calendars.linkTo(registration);
		return calendars.passOf(registration);
	}

	/** Reads a picture of squares of one unit each. */
	public static URI read(Element svg) {
		int size = Integer.parseInt(svg.attr("viewBox").split(" ")[2]);
		int[] pixels = new int[size * size * PIXELS * PIXELS];
		Arrays.fill(pixels, 0xFFFFFF);
		for (String square : svg.select("path").attr("d").substring(1).split("M")) {
			String[] at = square.replaceAll("h1v1h-1z", "").split(" ");
			paint(pixels, size * PIXELS, Integer.parseInt(at[0]), Integer.parseInt(at[1]));
		}
		return read(size * PIXELS, size * PIXELS, pixels, DecodeHintType.PURE_BARCODE).orElseThrow();
	}

	/**
	 * Finds the QR code on a photograph of a screen. Of two hundred codes, the reader
	 * does not see one when it is held straight; a hand does not hold straight.
	 */
	public static URI read(Path photograph) {
		try {
			BufferedImage image = ImageIO.read(photograph.toFile());
			return Arrays.stream(ANGLES)
				.mapToObj((angle) -> turned(image, angle))
				.flatMap((turned) -> read(turned.getWidth(), turned.getHeight(), pixels(turned),
						DecodeHintType.TRY_HARDER)
					.stream())
				.findFirst()
				.orElseThrow(() -> new AssertionError(photograph + " (expected: a QR code)"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static BufferedImage turned(BufferedImage image, int degrees) {
		int size = image.getWidth() + image.getHeight();
		BufferedImage turned = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
		Graphics2D canvas = turned.createGraphics();
		canvas.setColor(Color.WHITE);
		canvas.fillRect(0, 0, size, size);
		canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		canvas.rotate(Math.toRadians(degrees), size / 2.0, size / 2.0);
		canvas.drawImage(image, (size - image.getWidth()) / 2, (size - image.getHeight()) / 2, null);
		canvas.dispose();
		return turned;
	}

	private static int[] pixels(BufferedImage image) {
		return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
	}

	private static Optional<URI> read(int width, int height, int[] pixels, DecodeHintType hint) {
		BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
		try {
			return Optional.of(URI.create(new QRCodeReader().decode(bitmap, Map.of(hint, true)).getText()));
		}
		catch (ReaderException _) {
			return Optional.empty();
		}
	}

	private static void paint(int[] pixels, int width, int x, int y) {
		for (int row = 0; row < PIXELS; row++) {
			for (int column = 0; column < PIXELS; column++) {
				pixels[(y * PIXELS + row) * width + x * PIXELS + column] = 0;
			}
		}
	}

}
