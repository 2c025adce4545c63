package org.masthead.platform.view;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import org.masthead.platform.model.Settings;

/**
 * Where people reach us by TLS, a proxy speaks it and we do not see it: what it sends on is called secure here, so that
 * redirects and cookies are what they must be. The session's cookie then has a name that browsers take from this host
 * alone, for all its paths and by TLS only ({@code __Host-}, RFC 6265bis).
 */
public class BehindTls implements ServletExtension {

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        if (Settings.from(System.getenv()).isSecure()) {
            deployment.addInitialHandlerChainWrapper(next -> exchange -> {
                exchange.setRequestScheme("https");
                next.handleRequest(exchange);
            });
            deployment
                    .getServletSessionConfig()
                    .setName("__Host-masthead")
                    .setSecure(true)
                    .setPath("/");
        }
    }
}
