package org.masthead.testing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.masthead.platform.model.ExpectedFailure;
import org.masthead.platform.model.StaleVersion;
import org.masthead.workflow.model.Move;

/**
 * The newsroom for tests that stay outside of the server: {@code POST /testing/fresh}, {@code /testing/story?in=approved},
 * {@code /testing/copies?id=1&copies=60}, {@code /testing/act?who=editor&move=APPROVE&id=1&seen=3},
 * {@code /testing/edit?who=editor&id=1&headline=…&paragraph=…}, {@code /testing/open?who=editor&id=1&page=2},
 * {@code /testing/silence?seconds=45}, {@code /testing/tamper}, {@code /testing/mail-due}, {@code /testing/mail-failed},
 * {@code /testing/visit?who=editor&minutes=11} and {@code /testing/promise?id=1}. Answers with id and version of the story,
 * 409 when somebody was faster, 422 when the act is refused.
 */
@WebServlet("/testing/*")
public class TestingServlet extends HttpServlet {

    @Inject
    private Newsroom newsroom;

    @Inject
    private Pages pages;

    @Inject
    private Ground ground;

    @Inject
    private Flight flight;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        try {
            response.getWriter().print(answer(request));
        } catch (ExpectedFailure failure) {
            response.setStatus(failure instanceof StaleVersion ? HttpServletResponse.SC_CONFLICT : 422);
            response.getWriter().print(failure.getMessage());
        }
    }

    private String answer(HttpServletRequest request) {
        return switch (request.getPathInfo()) {
            case "/fresh" -> {
                newsroom.fresh();
                yield "fresh";
            }
            case "/story" -> story(newsroom.story(request.getParameter("in")));
            case "/copies" -> copies(request);
            case "/act" -> act(request);
            case "/edit" -> edit(request);
            case "/open" -> open(request);
            case "/silence" -> silence(request);
            case "/visit" -> visit(request);
            case "/mail-due" -> mailIsDue();
            case "/promise" -> promise(request);
            case "/tamper" -> tamper();
            case "/mail-failed" -> String.valueOf(ground.count("mail where attempts > 0"));
            default -> throw new IllegalArgumentException(request.getPathInfo());
        };
    }

    private String copies(HttpServletRequest request) {
        flight.of(Long.valueOf(request.getParameter("id")), Integer.parseInt(request.getParameter("copies")));
        return "copied";
    }

    private String act(HttpServletRequest request) {
        var id = Long.valueOf(request.getParameter("id"));
        newsroom.as(request.getParameter("who"));
        newsroom.make(
                Move.valueOf(request.getParameter("move")),
                id,
                Long.parseLong(request.getParameter("seen")),
                "Because of the test.",
                Instant.now().plus(Duration.ofDays(1)));
        return story(id);
    }

    private String edit(HttpServletRequest request) {
        var id = Long.valueOf(request.getParameter("id"));
        newsroom.as(request.getParameter("who"));
        newsroom.edit(id, request.getParameter("headline"), List.of(request.getParameterValues("paragraph")));
        return story(id);
    }

    private String open(HttpServletRequest request) {
        var id = Long.valueOf(request.getParameter("id"));
        return pages.writes(request.getParameter("who"), id, Integer.parseInt(request.getParameter("page")))
                        .writes()
                ? "writes"
                : "reads";
    }

    /** Nothing was heard of any page for as long as it takes. */
    private String silence(HttpServletRequest request) {
        pages.fallSilent(Duration.ofSeconds(Long.parseLong(request.getParameter("seconds"))));
        return "silence";
    }

    /** What was done in somebody's visits was done so many minutes earlier: what they did last, and that they proved themselves. */
    private String visit(HttpServletRequest request) {
        var person = ground.person(request.getParameter("who")).getId();
        var minutes = Long.parseLong(request.getParameter("minutes"));
        ground.sql(
                "update masthead.staff_session set used_at = dateadd(minute, -?, used_at),"
                        + " confirmed_at = dateadd(minute, -?, confirmed_at) where person_id = ?",
                minutes,
                minutes,
                person);
        return "visited";
    }

    /** The hour of everybody's digest has come. */
    private String mailIsDue() {
        ground.sql("update masthead.mail set due_at = at where sent_at is null");
        return "due";
    }

    /** A scheduled story is due and is not what it was: it has no section. */
    private String promise(HttpServletRequest request) {
        var id = Long.valueOf(request.getParameter("id"));
        ground.sql("update masthead.article set section_id = null, scheduled_for = created_at where id = ?", id);
        return "due";
    }

    /** Somebody who holds the database alters one record of the audit and takes another away. */
    private String tamper() {
        ground.withoutAuditTrigger(() -> {
            ground.sql("update masthead.audit_record set person_name = 'Nobody' where number = 1");
            ground.sql("delete from masthead.audit_record where number = 3");
        });
        return "tampered";
    }

    private String story(Long id) {
        return id + " " + newsroom.seen(id);
    }
}
