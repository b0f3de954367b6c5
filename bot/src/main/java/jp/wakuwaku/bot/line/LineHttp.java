package jp.wakuwaku.bot.line;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import okhttp3.ConnectionPool;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/**
 * The HTTP client for conversations: one virtual thread per call, hundreds at once.
 * <p>
 * The SDK's own {@code MessagingApiClient} will not do here. It hands every call to a
 * platform thread, keeps five idle connections (so that most calls of a busy minute begin
 * with a TLS handshake), has no limit for a whole call, repeats a reply by itself
 * although its token is good once, and drops the path of an end point such as the
 * emulator's. Its builder gives no way to change these.
 */
final class LineHttp {

	private static final int IDLE_CONNECTIONS = 512;

	private static final Duration IDLE = Duration.ofSeconds(30);

	private LineHttp() {
	}

	static OkHttpClient client(LineProperties properties) {
		return new OkHttpClient.Builder()
			.connectionPool(new ConnectionPool(IDLE_CONNECTIONS, IDLE.toSeconds(), TimeUnit.SECONDS))
			.connectTimeout(properties.connectTimeout())
			.readTimeout(properties.readTimeout())
			.writeTimeout(properties.writeTimeout())
			.callTimeout(properties.callTimeout())
			.retryOnConnectionFailure(false)
			.followRedirects(false)
			.addNetworkInterceptor(LineHttp::depart)
			.build();
	}

	/** Network interceptors run once there is a connection, just before sending. */
	private static Response depart(Interceptor.Chain chain) throws IOException {
		AtomicBoolean departed = chain.request().tag(AtomicBoolean.class);
		if (departed != null) {
			departed.set(true);
		}
		return chain.proceed(chain.request());
	}

}
