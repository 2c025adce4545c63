package org.masthead.notice.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.masthead.notice.service.NoticeService;

/** Where the link of a notice leads: on to the page it is about, and the notice is read. {@code ?id=7} */
@WebServlet("/desk/notices/open")
public class OpenNotice extends HttpServlet {

    @Inject
    private transient NoticeService notices;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var notice = notices.get(ReadNotices.id(request));
        notices.read(notice.id());
        response.sendRedirect(request.getContextPath() + notice.path());
    }
}
