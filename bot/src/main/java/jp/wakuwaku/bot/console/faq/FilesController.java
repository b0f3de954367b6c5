package jp.wakuwaku.bot.console.faq;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jp.wakuwaku.bot.console.security.AuditLog;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.faq.FaqContent;
import jp.wakuwaku.bot.faq.FaqEditing;
import jp.wakuwaku.knowledge.content.FaqExport;
import jp.wakuwaku.knowledge.content.ThesaurusFile;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives the FAQ away as a table or as files. Nothing in it is personal. */
@Controller
class FilesController {

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private static final MediaType ZIP = new MediaType("application", "zip");

	private final FaqEditing editing;

	private final EntryPage page;

	private final AuditLog audit;

	FilesController(FaqEditing editing, EntryPage page, AuditLog audit) {
		this.editing = editing;
		this.page = page;
		this.audit = audit;
	}

	@GetMapping("/console/faq/export/table")
	@Permitted(Permission.EDIT_FAQ)
	ResponseEntity<byte[]> table(@RequestParam(defaultValue = "draft") String of, StaffMember staff) {
		this.audit.note(staff, FaqAct.FAQ_EXPORTED, "csv", of);
		return file(FaqExport.csv(content(of).faq()), ".csv", CSV);
	}

	@GetMapping("/console/faq/export/files")
	@Permitted(Permission.EDIT_FAQ)
	ResponseEntity<byte[]> files(@RequestParam(defaultValue = "draft") String of, StaffMember staff) {
		this.audit.note(staff, FaqAct.FAQ_EXPORTED, "yaml", of);
		FaqContent content = content(of);
		SequencedMap<String, String> files = FaqExport.yaml(content.faq());
		files.put(ThesaurusFile.NAME, content.thesaurus().text());
		return file(zipped(files), ".zip", ZIP);
	}

	private FaqContent content(String of) {
		return of.equals("published") ? this.editing.readPublished() : this.editing.readDraft().content();
	}

	private ResponseEntity<byte[]> file(byte[] content, String ending, MediaType type) {
		ContentDisposition disposition = ContentDisposition.attachment()
			.filename("faq-" + this.page.today() + ending)
			.build();
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			.body(content);
	}

	private static byte[] zipped(Map<String, String> files) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
			for (Map.Entry<String, String> file : files.entrySet()) {
				zip.putNextEntry(new ZipEntry(file.getKey()));
				zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
