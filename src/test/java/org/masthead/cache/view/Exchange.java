package org.masthead.cache.view;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.TreeMap;

/** A request and its answer without a server: as much of both as is needed to keep pages. */
final class Exchange {

    final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final String method;
    private final Map<String, String> asked;
    int status = 200;

    /** Servers write them into headers only when the answer is sent. */
    int cookies;

    Exchange(String method, Map<String, String> asked) {
        this.method = method;
        this.asked = asked;
    }

    static Exchange get() {
        return new Exchange("GET", Map.of());
    }

    HttpServletRequest request() {
        return of(HttpServletRequest.class, (name, arguments) -> switch (name) {
            case "getMethod" -> method;
            case "getHeader" -> asked.get((String) arguments[0]);
            default -> null;
        });
    }

    HttpServletResponse response() {
        return of(HttpServletResponse.class, this::response);
    }

    private Object response(String name, Object[] arguments) {
        switch (name) {
            case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
            case "setContentType" -> headers.put("Content-Type", (String) arguments[0]);
            case "setStatus" -> status = (int) arguments[0];
            case "addCookie" -> cookies++;
            default -> {
                return switch (name) {
                    case "getStatus" -> status;
                    case "getHeader" -> headers.get((String) arguments[0]);
                    case "containsHeader" -> headers.containsKey((String) arguments[0]);
                    case "getHeaderNames" -> headers.keySet();
                    case "getContentType" -> headers.get("Content-Type");
                    case "getCharacterEncoding" -> "UTF-8";
                    case "isCommitted" -> false;
                    case "getOutputStream" -> new Body();
                    default -> null;
                };
            }
        }
        return null;
    }

    private interface Answers {
        Object answer(String method, Object[] arguments);
    }

    private static <T> T of(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(
                Exchange.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.answer(method.getName(), arguments)));
    }

    private final class Body extends ServletOutputStream {

        @Override
        public void write(int one) {
            body.write(one);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {}
    }
}
