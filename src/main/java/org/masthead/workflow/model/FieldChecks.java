package org.masthead.workflow.model;

import java.util.List;
import java.util.stream.Stream;

/** The checks of what stands in fields. */
final class FieldChecks {

    private static final List<Finding> PASSED = List.of();

    private FieldChecks() {}

    static List<Finding> headlineLength(Examined story) {
        var headline = story.copy().getHeadline();
        var length = headline == null ? 0 : headline.codePointCount(0, headline.length());
        var limit = story.checklist().getHeadlineLimit();
        return length <= limit ? PASSED : List.of(Finding.at("story:headline", "check.headlineLength", length, limit));
    }

    static List<Finding> standfirst(Examined story) {
        return wanted(story.copy().getStandfirst(), "story:standfirst", "check.standfirst");
    }

    /** Says the same as the rule that holds it, so that nobody is told twice. */
    static List<Finding> section(Examined story) {
        return story.copy().getSection() != null ? PASSED : List.of(Finding.at("story:section", "missing.section"));
    }

    static List<Finding> tags(Examined story) {
        return story.copy().getTags().isEmpty() ? List.of(Finding.at("story:tags", "check.tags")) : PASSED;
    }

    static List<Finding> leadAlt(Examined story) {
        var lead = story.copy().getLead();
        return lead.getPicture() == null ? PASSED : wanted(lead.getAltText(), "story:altText", "check.leadAlt");
    }

    /** A video that an agency only tells the length of is not here to be credited. */
    static List<Finding> leadCredit(Examined story) {
        var lead = story.copy().getLead();
        return lead.getPicture() == null && lead.getVideoUrl() == null
                ? PASSED
                : wanted(lead.getPictureCredit(), "story:pictureCredit", "check.leadCredit");
    }

    /** A source that is neither the paper nor one of its own has to be credited. */
    static List<Finding> creditLine(Examined story) {
        var source = story.copy().getSource();
        if (isMissing(source)
                || isOurs(source.strip(), story)
                || !isMissing(story.copy().getCreditLine())) {
            return PASSED;
        }
        return List.of(Finding.at("story:creditLine", "check.creditLine", source.strip()));
    }

    private static boolean isOurs(String source, Examined story) {
        return Stream.concat(Stream.of(story.siteName()), story.checklist().getOwnSources().stream())
                .anyMatch(own -> own.strip().equalsIgnoreCase(source));
    }

    private static List<Finding> wanted(String text, String place, String key) {
        return isMissing(text) ? List.of(Finding.at(place, key)) : PASSED;
    }

    private static boolean isMissing(String text) {
        return text == null || text.isBlank();
    }
}
