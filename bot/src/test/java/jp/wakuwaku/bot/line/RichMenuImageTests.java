package jp.wakuwaku.bot.line;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class RichMenuImageTests {

	private final ClassPathResource image = new ClassPathResource("line/rich-menu.png");

	@Test
	void isOfTheSizeThatTheAreasAreMeasuredOn() throws IOException {
		try (InputStream bytes = this.image.getInputStream()) {
			BufferedImage picture = ImageIO.read(bytes);
			assertThat(picture.getWidth()).isEqualTo(2500);
			assertThat(picture.getHeight()).isEqualTo(1686);
		}
	}

	@Test
	void isNoLargerThanLineTakes() throws IOException {
		assertThat(this.image.contentLength()).isLessThan(1_000_000);
	}

}
