package org.masthead.cache.view;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.Channels;
import org.masthead.cache.model.Form;
import org.masthead.cache.model.KeptPage;
import org.masthead.cache.model.Reply;

/** Answers with a kept page by the means that every server has. */
final class Sending {

    private Sending() {}

    static void send(KeptPage page, Form form, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        page.count();
        var wish = new Reply.Wish(
                request.getHeader("Accept-Encoding"),
                request.getHeader("If-None-Match"),
                request.getHeader("If-Modified-Since"));
        var reply = Reply.of(page, form, wish, System.currentTimeMillis());
        reply.headers().forEach(response::setHeader);
        if (reply.lastModified() != null) {
            response.setHeader("Last-Modified", reply.lastModified());
        }
        response.setStatus(reply.status());
        if (reply.body() != null) {
            response.setContentLength(reply.body().remaining());
            Channels.newChannel(response.getOutputStream()).write(reply.body());
        }
    }
}
