package org.masthead.testing;

import jakarta.servlet.Registration;
import jakarta.servlet.ServletContext;
import jakarta.websocket.server.ServerEndpoint;
import java.util.Set;
import java.util.TreeSet;

/** What the deployment answers under: read from the server that runs it, not from anybody's list. */
final class Deployed {

    private static final String CLASSES = "/WEB-INF/classes/";

    private final ServletContext context;
    private final Set<String> found = new TreeSet<>();

    private Deployed(ServletContext context) {
        this.context = context;
    }

    /** Lines as {@code page /desk/index}, {@code servlet /desk/articles/save}, {@code socket /desk/live} and {@code filter staffDoor}. */
    static Set<String> in(ServletContext context) {
        var deployed = new Deployed(context);
        deployed.files("/");
        deployed.sockets(CLASSES);
        context.getServletRegistrations().values().stream()
                .filter(Deployed::isProduct)
                .forEach(servlet -> servlet.getMappings().forEach(mapping -> deployed.found.add("servlet " + mapping)));
        context.getFilterRegistrations().values().stream()
                .filter(Deployed::isProduct)
                .forEach(filter -> deployed.found.add("filter " + filter.getName()));
        return deployed.found;
    }

    /** Besides the tests of this deployment and those who carry them in. */
    private static boolean isProduct(Registration part) {
        var type = String.valueOf(part.getClassName());
        return !type.startsWith("org.masthead.testing.") && !type.startsWith("org.jboss.arquillian.");
    }

    private void files(String folder) {
        for (var path : context.getResourcePaths(folder)) {
            if (path.endsWith("/")) {
                if (!path.equals("/WEB-INF/") && !path.equals("/META-INF/")) {
                    files(path);
                }
            } else {
                found.add(path.endsWith(".xhtml") ? "page " + path.replace(".xhtml", "") : "file " + path);
            }
        }
    }

    private void sockets(String folder) {
        for (var path : context.getResourcePaths(folder)) {
            if (path.endsWith("/")) {
                sockets(path);
            } else if (path.endsWith(".class")) {
                var endpoint = type(path).getAnnotation(ServerEndpoint.class);
                if (endpoint != null) {
                    found.add("socket " + endpoint.value());
                }
            }
        }
    }

    private Class<?> type(String path) {
        var name =
                path.substring(CLASSES.length()).replaceFirst("\\.class$", "").replace('/', '.');
        try {
            return Class.forName(name, false, context.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
