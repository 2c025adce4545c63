package org.masthead.workflow.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.masthead.article.model.Part;
import org.masthead.platform.view.Flash;
import org.masthead.workflow.model.HandedOver.Kept;
import org.masthead.workflow.model.OpenWork;
import org.masthead.workflow.model.Taker;
import org.masthead.workflow.service.HandOverService;

/** The open work of one person, and the way to give it to somebody else. */
@Named
@ViewScoped
public class HandOver implements Serializable {

    /** Stories that are listed; the act is about all. */
    private static final int MOST = 50;

    @Inject
    private HandOverService handOvers;

    private Long id;
    private List<OpenWork> work = List.of();
    private List<Taker> takers = List.of();
    private Long to;

    /** @param personId null for somebody who is only about to be added */
    public void see(Long personId) {
        id = personId;
        if (id != null) {
            work = handOvers.workOf(id);
            takers = work.isEmpty() ? List.of() : handOvers.takersOf(id);
        }
    }

    public String make() {
        var handed = handOvers.handOver(id, to);
        Flash.say("handOver.done", handed.stories());
        warn(handed.kept());
        return "/admin/person?faces-redirect=true&id=" + id;
    }

    /** A sentence each for what speaks against it, and the stories that it is about. */
    private static void warn(List<Kept> kept) {
        kept.stream()
                .collect(groupingBy(
                        one -> one.why().sentence(), LinkedHashMap::new, mapping(HandOver::headline, joining(", "))))
                .forEach((why, stories) -> Flash.warn(Flash.text("handOver.kept", why, stories)));
    }

    private static String headline(Kept kept) {
        return kept.headline() == null ? Flash.text("list.untitled") : kept.headline();
    }

    /** How much there is of each part, in words; a part of which there is none is missing. */
    public List<String> getCounts() {
        var counts = new ArrayList<String>();
        for (var part : Part.values()) {
            add(
                    counts,
                    "handOver.count." + part,
                    work.stream().filter(one -> one.parts().contains(part)).count());
        }
        add(
                counts,
                "handOver.count.promise",
                work.stream().filter(OpenWork::promises).count());
        return counts;
    }

    private static void add(List<String> counts, String key, long number) {
        if (number > 0) {
            counts.add(Flash.text(key, number));
        }
    }

    /** What somebody could take on, in words. */
    public String label(Taker taker) {
        return Flash.text("handOver.taker", taker.name(), taker.stories(), work.size());
    }

    /** The stories that the page lists. */
    public List<OpenWork> getShown() {
        return work.stream().limit(MOST).toList();
    }

    public String getOthersText() {
        return Flash.text("handOver.others", work.size() - MOST);
    }

    public String getTotalText() {
        return Flash.text("handOver.total", work.size());
    }

    public boolean isCut() {
        return work.size() > MOST;
    }

    public List<OpenWork> getWork() {
        return work;
    }

    public List<Taker> getTakers() {
        return takers;
    }

    public Long getTo() {
        return to;
    }

    public void setTo(Long to) {
        this.to = to;
    }
}
