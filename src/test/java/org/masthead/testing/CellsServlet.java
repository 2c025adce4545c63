package org.masthead.testing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.PublicStatus;

/**
 * The cells of tables for tests that stay outside of the server: {@code POST /testing/cells/written?live=LIVE},
 * {@code /testing/cells/staged?setting=ONE}, {@code /testing/cells/put?id=1&status=DRAFT&live=NONE},
 * {@code /testing/cells/standing?id=1}, {@code /testing/cells/lend?who=AUTHOR&id=1}, {@code /testing/cells/take-back?…},
 * {@code /testing/cells/deactivate?who=AUTHOR}. Answers with id and version of the story, or with all of where it stands.
 */
@WebServlet("/testing/cells/*")
public class CellsServlet extends HttpServlet {

    @Inject
    private Cells cells;

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(answer(request));
    }

    private String answer(HttpServletRequest request) {
        return switch (request.getPathInfo()) {
            case "/written" -> seen(cells.written(PublicStatus.valueOf(request.getParameter("live"))));
            case "/staged" -> seen(cells.staged(StageSetting.valueOf(request.getParameter("setting"))));
            case "/put" -> put(request);
            case "/standing" -> standing(story(request));
            case "/lend" -> {
                cells.lend(Cast.valueOf(request.getParameter("who")), story(request));
                yield "lent";
            }
            case "/take-back" -> {
                cells.takeBack(Cast.valueOf(request.getParameter("who")), story(request));
                yield "taken back";
            }
            case "/deactivate" -> deactivate(Cast.valueOf(request.getParameter("who")));
            default -> throw new IllegalArgumentException(request.getPathInfo());
        };
    }

    private static Long story(HttpServletRequest request) {
        return Long.valueOf(request.getParameter("id"));
    }

    private String put(HttpServletRequest request) {
        cells.put(
                story(request),
                DraftStatus.valueOf(request.getParameter("status")),
                PublicStatus.valueOf(request.getParameter("live")));
        return "put";
    }

    private String deactivate(Cast who) {
        ground.sql("update masthead.person set active = false where user_name = ?", who.userName());
        return "deactivated";
    }

    /** Draft status, public status, stages and reviewer in front, for those who wait for a change; then all the rest. */
    private String standing(Long id) {
        var standing = ground.standing(id);
        return standing.status() + "/" + standing.publicStatus() + " " + ground.stages(id) + " " + ground.reviewer(id)
                + " " + standing;
    }

    private String seen(Long id) {
        return id + " " + newsroom.seen(id);
    }
}
