package jp.wakuwaku.bot.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class InstanceFileTests {

	@TempDir
	private Path folder;

	@Test
	void givesTheSameNameAfterARestart() throws IOException {
		InstanceName first;
		try (InstanceFile file = InstanceFile.in(this.folder)) {
			first = file.name();
		}
		try (InstanceFile file = InstanceFile.in(this.folder)) {
			assertThat(file.name()).isEqualTo(first);
		}
	}

	@Test
	void givesASecondInstanceAnotherName() throws IOException {
		try (InstanceFile first = InstanceFile.in(this.folder); InstanceFile second = InstanceFile.in(this.folder)) {
			assertThat(second.name()).isNotEqualTo(first.name());
		}
	}

	@Test
	void givesANameWithoutAFolder() throws IOException {
		Path blocked = Files.writeString(this.folder.resolve("file"), "no folder");
		try (InstanceFile file = InstanceFile.in(blocked)) {
			assertThat(file.name().value()).isNotBlank();
		}
	}

	@Test
	void replacesADamagedName() throws IOException {
		Files.writeString(this.folder.resolve("instance"), "damaged");
		try (InstanceFile file = InstanceFile.in(this.folder)) {
			assertThat(file.name().value()).matches("[0-9a-f-]{36}");
		}
	}

}
