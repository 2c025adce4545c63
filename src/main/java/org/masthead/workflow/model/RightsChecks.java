package org.masthead.workflow.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.masthead.body.model.Outline.Figure;

/** The check of the rights of pictures: none is shown after the last day on which it may be used. */
final class RightsChecks {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private RightsChecks() {}

    static List<Finding> rights(Examined story) {
        return Stream.concat(
                        lead(story).stream(),
                        story.outline().figures().stream().flatMap(figure -> figure(figure, story).stream()))
                .toList();
    }

    private static Optional<Finding> lead(Examined story) {
        return Optional.ofNullable(story.copy().getLead().getPicture())
                .flatMap(picture -> ended(picture.getSha256(), story))
                .map(until -> Finding.at("story:usableUntil", "check.rights.lead", DAY.format(until)));
    }

    private static Optional<Finding> figure(Figure figure, Examined story) {
        return ended(figure.picture(), story)
                .map(until -> Finding.inBlock(
                        figure.block(), "check.rights.figure", DAY.format(until), BodyChecks.brief(figure.caption())));
    }

    private static Optional<LocalDate> ended(String hash, Examined story) {
        return Optional.ofNullable(story.usableUntil().get(hash)).filter(story.day()::isAfter);
    }
}
