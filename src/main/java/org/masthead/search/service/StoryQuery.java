package org.masthead.search.service;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.util.common.data.Range;
import org.masthead.search.model.SearchWish;
import org.masthead.search.model.SearchWords;
import org.masthead.search.model.StoryFields;
import org.masthead.search.model.Tongue;

/**
 * Which stories a wish is about: those that have all its words in headline, text or around, each story read in its own of some languages,
 * and stand in the lists and days that were asked for.
 */
record StoryQuery(SearchPredicateFactory all, SearchWish wish, Collection<Tongue> tongues, Instant now, ZoneId zone) {

    private static final float IN_HEADLINE = 4;
    private static final float AROUND = 2;

    PredicateFinalStep predicate() {
        var stories = all.bool().must(inAnyTongue(SearchWords.of(wish.words())));
        wish.lists()
                .forEach(list ->
                        stories.filter(all.match().field(StoryFields.LISTS).matching(list)));
        if (isBounded()) {
            stories.filter(all.range().field(StoryFields.FIRST_PUBLISHED).within(days()));
        }
        return stories;
    }

    private PredicateFinalStep inAnyTongue(SearchWords words) {
        var any = all.bool();
        for (var tongue : tongues) {
            var whole = all.bool();
            words.parts().forEach(part -> whole.must(has(part, tongue)));
            any.should(whole);
        }
        return any;
    }

    private PredicateFinalStep has(SearchWords.Part part, Tongue tongue) {
        var headline = tongue.field(StoryFields.HEADLINE);
        var about = tongue.field(StoryFields.ABOUT);
        var text = tongue.field(StoryFields.TEXT);
        var phrase = all.phrase()
                .field(headline)
                .boost(IN_HEADLINE)
                .field(about)
                .boost(AROUND)
                .field(text)
                .matching(part.text());
        if (!part.beginning()) {
            return phrase;
        }
        var beginning = all.prefix().fields(headline, about, text).matching(part.text());
        return all.bool().should(phrase).should(beginning);
    }

    private boolean isBounded() {
        return wish.period() != SearchWish.Period.ANY || wish.from() != null || wish.until() != null;
    }

    /** From the later of both beginnings to the end of the last day. */
    private Range<Instant> days() {
        var since = wish.period() == SearchWish.Period.ANY
                ? null
                : now.minus(Duration.ofDays(wish.period().days()));
        var from = begin(wish.from());
        var later = from == null || since != null && since.isAfter(from) ? since : from;
        return Range.canonical(
                later, begin(wish.until() == null ? null : wish.until().plusDays(1)));
    }

    private Instant begin(LocalDate day) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }
}
