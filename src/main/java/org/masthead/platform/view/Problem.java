package org.masthead.platform.view;

import jakarta.json.spi.JsonProvider;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.masthead.platform.model.ExpectedFailure;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.StaleVersion;
import org.masthead.platform.model.TooOften;

/**
 * Why a program did not get what it asked for (RFC 9457). Of the type {@code about:blank}, so that the title says no more
 * than the status; the sentences stand in the detail, and one by one beside it with their keys.
 *
 * @param reasons none where the status says all
 * @param pause seconds after which it is answered again, where it was asked too often
 */
public record Problem(int status, List<Refusal> reasons, Optional<Long> pause) {

    private static final JsonProvider JSON = JsonProvider.provider();

    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    /** Refusals of somebody who may not, whatever is sent. */
    private static final Set<String> FORBIDDING =
            Set.of("capability", "desk.capability", "comment.capability", "confirm");

    /** Refusals because of what is there already. */
    private static final Set<String> CONFLICTING = Set.of("agency.alreadyIn");

    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(400, "Bad Request"),
            Map.entry(401, "Unauthorized"),
            Map.entry(403, "Forbidden"),
            Map.entry(404, "Not Found"),
            Map.entry(405, "Method Not Allowed"),
            Map.entry(409, "Conflict"),
            Map.entry(415, "Unsupported Media Type"),
            Map.entry(UNPROCESSABLE, "Unprocessable Content"),
            Map.entry(TOO_MANY, "Too Many Requests"),
            Map.entry(500, "Internal Server Error"),
            Map.entry(501, "Not Implemented"));

    /** A problem for one reason. */
    public static Problem because(int status, String key, Object... arguments) {
        return new Problem(status, List.of(Refusal.of(key, arguments)), Optional.empty());
    }

    /** What an answer of the server with this status means, in its own words and no others. */
    public static Problem of(int status) {
        return new Problem(status, List.of(), Optional.empty());
    }

    /** A problem of an address: what it asks for is not to be understood. */
    private static boolean isMalformed(Refusal reason) {
        return reason.key().startsWith("parameter.");
    }

    /** The problem behind what was thrown, when it is an expected one. */
    public static Optional<Problem> find(Throwable thrown) {
        return Causes.find(ExpectedFailure.class, thrown)
                .map(Problem::of)
                .or(() ->
                        Causes.find(ConstraintViolationException.class, thrown).map(Problem::of));
    }

    private static Problem of(ExpectedFailure failure) {
        var reasons = failure instanceof Refused refused
                ? refused.getRefusals()
                : List.of(new Refusal(failure.getClass().getSimpleName(), failure.getMessage()));
        var pause = failure instanceof TooOften often ? Optional.of(often.getSeconds()) : Optional.<Long>empty();
        return new Problem(status(failure, reasons), reasons, pause);
    }

    private static Problem of(ConstraintViolationException invalid) {
        return new Problem(
                UNPROCESSABLE,
                invalid.getConstraintViolations().stream()
                        .map(ConstraintViolation::getMessage)
                        .map(sentence -> new Refusal("invalid", sentence))
                        .toList(),
                Optional.empty());
    }

    private static int status(ExpectedFailure failure, List<Refusal> reasons) {
        if (failure instanceof TooOften) {
            return TOO_MANY;
        }
        if (failure instanceof NotFound) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (reasons.stream().anyMatch(Problem::isMalformed)) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        if (reasons.stream().map(Refusal::key).anyMatch(FORBIDDING::contains)) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        var conflicts = failure instanceof StaleVersion
                || reasons.stream().map(Refusal::key).anyMatch(CONFLICTING::contains);
        return conflicts ? HttpServletResponse.SC_CONFLICT : UNPROCESSABLE;
    }

    /** Answers it. */
    public void send(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        pause.ifPresent(seconds -> response.setHeader("Retry-After", String.valueOf(seconds)));
        response.setContentType("application/problem+json;charset=UTF-8");
        response.getWriter().print(json());
    }

    private String json() {
        var sentences = JSON.createArrayBuilder();
        reasons.forEach(reason -> sentences.add(
                JSON.createObjectBuilder().add("key", reason.key()).add("sentence", reason.sentence())));
        var title = TITLES.getOrDefault(status, "Error");
        return JSON.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title)
                .add("status", status)
                .add("detail", reasons.isEmpty() ? title + "." : Refusal.sentences(reasons))
                .add("reasons", sentences)
                .build()
                .toString();
    }
}
