package org.masthead.search.service;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.util.common.data.Range;
import org.masthead.search.model.Place;
import org.masthead.search.model.SearchWords;
import org.masthead.search.model.StoryFields;
import org.masthead.search.model.StoryFilter;
import org.masthead.search.model.Tongue;

/** What is asked of the index: stories that fit a filter, each read in its own of some languages. */
record StoryQuery(SearchPredicateFactory all, StoryFilter filter, Collection<Tongue> tongues) {

    private static final Map<String, Float> WEIGHTS =
            Map.of(StoryFields.HEADLINE, 4f, StoryFields.ABOUT, 2f, StoryFields.TEXT, 1f);

    PredicateFinalStep predicate() {
        var stories = all.bool().must(inAnyTongue());
        filter.lists().forEach(list -> stories.filter(is(StoryFields.LISTS, list)));
        Stream.ofNullable(filter.genre()).forEach(genre -> stories.filter(is(StoryFields.GENRE, genre)));
        Stream.ofNullable(filter.language()).forEach(language -> stories.filter(is(StoryFields.LOCALES, language)));
        if (filter.from() != null || filter.until() != null) {
            stories.filter(within(StoryFields.FIRST_PUBLISHED, filter.from(), filter.until()));
        }
        Stream.ofNullable(filter.updatedSince())
                .forEach(since -> stories.filter(within(StoryFields.PUBLISHED, since, null)));
        Stream.ofNullable(filter.after()).forEach(place -> stories.filter(behind(place)));
        return stories;
    }

    private PredicateFinalStep inAnyTongue() {
        var any = all.bool();
        for (var tongue : tongues) {
            var whole = all.bool();
            filter.words().parts().forEach(part -> whole.must(has(part, tongue)));
            any.should(whole);
        }
        return any;
    }

    private PredicateFinalStep has(SearchWords.Part part, Tongue tongue) {
        var any = all.bool();
        for (var name : filter.where().fields()) {
            var field = tongue.field(name);
            any.should(all.phrase().field(field).boost(WEIGHTS.get(name)).matching(part.text()));
            if (part.beginning()) {
                any.should(all.prefix().field(field).matching(part.text()));
            }
        }
        return any;
    }

    private PredicateFinalStep is(String field, String value) {
        return all.match().field(field).matching(value);
    }

    private PredicateFinalStep within(String field, Instant from, Instant until) {
        return all.range().field(field).within(Range.canonical(from, until));
    }

    private PredicateFinalStep behind(Place place) {
        var older = all.range().field(StoryFields.FIRST_PUBLISHED).lessThan(place.firstPublishedAt());
        var sameMoment = all.bool()
                .must(all.match().field(StoryFields.FIRST_PUBLISHED).matching(place.firstPublishedAt()))
                .must(all.range().field(StoryFields.STORY).lessThan(place.storyId()));
        return all.bool().should(older).should(sameMoment);
    }
}
