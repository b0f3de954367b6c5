package jp.wakuwaku.bot.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BackupFileTests {

	private static final Instant MADE_AT = Instant.parse("2026-11-30T12:00:00.123Z");

	private static final List<BackupRecord> PARTS = List.of(
			new BackupRecord.Present(bytes("鍵"), 1_800_000_000_000L, new byte[] { 0, -1, 13, 10 }),
			new BackupRecord.Gone(bytes("gone")), new BackupRecord.Present(new byte[0], 0, new byte[70_000]));

	@TempDir
	private Path folder;

	private Path file;

	@BeforeEach
	void write() throws IOException {
		this.file = this.folder.resolve("backup");
		try (BackupWriter writer = BackupWriter.to(this.file)) {
			for (BackupRecord part : PARTS) {
				writer.write(part);
			}
			writer.finish(MADE_AT);
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private void assertDamaged(byte[] content) throws IOException {
		Files.write(this.file, content);
		assertThatThrownBy(() -> new BackupReader(this.file).read((_) -> {
		})).isInstanceOfSatisfying(CommandFailure.class,
				(failure) -> assertThat(failure.code()).isEqualTo(ExitCode.NOT_WHOLE));
	}

	@Test
	void givesBackWhatWasWritten() throws IOException {
		List<BackupRecord> read = new ArrayList<>();
		BackupReader.Contents contents = new BackupReader(this.file).read(read::add);
		assertThat(read).isEqualTo(PARTS);
		assertThat(contents).isEqualTo(new BackupReader.Contents(3, MADE_AT));
	}

	@Test
	void nobodyElseReadsIt() throws IOException {
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.file))).isEqualTo("rw-------");
	}

	@Test
	void aChangedByteIsSeenWhereverItIs() throws IOException {
		byte[] whole = Files.readAllBytes(this.file);
		for (int i = 0; i < whole.length; i += (i < 120 || i > whole.length - 60) ? 1 : 997) {
			byte[] changed = whole.clone();
			changed[i] ^= 0x20;
			assertDamaged(changed);
		}
	}

	@Test
	void aMissingEndIsSeenWhereverItIs() throws IOException {
		byte[] whole = Files.readAllBytes(this.file);
		for (int length = 0; length < whole.length; length += (length < 120 || length > whole.length - 60) ? 1 : 997) {
			assertDamaged(Arrays.copyOf(whole, length));
		}
		assertDamaged(Arrays.copyOf(whole, whole.length + 1));
	}

	@Test
	void aLaterFormIsNotRead() throws IOException {
		byte[] whole = Files.readAllBytes(this.file);
		System.arraycopy(BackupForm.title(2), 0, whole, 0, BackupForm.TITLE_BYTES);
		Files.write(this.file, whole);
		assertThatThrownBy(() -> new BackupReader(this.file).read((_) -> {
		})).isInstanceOfSatisfying(CommandFailure.class,
				(failure) -> assertThat(failure.code()).isEqualTo(ExitCode.REFUSED));
	}

	@Test
	void leavesNothingBehindThatIsNotWholeAndOverwritesNothing() throws IOException {
		try (BackupWriter writer = BackupWriter.to(this.folder.resolve("other"))) {
			writer.write(PARTS.getFirst());
		}
		try (var files = Files.list(this.folder)) {
			assertThat(files).containsExactly(this.file);
		}
		assertThatThrownBy(() -> BackupWriter.to(this.file)).isInstanceOf(FileAlreadyExistsException.class);
	}

}
