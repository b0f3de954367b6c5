package jp.wakuwaku.bot.line;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;

import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** The handful of calls at each start whose answers are read. */
final class LineRequests {

	private static final int NOT_FOUND = 404;

	private final OkHttpClient http;

	private final LineProperties properties;

	LineRequests(LineProperties properties) {
		this.http = LineHttp.client(properties);
		this.properties = properties;
	}

	/**
	 * Calls LINE's API.
	 * @return the answer's body; empty for 404
	 * @throws LineException when LINE answers otherwise than expected
	 */
	Optional<byte[]> api(String method, String path, @Nullable RequestBody body) throws IOException {
		return call(method, this.properties.apiEndPoint(), path, body);
	}

	/** Calls the part of LINE's API that takes and gives files; otherwise the same. */
	Optional<byte[]> blob(String method, String path, @Nullable RequestBody body) throws IOException {
		return call(method, this.properties.blobEndPoint(), path, body);
	}

	static byte[] required(Optional<byte[]> answer) throws LineException {
		return answer.orElseThrow(() -> new LineException(NOT_FOUND));
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

}
