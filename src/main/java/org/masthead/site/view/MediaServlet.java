package org.masthead.site.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.regex.Pattern;
import org.masthead.account.service.Me;
import org.masthead.imprint.service.Imprint;
import org.masthead.media.model.Picture;
import org.masthead.media.service.PictureService;
import org.masthead.site.service.SiteService;

/**
 * Pictures by their hash: those of live stories and of the paper itself for everybody and for ever, since other content
 * has another address; the rest for signed-in staff only. In the text of a story a picture goes by its hash alone.
 */
@WebServlet("/media/*")
public class MediaServlet extends HttpServlet {

    private static final Pattern NAME = Pattern.compile("/([0-9a-f]{64})(?:\\.([a-z]{3,4}))?");

    @Inject
    private PictureService pictures;

    @Inject
    private SiteService service;

    @Inject
    private Imprint imprint;

    @Inject
    private Me me;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var picture = find(request.getPathInfo());
        var shown = picture.map(Picture::getSha256)
                .filter(sha256 -> imprint.paper().pictures().contains(sha256) || service.shows(sha256))
                .isPresent();
        if (shown || picture.isPresent() && me.authority().isSignedIn()) {
            response.setHeader("Cache-Control", shown ? "public, max-age=31536000, immutable" : "no-store");
            send(picture.get(), request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Optional<Picture> find(String path) {
        var name = NAME.matcher(path == null ? "" : path);
        if (!name.matches()) {
            return Optional.empty();
        }
        var extension = name.group(2);
        return pictures.find(name.group(1))
                .filter(picture ->
                        extension == null || extension.equals(picture.getType().extension()));
    }

    private void send(Picture picture, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (!Answer.isKnown(request, response, '"' + picture.getSha256() + '"')) {
            response.setContentType(picture.getType().mediaType());
            response.setContentLengthLong(picture.getBytes());
            Files.copy(pictures.file(picture), response.getOutputStream());
        }
    }
}
