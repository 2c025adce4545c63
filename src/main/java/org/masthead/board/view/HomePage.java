package org.masthead.board.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.masthead.account.model.Capability;
import org.masthead.account.service.Me;
import org.masthead.board.model.HomeEntry;
import org.masthead.board.model.HomeList;
import org.masthead.board.model.Listed;
import org.masthead.board.service.HomeLists;
import org.masthead.platform.view.Flash;
import org.masthead.platform.view.Times;

/** What a person comes back to: what waits for her, own work, and what goes out. */
@Named
@RequestScoped
public class HomePage {

    @Inject
    private HomeLists lists;

    @Inject
    private Me me;

    @Inject
    private Times times;

    private Map<HomeList, Listed> listed;

    @PostConstruct
    void load() {
        listed = lists.read();
    }

    /** A greeting by the hour of the newsroom. */
    public String getGreeting() {
        var hour = times.hour();
        var key = hour >= 5 && hour < 12 ? "morning" : hour >= 12 && hour < 18 ? "afternoon" : "evening";
        return Flash.text("home." + key, me.getName().split(" ")[0]);
    }

    public Listed list(String name) {
        return listed.getOrDefault(HomeList.valueOf(name), Listed.NOTHING);
    }

    /** Whether a list is worth its place for the person: an empty one of those that seldom have anything is not. */
    public boolean shows(String name) {
        return switch (HomeList.valueOf(name)) {
            case DRAFTS -> me.may(Capability.ARTICLE_WRITE);
            case RETURNED, ON_THEIR_WAY, HELD -> list(name).total() > 0;
            default -> true;
        };
    }

    /** Why a story waits, as the person is told. */
    public String why(HomeEntry entry) {
        return Flash.text("why." + entry.why(), entry.stage());
    }
}
