package jp.wakuwaku.bot.emulator;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/**
 * Closes the TCP connection of a request that asks for it, without a byte of an answer.
 * Servlets cannot do that. The client sees the end of the stream, not an RST: Tomcat
 * closes its side in order.
 */
final class AbortValve extends ValveBase implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

	/** Set on requests that shall be aborted. */
	static final String ABORT = AbortValve.class.getName();

	AbortValve() {
		super(true);
	}

	@Override
	public void customize(ConfigurableTomcatWebServerFactory factory) {
		factory.addEngineValves(this);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		getNext().invoke(request, response);
		if (request.getAttribute(ABORT) != null) {
			response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, new IOException("fault: reset"));
		}
	}

}
