package org.masthead.search.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.masthead.article.model.Genre;
import org.masthead.article.model.Texts;
import org.masthead.body.model.Document;
import org.masthead.taxonomy.model.Section;
import org.masthead.taxonomy.model.Slugs;
import org.masthead.taxonomy.model.Tag;

/**
 * What the search knows of a live story. It is read from the database view that holds nothing else, so what is not live cannot
 * come into the index.
 */
@Entity
@Immutable
@Table(name = "live_story")
@Indexed(index = StoryFields.INDEX)
@TypeBinding(binder = @TypeBinderRef(type = StoryBinder.class))
public class IndexedStory {

    @Id
    private Long id;

    private Instant firstPublishedAt;

    private Instant publishedAt;

    private String headline;

    private String kicker;

    private String standfirst;

    @Convert(converter = Texts.class)
    private List<String> bylines;

    private String dateline;

    private String source;

    private String body;

    private String language;

    @Enumerated(EnumType.STRING)
    private Genre genre;

    @ManyToOne(fetch = FetchType.LAZY)
    private Section section;

    @ManyToMany
    @JoinTable(
            name = "live_tag",
            joinColumns = @JoinColumn(name = "article_id"),
            inverseJoinColumns = @JoinColumn(name = "tag_id"))
    private Set<Tag> tags = new HashSet<>();

    /** The lists it stands in, as {@code section/world}. */
    @ElementCollection
    @CollectionTable(name = "live_list", joinColumns = @JoinColumn(name = "article_id"))
    @Column(name = "name")
    private Set<String> lists = new HashSet<>();

    protected IndexedStory() {}

    public Long getId() {
        return id;
    }

    Tongue tongue() {
        return Tongue.of(language);
    }

    Instant firstPublishedAt() {
        return firstPublishedAt;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    String headline() {
        return headline;
    }

    /** What is told: the standfirst and the body, a paragraph a line. */
    String text() {
        return lines(Stream.of(standfirst, Document.of(body).plainText()));
    }

    /** What is around it: who wrote it, where it comes from and belongs to. */
    String about() {
        return lines(Stream.concat(
                Stream.of(kicker, dateline, source, section.getName()),
                Stream.concat(names(), tags.stream().map(Tag::getName))));
    }

    Set<String> lists() {
        return lists;
    }

    String genre() {
        return genre == null ? null : genre.name();
    }

    /** Its language, and those that are wider: “pt-BR” and “pt”. */
    List<String> locales() {
        return Stream.iterate(language, Objects::nonNull, IndexedStory::wider).toList();
    }

    private static String wider(String locale) {
        var end = locale.lastIndexOf('-');
        return end < 0 ? null : locale.substring(0, end);
    }

    /** The tags and people whose pages it stands on. */
    Stream<NamedList> named() {
        return Stream.concat(
                tags.stream().map(tag -> new NamedList(NamedList.Kind.TAG, tag.getName(), tag.getSlug())),
                names().map(name -> new NamedList(NamedList.Kind.AUTHOR, name, Slugs.of(name))));
    }

    private Stream<String> names() {
        return bylines == null ? Stream.of() : bylines.stream();
    }

    private static String lines(Stream<String> texts) {
        return texts.filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }
}
