package org.masthead.media.view;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.masthead.media.model.Picture;
import org.masthead.media.service.PictureService;
import org.masthead.platform.model.Refused;
import org.masthead.platform.view.JsonServlet;

/**
 * Tells the rights of a picture to the page that shows it: {@code {"picture": "ab12…"}} answers {@code {"rights": "…",
 * "until": "2027-01-31"}}, each empty where nobody said so. With these two in the question they are changed first.
 */
@WebServlet("/desk/media/rights")
public class RightsOfPicture extends JsonServlet {

    @Inject
    private transient PictureService pictures;

    @Override
    protected JsonObjectBuilder answer(JsonObject asked, HttpServletRequest request) {
        var hash = asked.getString("picture", "");
        return asked.containsKey("rights")
                ? about(pictures.license(hash, asked.getString("rights", ""), day(asked.getString("until", ""))))
                : about(pictures.get(hash));
    }

    private static LocalDate day(String written) {
        try {
            return written.isEmpty() ? null : LocalDate.parse(written);
        } catch (DateTimeParseException noDay) {
            throw Refused.because("picture.until");
        }
    }

    private static JsonObjectBuilder about(Picture picture) {
        var until = picture.getUsableUntil();
        return JSON.createObjectBuilder()
                .add("rights", picture.getRights() == null ? "" : picture.getRights())
                .add("until", until == null ? "" : until.toString());
    }
}
