package org.masthead.comment.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.masthead.article.model.ThreadName;
import org.masthead.comment.model.CommentRow;
import org.masthead.comment.service.CommentService;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.view.JsonServlet;
import org.masthead.platform.view.Times;

/**
 * What the page of a story asks about its comments: {@code POST /desk/comments/list} and so on, with the id of the
 * {@code article}, and where it is about one, of the {@code thread} or the {@code comment}. Whatever was asked, the answer
 * is how the story's threads stand then.
 */
@WebServlet("/desk/comments/*")
public class CommentsServlet extends JsonServlet {

    @Inject
    private transient CommentService comments;

    @Inject
    private transient Times times;

    @Override
    protected JsonObjectBuilder answer(JsonObject asked, HttpServletRequest request) {
        var article = id(asked, "article");
        var answer = JSON.createObjectBuilder();
        var act = String.valueOf(request.getPathInfo());
        switch (act) {
            case "/list" -> {}
            case "/people" -> people(article, answer);
            case "/start" -> answer.add("started", comments.start(article, text(asked, "quote"), text(asked, "text")));
            case "/reply" -> comments.reply(id(asked, "thread"), text(asked, "text"));
            case "/edit" -> comments.edit(id(asked, "comment"), text(asked, "text"));
            case "/resolve" -> comments.resolve(id(asked, "thread"));
            case "/reopen" -> comments.reopen(id(asked, "thread"));
            default -> throw new NotFound("act", act);
        }
        return threads(article, answer);
    }

    private void people(Long article, JsonObjectBuilder answer) {
        var people = JSON.createArrayBuilder();
        comments.colleagues(article)
                .forEach(each -> people.add(JSON.createObjectBuilder()
                        .add("userName", each.userName())
                        .add("name", each.name())));
        answer.add("people", people);
    }

    private JsonObjectBuilder threads(Long article, JsonObjectBuilder answer) {
        var threads = JSON.createArrayBuilder();
        comments.list(article).stream()
                .collect(groupingBy(CommentRow::threadId, LinkedHashMap::new, toList()))
                .values()
                .forEach(rows -> threads.add(thread(article, rows)));
        return answer.add("threads", threads);
    }

    private JsonObjectBuilder thread(Long article, List<CommentRow> rows) {
        var first = rows.get(0);
        var said = JSON.createArrayBuilder();
        rows.forEach(row -> said.add(comment(row)));
        var thread = JSON.createObjectBuilder()
                .add("id", first.threadId())
                .add("name", ThreadName.of(article, first.threadId()))
                .add("quote", first.quote())
                .add("comments", said);
        if (first.resolvedAt() != null) {
            thread.add("resolvedBy", first.resolvedBy());
            moment(thread, "resolvedAt", first.resolvedAt());
        }
        return thread;
    }

    private JsonObjectBuilder comment(CommentRow row) {
        var comment = JSON.createObjectBuilder()
                .add("id", row.id())
                .add("userName", row.userName())
                .add("author", row.author())
                .add("text", row.text());
        moment(comment, "at", row.at());
        if (row.editedAt() != null) {
            moment(comment, "editedAt", row.editedAt());
        }
        return comment;
    }

    /** A moment as the newsroom tells it, with its zone. */
    private void moment(JsonObjectBuilder owner, String name, Instant moment) {
        owner.add(name, times.exact(moment));
    }

    private static Long id(JsonObject asked, String name) {
        return asked.get(name) instanceof JsonNumber number ? Long.valueOf(number.longValue()) : null;
    }

    private static String text(JsonObject asked, String name) {
        return asked.getString(name, "").strip();
    }
}
