package jp.wakuwaku.bot.line;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.linecorp.bot.jackson.ModelObjectMapper;
import com.linecorp.bot.messaging.model.RichMenuIdResponse;
import com.linecorp.bot.messaging.model.RichMenuListResponse;
import com.linecorp.bot.messaging.model.RichMenuRequest;
import com.linecorp.bot.messaging.model.RichMenuResponse;
import okhttp3.MediaType;
import okhttp3.RequestBody;

/**
 * LINE's calls for rich menus, a handful at each start. All throw {@link LineException}
 * when LINE answers otherwise than expected.
 *
 * @see <a href= "https://developers.line.biz/en/reference/messaging-api/#rich-menu">Rich
 * menu</a>
 */
final class RichMenuApi {

	private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

	private static final MediaType PNG = MediaType.get("image/png");

	private static final RequestBody NOTHING = RequestBody.create(new byte[0]);

	private final ObjectMapper json = ModelObjectMapper.createNewObjectMapper();

	private final LineRequests requests;

	RichMenuApi(LineRequests requests) {
		this.requests = requests;
	}

	List<RichMenuResponse> list() throws IOException {
		RichMenuListResponse list = this.json.readValue(
				LineRequests.required(this.requests.api("GET", "v2/bot/richmenu/list", null)),
				RichMenuListResponse.class);
		return Objects.requireNonNullElse(list.richmenus(), List.of());
	}

	Optional<String> defaultId() throws IOException {
		Optional<byte[]> answer = this.requests.api("GET", "v2/bot/user/all/richmenu", null);
		return answer.isPresent() ? Optional.of(id(answer.get())) : Optional.empty();
	}

	String create(RichMenuRequest menu) throws IOException {
		return id(LineRequests.required(this.requests.api("POST", "v2/bot/richmenu",
				RequestBody.create(this.json.writeValueAsBytes(menu), JSON))));
	}

	void makeDefault(String id) throws IOException {
		LineRequests.required(this.requests.api("POST", "v2/bot/user/all/richmenu/" + id, NOTHING));
	}

	/**
	 * Deletes a menu, if it is still there.
	 * @param id LINE's id of the menu
	 */
	void delete(String id) throws IOException {
		this.requests.api("DELETE", "v2/bot/richmenu/" + id, null);
	}

	boolean hasImage(String id) throws IOException {
		return this.requests.blob("GET", content(id), null).isPresent();
	}

	void upload(String id, byte[] image) throws IOException {
		LineRequests.required(this.requests.blob("POST", content(id), RequestBody.create(image, PNG)));
	}

	private String id(byte[] answer) throws IOException {
		String id = this.json.readValue(answer, RichMenuIdResponse.class).richMenuId();
		if (id == null) {
			throw new IOException("LINE names no rich menu");
		}
		return id;
	}

	private static String content(String id) {
		return "v2/bot/richmenu/" + id + "/content";
	}

}
