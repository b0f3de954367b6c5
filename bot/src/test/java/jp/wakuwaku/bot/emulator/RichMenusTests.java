package jp.wakuwaku.bot.emulator;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;

class RichMenusTests {

	static final String MENU = "{'size':{'width':2500,'height':843},'selected':true,'name':'n','chatBarText':'メニュー',"
			+ "'areas':[{'bounds':{'x':0,'y':0,'width':2500,'height':843},'action':{'type':'message','text':'講座'}}]}";

	private final Bench bench = new Bench();

	private final RichMenus menus = this.bench.get(RichMenus.class);

	@AfterEach
	void close() {
		this.bench.close();
	}

	@Test
	void appearInEveryChatOnceTheyAreTheDefault() throws IOException {
		String id = create();
		assertThat(upload(id, "png", 2500, 843).status()).isEqualTo(200);
		assertThat(this.bench.post("/v2/bot/user/all/richmenu/" + id, "").status()).isEqualTo(200);
		assertThat(this.menus.shownIn(this.bench.chat())).map(RichMenu::id).contains(id);
		assertThat(Bench.json(this.bench.get("/v2/bot/user/all/richmenu")).get("richMenuId").asString()).isEqualTo(id);
		assertThat(this.bench.call("DELETE", "/v2/bot/user/all/richmenu", "").status()).isEqualTo(200);
		assertThat(this.menus.shownIn(this.bench.chat())).isEmpty();
		assertThat(this.bench.get("/v2/bot/user/all/richmenu").status()).isEqualTo(404);
	}

	@Test
	void needAnImageBeforeAnybodySeesThem() {
		String id = create();
		Answer answer = this.bench.post("/v2/bot/user/all/richmenu/" + id, "");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(this.bench.post("/v2/bot/user/all/richmenu/richmenu-none", "").status()).isEqualTo(404);
	}

	@Test
	void keepTheirImage() throws IOException {
		String id = create();
		upload(id, "jpeg", 2500, 843);
		assertThat(upload(id, "jpeg", 2500, 843).status()).isEqualTo(400);
		Answer download = this.bench.get("/v2/bot/richmenu/" + id + "/content");
		assertThat(download.contentType()).isEqualTo("image/jpeg");
	}

	@Test
	void refuseImagesOfOtherFormsAndKinds() throws IOException {
		String id = create();
		assertThat(upload(id, "png", 700, 250).status()).isEqualTo(400);
		assertThat(upload(id, "png", 1000, 1000).status()).isEqualTo(400);
		assertThat(upload(id, "gif", 2500, 843).status()).isEqualTo(415);
		assertThat(upload(id, MediaType.IMAGE_PNG, new byte[1024 * 1024 + 1]).status()).isEqualTo(413);
		assertThat(upload(id, MediaType.IMAGE_PNG, new byte[10]).status()).isEqualTo(400);
	}

	@Test
	void areLinkedToResidentsOneByOneAndInBulk() throws IOException {
		String id = create();
		upload(id, "png", 2500, 843);
		String sakura = this.bench.resident().id();
		assertThat(this.bench.post("/v2/bot/user/" + sakura + "/richmenu/" + id, "").status()).isEqualTo(200);
		assertThat(Bench.json(this.bench.get("/v2/bot/user/" + sakura + "/richmenu")).get("richMenuId").asString())
			.isEqualTo(id);
		assertThat(this.bench.call("DELETE", "/v2/bot/user/" + sakura + "/richmenu", "").status()).isEqualTo(200);
		assertThat(this.bench.get("/v2/bot/user/" + sakura + "/richmenu").status()).isEqualTo(404);
		String bulk = "{'richMenuId':'" + id + "','userIds':['" + sakura + "']}";
		assertThat(this.bench.post("/v2/bot/richmenu/bulk/link", bulk).status()).isEqualTo(202);
		assertThat(this.menus.shownIn(this.bench.chat())).isPresent();
		assertThat(this.bench.post("/v2/bot/richmenu/bulk/unlink", "{'userIds':['" + sakura + "']}").status())
			.isEqualTo(202);
		assertThat(this.menus.shownIn(this.bench.chat())).isEmpty();
	}

	@Test
	void haveAliases() {
		String id = create();
		String alias = "{'richMenuAliasId':'top','richMenuId':'" + id + "'}";
		assertThat(this.bench.post("/v2/bot/richmenu/alias", alias).status()).isEqualTo(200);
		assertThat(this.bench.post("/v2/bot/richmenu/alias", alias).status()).isEqualTo(400);
		assertThat(this.bench.post("/v2/bot/richmenu/alias/top", "{'richMenuId':'" + create() + "'}").status())
			.isEqualTo(200);
		assertThat(Bench.json(this.bench.get("/v2/bot/richmenu/alias/top")).get("richMenuId").asString())
			.isNotEqualTo(id);
		assertThat(Bench.json(this.bench.get("/v2/bot/richmenu/alias/list")).get("aliases")).hasSize(1);
		assertThat(this.bench.call("DELETE", "/v2/bot/richmenu/alias/top", "").status()).isEqualTo(200);
		assertThat(this.bench.get("/v2/bot/richmenu/alias/top").status()).isEqualTo(404);
	}

	@Test
	void areListedAndDeleted() {
		String id = create();
		assertThat(Bench.json(this.bench.get("/v2/bot/richmenu/list")).get("richmenus")).hasSize(1);
		assertThat(this.bench.call("DELETE", "/v2/bot/richmenu/" + id, "").status()).isEqualTo(200);
		assertThat(this.bench.get("/v2/bot/richmenu/" + id).status()).isEqualTo(404);
	}

	@Test
	void areValidatedWithoutBeingCreated() {
		assertThat(this.bench.post("/v2/bot/richmenu/validate", MENU).status()).isEqualTo(200);
		assertThat(this.bench.post("/v2/bot/richmenu/validate", MENU.replace("メニュー", "")).status()).isEqualTo(400);
		assertThat(this.menus.all()).isEmpty();
	}

	@Test
	void stayWhenResidentsAreReset() throws IOException {
		String id = create();
		upload(id, "png", 2500, 843);
		this.bench.post("/v2/bot/user/all/richmenu/" + id, "");
		this.bench.get(Amnesia.class).forgetEverything();
		assertThat(this.menus.shownIn(this.bench.chat())).isPresent();
	}

	private String create() {
		return Bench.json(this.bench.post("/v2/bot/richmenu", MENU)).get("richMenuId").asString();
	}

	private Answer upload(String id, String format, int width, int height) throws IOException {
		return upload(id, MediaType.valueOf("image/" + format), image(format, width, height));
	}

	static byte[] image(String format, int width, int height) throws IOException {
		var bytes = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
		return bytes.toByteArray();
	}

	private Answer upload(String id, MediaType type, byte[] bytes) {
		var headers = new HttpHeaders();
		headers.setBearerAuth(Bench.TOKEN);
		headers.setContentType(type);
		return this.bench.call("POST", "/v2/bot/richmenu/" + id + "/content", bytes, headers);
	}

}
