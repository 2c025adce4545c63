package org.masthead.front.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.masthead.account.model.Capability;
import org.masthead.account.service.Me;
import org.masthead.front.model.Front;
import org.masthead.front.model.FrontPlan;
import org.masthead.front.model.Sheet;
import org.masthead.platform.service.NewsroomClock;
import org.masthead.site.model.Address;
import org.masthead.site.model.StoryRow;
import org.masthead.site.service.SiteService;

/** What somebody who arranges a front has before her: the sheet, and live stories to put on it. */
@Stateless
public class FrontSheets {

    /** Stories that are listed. */
    private static final int FOUND = 20;

    @Inject
    private FrontService fronts;

    @Inject
    private LiveFronts live;

    @Inject
    private SiteService site;

    @Inject
    private Me me;

    @Inject
    private NewsroomClock clock;

    /** The working copy of a front; see {@link FrontService#open} for the refusals. */
    public Sheet read(Long id) {
        var front = fronts.open(id);
        var ids = new LinkedHashSet<>(front.getWorking().stories());
        ids.addAll(front.getWorking().hidden());
        return Sheet.of(front, site.rows(ids), byTime(front), clock.now());
    }

    private List<StoryRow> byTime(Front front) {
        var arranged = live.holding(front.getWorking());
        var slug = front.getAddress().substring(1);
        return switch (front.getKind()) {
            case SITE -> FrontPlan.places(site.latest(FOUND), arranged);
            case SECTION ->
                arranged.filled(
                        arranged.byTime(site.latestInSection(slug, FOUND)).iterator());
            case TOPIC ->
                arranged.filled(arranged.byTime(
                                live.about(front.getWorking().topic(), 1).stories())
                        .iterator());
        };
    }

    /**
     * Live stories to pin, the newest first.
     *
     * @param words of the headline or what is around it, or the address of a story; null for all
     * @param section slug, or null for all
     */
    public List<StoryRow> find(String words, String section) {
        me.must(Capability.FRONT_MANAGE);
        var asked = words == null ? "" : words.strip();
        var path = asked.replaceFirst("^https?://[^/]+", "");
        if (Address.of(path).kind() == Address.Kind.STORY) {
            return site.findStory(Address.of(path).path())
                    .map(story -> List.copyOf(site.rows(Set.of(story.getId())).values()))
                    .orElse(List.of());
        }
        if (!asked.isEmpty()) {
            return site.headlined(asked, section == null ? List.of() : List.of("section/" + section), FOUND);
        }
        return section == null ? site.latest(FOUND) : site.latestInSection(section, FOUND);
    }
}
