package org.masthead.preview.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.masthead.media.model.Picture;
import org.masthead.media.service.PictureService;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.preview.service.PreviewLinks;
import org.masthead.site.view.PublicAddresses;

/** The pictures of a linked revision, as long as the link is open: no live story need show them. */
@WebServlet("/preview-picture")
public class PreviewPicture extends HttpServlet {

    private static final int HASH = 64;

    @Inject
    private PreviewLinks links;

    @Inject
    private PictureService pictures;

    @Inject
    private NewsroomClock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = PublicAddresses.asked(request);
        var hash = address.path().substring(address.path().lastIndexOf('/') + 1).substring(0, HASH);
        var picture = find(address.name(), hash);
        if (picture.isPresent()) {
            Unlisted.mark(response);
            response.setContentType(picture.get().getType().mediaType());
            response.setContentLengthLong(picture.get().getBytes());
            Files.copy(pictures.file(picture.get()), response.getOutputStream());
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Optional<Picture> find(String token, String hash) {
        return links.find(token)
                .filter(link -> link.isOpen(clock.now()) && link.shows(hash))
                .flatMap(link -> pictures.find(hash));
    }
}
