package org.masthead.exchange.view;

import static org.masthead.account.model.Capability.EXCHANGE_TAKE_IN;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.masthead.account.model.Desk;
import org.masthead.account.service.DeskService;
import org.masthead.exchange.model.AgencyFile;
import org.masthead.exchange.model.Upload;
import org.masthead.exchange.service.TakeInService;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.Settings;
import org.masthead.platform.view.Problem;
import org.masthead.taxonomy.model.Section;
import org.masthead.taxonomy.service.TaxonomyService;

/**
 * Takes in a story as an agency sent it, from a program. In the address: {@code desk}, which may be left out where there is
 * but one, and {@code section}, {@code language} and {@code name} of the file, which may always be. A story that is in
 * already is not taken in again; then, too, {@code Location} says where it is.
 */
@WebServlet("/api/v1/agency-stories")
public class ApiAgencyStories extends HttpServlet {

    @Inject
    private transient TakeInService stories;

    @Inject
    private transient DeskService desks;

    @Inject
    private transient TaxonomyService taxonomy;

    @Inject
    private transient Settings settings;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isText(request)) {
            Problem.because(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "agency.type")
                    .send(response);
            return;
        }
        var content = request.getInputStream().readNBytes(AgencyFile.LARGEST + 1);
        var read = stories.read(List.of(new Upload(parameter(request, "name").orElse("story.txt"), content)))
                .get(0);
        Refused.ifAny(against(read.file()));
        if (read.alreadyIn() != null) {
            response.setHeader("Location", page(read.alreadyIn().articleId()));
        }
        var desk = desk(request);
        var language = parameter(request, "language").orElse(desk.getLanguage());
        var id = stories.takeIn(read.file(), desk.getId(), section(request, desk), language);
        answer(id, warnings(read.file(), language), response);
    }

    private static boolean isText(HttpServletRequest request) {
        var type = request.getContentType();
        var encoding = request.getCharacterEncoding();
        return type != null
                && type.split(";")[0].strip().equalsIgnoreCase("text/plain")
                && (encoding == null || StandardCharsets.UTF_8.name().equalsIgnoreCase(encoding));
    }

    private static List<Refusal> against(AgencyFile file) {
        return file.faults().stream()
                .map(fault -> new Refusal("agency.fault", fault.sentence()))
                .toList();
    }

    private Desk desk(HttpServletRequest request) {
        var named = parameter(request, "desk");
        var known = named.isPresent() ? desks.desks() : desks.desksWith(EXCHANGE_TAKE_IN);
        var fitting = known.stream()
                .filter(desk -> desk.getSlug().equals(named.orElse(desk.getSlug())))
                .toList();
        if (fitting.size() != 1) {
            throw Refused.because("agency.desk");
        }
        return fitting.get(0);
    }

    private Section section(HttpServletRequest request, Desk desk) {
        return parameter(request, "section")
                .map(taxonomy::findSection)
                .orElseGet(() -> taxonomy.findSectionOf(desk))
                .orElse(null);
    }

    /** Its script may tell of another language than it was said to be in. */
    private static List<String> warnings(AgencyFile file, String said) {
        var language = file.story().language(said);
        return Objects.equals(said, language)
                ? List.of()
                : List.of(Refusal.of("agency.language", language, said).sentence());
    }

    private void answer(Long id, List<String> warnings, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_CREATED);
        response.setHeader("Location", page(id));
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter()
                .print(Json.createObjectBuilder()
                        .add("id", id)
                        .add("warnings", Json.createArrayBuilder(warnings))
                        .build());
    }

    private String page(Long id) {
        return settings.baseUrl() + "/desk/articles/show?id=" + id;
    }

    private static Optional<String> parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isBlank());
    }
}
