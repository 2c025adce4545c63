package org.masthead.media.view;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import org.masthead.media.model.Picture;
import org.masthead.media.service.PictureService;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.model.Refused;
import org.masthead.platform.view.Refusing;

/**
 * Keeps a picture that the editor of a story sends: {@code POST /desk/media/pictures} with the file in the part
 * {@code picture}. Answers {@code {id, hash, fileName, width, height}}, or 422 with {@code {sentences: […]}}.
 */
@WebServlet("/desk/media/pictures")
@MultipartConfig(maxFileSize = UploadPicture.MOST, maxRequestSize = UploadPicture.MOST, fileSizeThreshold = 262_144)
public class UploadPicture extends HttpServlet {

    /** A little more than a picture may have, so that the refusal that names the file is the service's own. */
    static final long MOST = PictureService.LARGEST * 2L;

    private static final int REFUSED = 422;

    @Inject
    private transient PictureService pictures;

    /** There is no page to which the one handler of failures could bring the sentences, so they are answered here. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            answer(response, HttpServletResponse.SC_OK, about(keep(part(request))));
        } catch (Refused refused) {
            Refusing.tell(request, refused);
            answer(response, REFUSED, sentences(refused.getRefusals()));
        }
    }

    private static Part part(HttpServletRequest request) throws IOException, ServletException {
        var type = request.getContentType();
        var part = type != null && type.startsWith("multipart/") ? request.getPart("picture") : null;
        if (part == null || part.getSubmittedFileName() == null) {
            throw Refused.because("picture.none");
        }
        return part;
    }

    private Picture keep(Part part) throws IOException {
        try (var content = part.getInputStream()) {
            return pictures.keep(part.getSubmittedFileName(), content.readAllBytes());
        }
    }

    private static JsonObject about(Picture picture) {
        return Json.createObjectBuilder()
                .add("id", picture.getId())
                .add("hash", picture.getSha256())
                .add("fileName", picture.getFileName())
                .add("width", picture.getWidth())
                .add("height", picture.getHeight())
                .build();
    }

    private static JsonObject sentences(List<Refusal> refusals) {
        var sentences = Json.createArrayBuilder();
        refusals.forEach(refusal -> sentences.add(refusal.sentence()));
        return Json.createObjectBuilder().add("sentences", sentences).build();
    }

    private static void answer(HttpServletResponse response, int status, JsonObject json) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().print(json);
    }
}
