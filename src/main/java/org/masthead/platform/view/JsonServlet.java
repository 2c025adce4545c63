package org.masthead.platform.view;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.StreamSupport;
import org.masthead.platform.model.ExpectedFailure;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.StaleVersion;

/**
 * An address that a page's script posts JSON to and gets JSON from: what {@code FailureHandler} is for pages, this is for
 * scripts. Expected failures answer {@code {"sentences": […]}} with 404, 409 (somebody was faster) or 422 (refused);
 * values that do not fit also {@code {"fields": {"slug": "…"}}}.
 */
public abstract class JsonServlet extends HttpServlet {

    protected static final JsonProvider JSON = JsonProvider.provider();

    private static final int UNPROCESSABLE = 422;

    /** Bytes of the largest request: a body of a million characters, twice, and the fields around it. */
    private static final int LARGEST = 8_000_000;

    /** Does what the page asks for and answers it. */
    protected abstract JsonObjectBuilder answer(JsonObject asked, HttpServletRequest request);

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var content = request.getInputStream().readNBytes(LARGEST + 1);
        if (content.length > LARGEST) {
            refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "json.large");
            return;
        }
        JsonObject asked;
        try (var reader = JSON.createReader(new StringReader(new String(content, StandardCharsets.UTF_8)))) {
            asked = reader.readObject();
        } catch (JsonException unreadable) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, "json.unreadable");
            return;
        }
        serve(asked, request, response);
    }

    private void serve(JsonObject asked, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(response, HttpServletResponse.SC_OK, answer(asked, request));
        } catch (RuntimeException thrown) {
            var failure = Causes.find(ExpectedFailure.class, thrown);
            var invalid = Causes.find(ConstraintViolationException.class, thrown);
            if (failure.isPresent()) {
                Refusing.tell(request, failure.get());
                send(response, status(failure.get()), sentences(failure.get()));
            } else if (invalid.isPresent()) {
                send(response, UNPROCESSABLE, fields(invalid.get()));
            } else {
                throw thrown;
            }
        }
    }

    private static int status(ExpectedFailure failure) {
        if (failure instanceof StaleVersion) {
            return HttpServletResponse.SC_CONFLICT;
        }
        return failure instanceof NotFound ? HttpServletResponse.SC_NOT_FOUND : UNPROCESSABLE;
    }

    private static JsonObjectBuilder sentences(ExpectedFailure failure) {
        var sentences = JSON.createArrayBuilder();
        var keys = JSON.createArrayBuilder();
        if (failure instanceof Refused refused) {
            refused.getRefusals().forEach(refusal -> {
                sentences.add(refusal.sentence());
                keys.add(refusal.key());
            });
        } else {
            sentences.add(failure.getMessage());
        }
        return JSON.createObjectBuilder().add("sentences", sentences).add("keys", keys);
    }

    private static JsonObjectBuilder fields(ConstraintViolationException invalid) {
        var fields = JSON.createObjectBuilder();
        invalid.getConstraintViolations().forEach(violation -> fields.add(field(violation), violation.getMessage()));
        return JSON.createObjectBuilder().add("fields", fields);
    }

    /** The last name on the way to the value; what is in a list belongs to the list. */
    private static String field(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .filter(node -> node.getName() != null && !node.getName().startsWith("<"))
                .reduce((before, last) -> last)
                .map(node -> node.getName())
                .orElse("");
    }

    private static void refuse(HttpServletResponse response, int status, String key) throws IOException {
        var sentences = JSON.createArrayBuilder().add(Refusal.of(key).sentence());
        send(response, status, JSON.createObjectBuilder().add("sentences", sentences));
    }

    private static void send(HttpServletResponse response, int status, JsonObjectBuilder answer) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().print(answer.build());
    }
}
