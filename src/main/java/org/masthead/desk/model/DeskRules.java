package org.masthead.desk.model;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Role;
import org.masthead.account.model.StagePlan;
import org.masthead.platform.model.Refusal;

/** What a desk and its stages must be like. */
public final class DeskRules {

    /** Stages of a desk at most. */
    public static final int MOST = 12;

    private static final int LONGEST_NAME = 60;

    private DeskRules() {}

    /** Reasons against a desk of this name, language (BCP 47) and time zone. */
    public static List<Refusal> againstWords(String name, String language, String zone) {
        var refusals = new ArrayList<Refusal>();
        if (name == null || name.isBlank() || name.length() > 100) {
            refusals.add(Refusal.of("desk.name"));
        }
        if (language == null || new Locale.Builder().build().equals(Locale.forLanguageTag(language))) {
            refusals.add(Refusal.of("desk.language"));
        }
        if (!isZone(zone)) {
            refusals.add(Refusal.of("desk.zone"));
        }
        return refusals;
    }

    /** Reasons against these stages. */
    public static List<Refusal> againstStages(List<StagePlan> stages) {
        var refusals = new ArrayList<Refusal>();
        if (stages.isEmpty()) {
            refusals.add(Refusal.of("desk.stages.none"));
        }
        if (stages.size() > MOST) {
            refusals.add(Refusal.of("desk.stages.many", MOST));
        }
        var names = new HashSet<String>();
        for (var stage : stages) {
            if (stage.name() == null || stage.name().isBlank() || stage.name().length() > LONGEST_NAME) {
                refusals.add(Refusal.of("desk.stage.name", LONGEST_NAME));
            } else if (!names.add(stage.name().strip().toLowerCase(Locale.ROOT))) {
                refusals.add(Refusal.of("desk.stage.twice", stage.name().strip()));
            }
        }
        return refusals;
    }

    /** Reasons against archiving a desk that stories are in flight on. */
    public static List<Refusal> againstArchiving(long inFlight) {
        return inFlight == 0 ? List.of() : List.of(Refusal.of("desk.inFlight", inFlight));
    }

    /** Whether a role may be asked for: one that lets nobody read the story could never pass it. */
    public static List<Refusal> againstRole(Role role) {
        return role == null || role.getCapabilities().contains(Capability.ARTICLE_READ)
                ? List.of()
                : List.of(Refusal.of("desk.stage.role", role.getName()));
    }

    private static boolean isZone(String zone) {
        try {
            return zone != null && ZoneId.of(zone) != null;
        } catch (DateTimeException unknown) {
            return false;
        }
    }
}
