package org.masthead.notice.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.masthead.notice.service.NoticeService;

/**
 * Marks notices as read, one by {@code id} or all up to {@code newest}. Plain forms that need no view: the list changes
 * under the person's eyes, and none of its buttons may act on another line than it stands in.
 */
@WebServlet("/desk/notices/read")
public class ReadNotices extends HttpServlet {

    @Inject
    private transient NoticeService notices;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        if (request.getParameter("newest") == null) {
            notices.read(id(request));
        } else {
            notices.readUpTo(number(request.getParameter("newest")));
        }
        var filter = "unread".equals(request.getParameter("show")) ? "?show=unread" : "";
        response.setHeader("Location", request.getContextPath() + "/desk/notices/list" + filter);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }

    static Long id(HttpServletRequest request) {
        return number(request.getParameter("id"));
    }

    /** What is no id is the id of nothing. */
    private static Long number(String written) {
        return written != null && written.matches("\\d{1,18}") ? Long.valueOf(written) : -1;
    }
}
