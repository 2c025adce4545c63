package org.masthead.preview.view;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.masthead.platform.model.ExpectedFailure;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.model.TooOften;
import org.masthead.platform.view.Causes;
import org.masthead.platform.view.Clients;
import org.masthead.preview.service.Opinions;
import org.masthead.site.view.PublicAddresses;

/**
 * Takes what somebody outside says on the page of a review link. An answer leads back to the page; a remark, and what was
 * refused, is answered by the page with all that was typed.
 */
@WebServlet("/review-answer")
public class ReviewAnswer extends HttpServlet {

    /** Bytes of the longest name, quote, remark and sentence, each character written as nine. */
    private static final int LARGEST = 65_536;

    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private Clients clients;

    @Inject
    private Opinions opinions;

    @Inject
    private ReviewForm form;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getContentLengthLong() < 0) {
            say(response, HttpServletResponse.SC_LENGTH_REQUIRED, "preview.length");
        } else if (request.getContentLengthLong() > LARGEST) {
            say(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "json.large");
        } else {
            form.read(request);
            answer(request, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        try {
            act(PublicAddresses.asked(request).name(), clients.addressOf(request));
        } catch (RuntimeException thrown) {
            fail(Causes.find(ExpectedFailure.class, thrown).orElseThrow(() -> thrown), response);
        }
        if (form.getAct().equals("answer") && form.getFailures().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", PublicAddresses.asked(request).path() + "#recorded");
        } else {
            request.getRequestDispatcher("/review").forward(request, response);
        }
    }

    private void act(String token, String client) {
        switch (form.getAct()) {
            case "answer" -> opinions.answer(token, client, form.answer());
            case "remark" -> {
                opinions.remark(token, client, form.remark());
                form.forgetRemark();
            }
            default -> opinions.look(token, client);
        }
    }

    private void fail(ExpectedFailure failure, HttpServletResponse response) {
        form.fail(failure);
        if (failure instanceof TooOften often) {
            response.setHeader("Retry-After", String.valueOf(often.getSeconds()));
            response.setStatus(TOO_MANY_REQUESTS);
        } else {
            response.setStatus(UNPROCESSABLE);
        }
    }

    private static void say(HttpServletResponse response, int status, String key) throws IOException {
        Unlisted.mark(response);
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(Refusal.of(key).sentence());
    }
}
