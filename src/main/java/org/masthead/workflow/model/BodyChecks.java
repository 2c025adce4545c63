package org.masthead.workflow.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.masthead.body.model.Outline.Figure;
import org.masthead.body.model.Outline.Link;
import org.masthead.body.model.Suggestions;

/** The checks of the text itself. What is only suggested is not looked at, for readers do not get it. */
final class BodyChecks {

    /** Texts that do not say where a link leads when one hears them alone. */
    private static final Set<String> SAYS_NOTHING =
            Set.of("here", "click here", "click", "this", "link", "this link", "more", "read more");

    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://|www\\.)\\S*");

    private BodyChecks() {}

    static List<Finding> figures(Examined story) {
        return story.outline().figures().stream().flatMap(BodyChecks::figure).toList();
    }

    private static Stream<Finding> figure(Figure figure) {
        var name = brief(figure.caption());
        return Stream.of(
                        figure.alt().isBlank() ? Finding.inBlock(figure.block(), "check.figure.alt", name) : null,
                        figure.credit().isBlank() ? Finding.inBlock(figure.block(), "check.figure.credit", name) : null)
                .filter(finding -> finding != null);
    }

    /**
     * The headline is level 1, so the first heading is of level 2, and each further one is at most one level deeper than
     * the one before it. Where paragraphs stand does not matter: a text may begin with a heading or have none.
     */
    static List<Finding> headings(Examined story) {
        var findings = new ArrayList<Finding>();
        var before = 1;
        for (var heading : story.outline().headings()) {
            if (heading.level() > before + 1) {
                findings.add(Finding.inBlock(
                        heading.block(), "check.headings", brief(heading.text()), heading.level(), before + 1));
            }
            before = heading.level();
        }
        return findings;
    }

    static List<Finding> linkTexts(Examined story) {
        return story.outline().links().stream()
                .filter(BodyChecks::saysNothing)
                .map(link -> link.text().isBlank()
                        ? Finding.inBlock(link.block(), "check.linkText.empty", brief(link.href()))
                        : Finding.inBlock(link.block(), "check.linkText", brief(link.text())))
                .toList();
    }

    private static boolean saysNothing(Link link) {
        var text = link.text().strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Punct}…]+$", "");
        return text.isEmpty()
                || SAYS_NOTHING.contains(text)
                || ADDRESS.matcher(text).matches()
                || link.href().endsWith("://" + text);
    }

    static List<Finding> links(Examined story) {
        var links = WebLinks.of(story.copy().document());
        if (links.isEmpty()) {
            return List.of();
        }
        if (story.linkCheck().filter(check -> check.isOf(links)).isEmpty()) {
            var key = story.linkCheck().isEmpty() ? "check.links.never" : "check.links.changed";
            return List.of(Finding.at("checklist", key));
        }
        return story.linkCheck().orElseThrow().getFaults().stream()
                .map(fault -> Finding.inBlock(
                        links.block(fault.getHref()),
                        "check.links." + fault.getProblem().name(),
                        fault.getHref(),
                        String.valueOf(fault.getStatus())))
                .toList();
    }

    /** Says the same as the rule that holds it, so that nobody is told twice. */
    static List<Finding> suggestions(Examined story) {
        var count = Suggestions.count(story.copy().document());
        return count == 0 ? List.of() : List.of(Finding.at("suggestions-panel", "move.suggestions", count));
    }

    static List<Finding> comments(Examined story) {
        var count = story.openComments();
        return count == 0 ? List.of() : List.of(Finding.at("comments-panel", "check.comments", count));
    }

    static String brief(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= 60 ? line : line.substring(0, line.offsetByCodePoints(0, 40)) + "…";
    }
}
