package org.masthead.search.model;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/**
 * Says what of a live story is in the index. Each language has fields of its own for headline, text and what is around; a story
 * fills those of its language.
 */
public class StoryBinder implements TypeBinder {

    /** What spells words the way the stories do. */
    public static final String SPELLING_ANALYZER = "spelling";

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        var index = context.indexSchemaElement();
        Map<Tongue, Texts> texts = new EnumMap<>(Tongue.class);
        for (var tongue : Tongue.values()) {
            texts.put(tongue, Texts.of(index, tongue));
        }
        context.bridge(IndexedStory.class, new Bridge(texts, Facts.of(index)));
    }

    private record Texts(
            IndexFieldReference<String> headline, IndexFieldReference<String> about, IndexFieldReference<String> text) {

        static Texts of(IndexSchemaElement index, Tongue tongue) {
            return new Texts(
                    text(index, tongue, StoryFields.HEADLINE),
                    text(index, tongue, StoryFields.ABOUT),
                    text(index, tongue, StoryFields.TEXT));
        }

        private static IndexFieldReference<String> text(IndexSchemaElement index, Tongue tongue, String name) {
            return index.field(tongue.field(name), type -> type.asString().analyzer(tongue.key()))
                    .toReference();
        }
    }

    private record Facts(
            IndexFieldReference<String> shown,
            IndexFieldReference<String> language,
            IndexFieldReference<String> lists,
            IndexFieldReference<String> genre,
            IndexFieldReference<String> locales,
            IndexFieldReference<Long> story,
            IndexFieldReference<String> names,
            IndexFieldReference<String> spelling,
            IndexFieldReference<Instant> firstPublished,
            IndexFieldReference<Instant> published) {

        static Facts of(IndexSchemaElement index) {
            return new Facts(
                    index.field(
                                    StoryFields.SHOWN,
                                    type -> type.asString()
                                            .searchable(Searchable.NO)
                                            .projectable(Projectable.YES))
                            .toReference(),
                    index.field(StoryFields.LANGUAGE, type -> type.asString().projectable(Projectable.YES))
                            .toReference(),
                    words(index, StoryFields.LISTS),
                    index.field(StoryFields.GENRE, type -> type.asString()).toReference(),
                    words(index, StoryFields.LOCALES),
                    index.field(StoryFields.STORY, type -> type.asLong().sortable(Sortable.YES))
                            .toReference(),
                    words(index, StoryFields.NAMES),
                    index.field(
                                    StoryFields.SPELLING,
                                    type -> type.asString()
                                            .analyzer(SPELLING_ANALYZER)
                                            .norms(Norms.NO))
                            .multiValued()
                            .toReference(),
                    index.field(
                                    StoryFields.FIRST_PUBLISHED,
                                    type -> type.asInstant()
                                            .sortable(Sortable.YES)
                                            .projectable(Projectable.YES))
                            .toReference(),
                    index.field(
                                    StoryFields.PUBLISHED,
                                    type -> type.asInstant()
                                            .sortable(Sortable.YES)
                                            .projectable(Projectable.YES))
                            .toReference());
        }

        private static IndexFieldReference<String> words(IndexSchemaElement index, String name) {
            return index.field(name, type -> type.asString()).multiValued().toReference();
        }
    }

    private record Bridge(Map<Tongue, Texts> texts, Facts facts) implements TypeBridge<IndexedStory> {

        @Override
        public void write(DocumentElement document, IndexedStory story, TypeBridgeWriteContext context) {
            var fields = texts.get(story.tongue());
            var text = story.text();
            document.addValue(fields.headline(), story.headline());
            document.addValue(fields.about(), story.about());
            document.addValue(fields.text(), text);
            document.addValue(facts.shown(), text);
            document.addValue(facts.language(), story.tongue().name());
            story.lists().forEach(list -> document.addValue(facts.lists(), list));
            document.addValue(facts.genre(), story.genre());
            story.locales().forEach(locale -> document.addValue(facts.locales(), locale));
            document.addValue(facts.story(), story.getId());
            story.named().map(NamedList::term).forEach(term -> document.addValue(facts.names(), term));
            document.addValue(facts.spelling(), story.headline());
            document.addValue(facts.spelling(), text);
            document.addValue(facts.firstPublished(), story.firstPublishedAt());
            document.addValue(facts.published(), story.publishedAt());
        }
    }
}
