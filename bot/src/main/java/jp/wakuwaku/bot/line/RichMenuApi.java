package jp.wakuwaku.bot.line;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.linecorp.bot.jackson.ModelObjectMapper;
import com.linecorp.bot.messaging.model.RichMenuIdResponse;
import com.linecorp.bot.messaging.model.RichMenuListResponse;
import com.linecorp.bot.messaging.model.RichMenuRequest;
import com.linecorp.bot.messaging.model.RichMenuResponse;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * LINE's calls for rich menus, a handful at each start. All throw {@link LineException}
 * when LINE answers otherwise than expected.
 *
 * @see <a href= "https://developers.line.biz/en/reference/messaging-api/#rich-menu">Rich
 * menu</a>
 */
final class RichMenuApi {

	private static final int NOT_FOUND = 404;

	private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

	private static final MediaType PNG = MediaType.get("image/png");

	private static final RequestBody NOTHING = RequestBody.create(new byte[0]);

	private final ObjectMapper json = ModelObjectMapper.createNewObjectMapper();

	private final OkHttpClient http;

	private final LineProperties properties;

	RichMenuApi(LineProperties properties) {
		this.http = LineHttp.client(properties);
		this.properties = properties;
	}

	List<RichMenuResponse> list() throws IOException {
		RichMenuListResponse list = this.json.readValue(required(api("GET", "v2/bot/richmenu/list", null)),
				RichMenuListResponse.class);
		return Objects.requireNonNullElse(list.richmenus(), List.of());
	}

	Optional<String> defaultId() throws IOException {
		Optional<byte[]> answer = api("GET", "v2/bot/user/all/richmenu", null);
		return answer.isPresent() ? Optional.of(id(answer.get())) : Optional.empty();
	}

	String create(RichMenuRequest menu) throws IOException {
		return id(
				required(api("POST", "v2/bot/richmenu", RequestBody.create(this.json.writeValueAsBytes(menu), JSON))));
	}

	void makeDefault(String id) throws IOException {
		required(api("POST", "v2/bot/user/all/richmenu/" + id, NOTHING));
	}

	/**
	 * Deletes a menu, if it is still there.
	 * @param id LINE's id of the menu
	 */
	void delete(String id) throws IOException {
		api("DELETE", "v2/bot/richmenu/" + id, null);
	}

	boolean hasImage(String id) throws IOException {
		return blob("GET", id, null).isPresent();
	}

	void upload(String id, byte[] image) throws IOException {
		required(blob("POST", id, RequestBody.create(image, PNG)));
	}

	private String id(byte[] answer) throws IOException {
		String id = this.json.readValue(answer, RichMenuIdResponse.class).richMenuId();
		if (id == null) {
			throw new IOException("LINE names no rich menu");
		}
		return id;
	}

	private Optional<byte[]> api(String method, String path, @Nullable RequestBody body) throws IOException {
		return call(method, this.properties.apiEndPoint(), path, body);
	}

	private Optional<byte[]> blob(String method, String id, @Nullable RequestBody body) throws IOException {
		return call(method, this.properties.blobEndPoint(), "v2/bot/richmenu/" + id + "/content", body);
	}

	private Optional<byte[]> call(String method, URI endPoint, String path, @Nullable RequestBody body)
			throws IOException {
		HttpUrl url = HttpUrl.get(endPoint.toString()).newBuilder().addPathSegments(path).build();
		Request request = new Request.Builder().url(url)
			.header("Authorization", "Bearer " + this.properties.channelToken())
			.method(method, body)
			.build();
		try (Response response = this.http.newCall(request).execute()) {
			if (!response.isSuccessful() && response.code() != NOT_FOUND) {
				throw new LineException(response.code());
			}
			return response.isSuccessful() ? Optional.of(response.body().bytes()) : Optional.empty();
		}
	}

	private static byte[] required(Optional<byte[]> answer) throws LineException {
		return answer.orElseThrow(() -> new LineException(NOT_FOUND));
	}

}
