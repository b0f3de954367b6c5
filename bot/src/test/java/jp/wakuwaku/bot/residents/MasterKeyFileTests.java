package jp.wakuwaku.bot.residents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import jp.wakuwaku.bot.platform.StartRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MasterKeyFileTests {

	private static final Belonging BELONGING = new Belonging("data-key", "someone", "");

	@TempDir
	Path folder;

	@Test
	void makesAKeyThatOnlyItsOwnerCanRead() throws IOException {
		new MasterKeyFile(this.folder.resolve("data")).readOrMake();
		Path file = this.folder.resolve("data/personal-details.keys");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
		assertThat(this.folder.resolve("data")).isDirectoryContaining(file::equals);
	}

	@Test
	void usesTheSameKeyAtTheNextStart() {
		Sealed sealed = new MasterKeyFile(this.folder).readOrMake().seal(BELONGING, new byte[32]);
		assertThat(new MasterKeyFile(this.folder).readOrMake().open(BELONGING, sealed)).isEqualTo(new byte[32]);
	}

	@Test
	void makesAnotherKeyInAnotherFolder() {
		Sealed sealed = new MasterKeyFile(this.folder.resolve("one")).readOrMake().seal(BELONGING, new byte[32]);
		MasterKeys other = new MasterKeyFile(this.folder.resolve("two")).readOrMake();
		assertThatExceptionOfType(UnreadableDetailsException.class).isThrownBy(() -> other.open(BELONGING, sealed));
	}

	@Test
	void doesNotReplaceAFileThatIsDamaged() throws IOException {
		Path file = Files.writeString(this.folder.resolve("personal-details.keys"), "1:MTEx");
		assertThatExceptionOfType(StartRefusedException.class)
			.isThrownBy(() -> new MasterKeyFile(this.folder).readOrMake())
			.withMessageContaining("32 バイトが必要です")
			.withMessageNotContaining("MTEx");
		assertThat(file).hasContent("1:MTEx");
	}

}
