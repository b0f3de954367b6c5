package jp.wakuwaku.bot.console.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.MediaType;

/** What somebody wrote and sent, when it could not be taken. */
public final class Written {

	/** Below these, passwords and codes are typed. */
	private static final List<String> SECRET = List.of("/console/sign-in", "/console/invitation", "/console/account",
			"/console/step-up");

	private static final String TOKEN = "_csrf";

	private Written() {
	}

	/**
	 * What was sent as a form, to be sent once more; passwords are typed again.
	 * @param request that could not be taken
	 * @param method of it, which a request for an error page does not know
	 * @param path of it
	 * @return by the names of the fields; may be empty
	 */
	public static Map<String, String[]> of(HttpServletRequest request, String method, String path) {
		boolean isForm = String.valueOf(request.getContentType())
			.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
		return (method.equals("POST") && isForm && SECRET.stream().noneMatch(path::startsWith))
				? request.getParameterMap() : Map.of();
	}

	/**
	 * Whether there is anything in it that would have to be written again.
	 * @param request that cannot be taken
	 * @return {@code false} for a mere press of a button
	 */
	public static boolean isIn(HttpServletRequest request) {
		return of(request, request.getMethod(), request.getRequestURI()).entrySet()
			.stream()
			.filter((field) -> !field.getKey().equals(TOKEN))
			.flatMap((field) -> Arrays.stream(field.getValue()))
			.anyMatch((value) -> !value.isBlank());
	}

}
