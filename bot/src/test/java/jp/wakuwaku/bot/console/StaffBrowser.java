package jp.wakuwaku.bot.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A browser of a member of staff: cookies, the token against forged requests, forms. */
public final class StaffBrowser {

	/** Asks whether something is allowed, without doing it. */
	static final String ASKING = "X-Asking-Only";

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private final URI base;

	private final Map<String, String> cookies = new TreeMap<>();

	private final Map<String, String> headers = new TreeMap<>();

	private String token = "";

	public StaffBrowser(URI base) {
		this.base = base;
	}

	/** Gets a page, without going where it leads. */
	public Page get(String path) {
		return send(request(path).GET());
	}

	/** Gets a page, and goes where it leads. */
	public Page open(String path) {
		Page page = get(path);
		return page.location().isEmpty() ? page : open(page.location());
	}

	/** Sends a form with the token that the pages of this browser have. */
	public Page post(String path, Map<String, String> fields) {
		return post(path, fields.entrySet().stream().map(Map.Entry::copyOf).toList());
	}

	/** The same for fields with several values. */
	public Page post(String path, List<? extends Map.Entry<String, String>> fields) {
		if (this.token.isEmpty()) {
			open("/console");
		}
		return postWith(this.token, path, fields);
	}

	/** Sends a form, and goes where that leads. */
	public Page submit(String path, Map<String, String> fields) {
		Page page = post(path, fields);
		return page.location().isEmpty() ? page : open(page.location());
	}

	/** Sends a form with another token, or with none when it is empty. */
	public Page postWith(String sent, String path, List<? extends Map.Entry<String, String>> fields) {
		String form = fields.stream()
			.map((field) -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
			.collect(Collectors.joining("&"));
		String body = sent.isEmpty() ? form : form + (form.isEmpty() ? "" : "&") + "_csrf=" + encoded(sent);
		return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	/** Sends a file that was chosen on a page, and goes where that leads. */
	public Page upload(String path, String field, String name, byte[] content) {
		if (this.token.isEmpty()) {
			open("/console");
		}
		String part = "--part\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n--part\r\n".formatted("_csrf",
				this.token)
				+ "Content-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n".formatted(field, name);
		Page page = send(request(path).header("Content-Type", "multipart/form-data; boundary=part")
			.POST(HttpRequest.BodyPublishers.concat(HttpRequest.BodyPublishers.ofString(part),
					HttpRequest.BodyPublishers.ofByteArray(content),
					HttpRequest.BodyPublishers.ofString("\r\n--part--\r\n"))));
		return page.location().isEmpty() ? page : open(page.location());
	}

	/** Asks whether something is allowed, without doing it. */
	public Page ask(String method, String path) {
		if (this.token.isEmpty()) {
			open("/console");
		}
		return send(request(path).header(ASKING, "yes")
			.header("X-CSRF-TOKEN", this.token)
			.method(method, HttpRequest.BodyPublishers.noBody()));
	}

	/** Sends a header with each request from now on. */
	public StaffBrowser with(String header, String value) {
		this.headers.put(header, value);
		return this;
	}

	public StaffBrowser cookie(String name, String value) {
		this.cookies.put(name, value);
		return this;
	}

	/** All of them, by name. */
	public Map<String, String> cookies() {
		return Map.copyOf(this.cookies);
	}

	public String cookie(String name) {
		return this.cookies.getOrDefault(name, "");
	}

	private HttpRequest.Builder request(String path) {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.base.resolve(path)).header("Accept", "text/html");
		this.headers.forEach(request::header);
		if (!this.cookies.isEmpty()) {
			request.header("Cookie",
					this.cookies.entrySet().stream().map(Object::toString).collect(Collectors.joining("; ")));
		}
		return request;
	}

	private Page send(HttpRequest.Builder request) {
		try {
			HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
			response.headers().allValues("Set-Cookie").forEach(this::keep);
			Page page = Page.of(response);
			page.document()
				.select("input[name=_csrf]")
				.stream()
				.findFirst()
				.ifPresent((input) -> this.token = input.val());
			return page;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private void keep(String cookie) {
		String[] pair = cookie.split(";", 2)[0].split("=", 2);
		if (pair[1].isEmpty()) {
			this.cookies.remove(pair[0]);
		}
		else {
			this.cookies.put(pair[0], pair[1]);
		}
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
