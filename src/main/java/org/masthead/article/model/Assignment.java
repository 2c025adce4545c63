package org.masthead.article.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.masthead.account.model.Person;

/** Who is asked to do what with a story, until when. */
@Embeddable
public class Assignment {

    @ManyToOne(fetch = FetchType.LAZY)
    private Person reporter;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person editor;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person reviewer;

    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    @Column(length = 10, nullable = false)
    private Priority priority = Priority.NORMAL;

    @Column(nullable = false)
    private boolean overdueTold;

    /** @param person null for nobody */
    void give(Part part, Person person) {
        switch (part) {
            case REPORTER -> reporter = person;
            case EDITOR -> editor = person;
            case REVIEWER -> reviewer = person;
        }
    }

    void plan(Instant due, Priority first) {
        overdueTold = overdueTold && Objects.equals(due, dueAt);
        dueAt = due;
        priority = first;
    }

    void told() {
        overdueTold = true;
    }

    /** Whether its moment has passed and nobody was told. */
    public boolean isNewlyOverdue(Instant now) {
        return !overdueTold && dueAt != null && dueAt.isBefore(now);
    }

    /** Who has a part, if anybody has. */
    public Optional<Person> find(Part part) {
        return Optional.ofNullable(
                switch (part) {
                    case REPORTER -> reporter;
                    case EDITOR -> editor;
                    case REVIEWER -> reviewer;
                });
    }

    /** Whether somebody has any part in it. */
    public boolean names(Long personId) {
        return Stream.of(Part.values())
                .flatMap(part -> find(part).stream())
                .anyMatch(person -> person.getId().equals(personId));
    }

    /** When it is to be ready, or null. */
    public Instant getDueAt() {
        return dueAt;
    }

    public Priority getPriority() {
        return priority;
    }

    public Person getReporter() {
        return reporter;
    }

    public Person getEditor() {
        return editor;
    }

    public Person getReviewer() {
        return reviewer;
    }
}
