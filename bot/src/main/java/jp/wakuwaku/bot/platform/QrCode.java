package jp.wakuwaku.bot.platform;

import java.util.Map;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/**
 * A QR code as a picture for a page: {@code <svg th:attr="viewBox=...">} with one path.
 *
 * @param size of its square, margin included
 * @param path what is dark, as an SVG path
 */
public record QrCode(int size, String path) {

	private static final Map<EncodeHintType, ?> HINTS = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8",
			EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4);

	/**
	 * Draws a text.
	 * @param text at most some hundred characters
	 * @return the picture
	 */
	public static QrCode of(String text) {
		try {
			BitMatrix dark = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
			StringBuilder path = new StringBuilder();
			for (int y = 0; y < dark.getHeight(); y++) {
				for (int x = 0; x < dark.getWidth(); x++) {
					if (dark.get(x, y)) {
						path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
					}
				}
			}
			return new QrCode(dark.getWidth(), path.toString());
		}
		catch (WriterException ex) {
			throw new IllegalArgumentException("text of " + text.length() + " characters (expected: fewer)", ex);
		}
	}

}
