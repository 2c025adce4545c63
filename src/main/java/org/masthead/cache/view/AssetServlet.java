package org.masthead.cache.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.masthead.cache.model.AssetFiles;

/** Sends the files of pages on a server where {@link FastLane} does not run; everywhere it says that there is no such file. */
@WebServlet("/" + AssetFiles.FOLDER + "/*")
public class AssetServlet extends HttpServlet {

    @Inject
    private transient Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var file = assets.get(
                request.getRequestURI().substring(request.getContextPath().length()));
        if (file == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            Sending.send(file, assets.form(file), request, response);
        }
    }
}
