package org.masthead.bulk.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.masthead.article.model.ArticleFilter;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.PublicStatus;
import org.masthead.article.service.ArticleLists;
import org.masthead.bulk.model.BulkAct;
import org.masthead.bulk.model.Pick;
import org.masthead.bulk.service.BulkRunner;
import org.masthead.bulk.service.BulkService;
import org.masthead.platform.model.Refused;

/** Starts an act on the stories that are ticked in a list, or on all that the list's filter finds. */
@Named
@RequestScoped
public class StartBulk {

    @Inject
    private BulkService jobs;

    @Inject
    private BulkRunner runner;

    @Inject
    private ArticleLists lists;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    public String start() {
        var picks = parameters.containsKey("all") ? matching() : ticked();
        var act = find("act", BulkAct::valueOf).orElseThrow(() -> Refused.because("bulk.unreadable"));
        var id = jobs.start(act, find("target", Long::valueOf).orElse(null), parameters.get("words"), picks);
        if (picks.size() > BulkRunner.AT_ONCE) {
            runner.runLater(id);
        } else {
            runner.run(id);
        }
        return "/desk/bulk/show?faces-redirect=true&id=" + id;
    }

    /** Stories and the versions that were seen, as {@code 12:3,15:1}. */
    private List<Pick> ticked() {
        return find("picks", StartBulk::picks).orElse(List.of());
    }

    private static List<Pick> picks(String ticked) {
        return Arrays.stream(ticked.split(","))
                .map(pick -> pick.split(":"))
                .map(pick -> new Pick(Long.valueOf(pick[0]), Long.parseLong(pick[1])))
                .toList();
    }

    private List<Pick> matching() {
        var filter = new ArticleFilter(
                find("q", Function.identity()).orElse(null),
                find("desk", Long::valueOf).orElse(null),
                find("status", DraftStatus::valueOf).orElse(null),
                find("live", PublicStatus::valueOf).orElse(null),
                find("author", Long::valueOf).orElse(null),
                find("section", Long::valueOf).orElse(null),
                find("sort", ArticleFilter.Sort::valueOf).orElse(ArticleFilter.Sort.CHANGED));
        return lists.rows(filter, 0, BulkService.MOST + 1).stream()
                .map(row -> new Pick(row.id(), row.version()))
                .toList();
    }

    private <T> Optional<T> find(String name, Function<String, T> read) {
        try {
            return Optional.ofNullable(parameters.get(name))
                    .filter(value -> !value.isBlank())
                    .map(read);
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw Refused.because("bulk.unreadable");
        }
    }

    public BulkAct[] getActs() {
        return BulkAct.values();
    }
}
