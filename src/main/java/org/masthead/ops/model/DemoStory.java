package org.masthead.ops.model;

import static org.masthead.ops.model.DemoStep.APPROVE;
import static org.masthead.ops.model.DemoStep.PUBLISH;
import static org.masthead.ops.model.DemoStep.RETURN;
import static org.masthead.ops.model.DemoStep.REWRITE;
import static org.masthead.ops.model.DemoStep.SCHEDULE;
import static org.masthead.ops.model.DemoStep.SPIKE;
import static org.masthead.ops.model.DemoStep.SUBMIT;
import static org.masthead.ops.model.DemoStep.UNPUBLISH;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.masthead.article.model.Copy;
import org.masthead.article.model.DraftStatus;
import org.masthead.article.model.Genre;
import org.masthead.article.model.PublicStatus;
import org.masthead.media.model.Picture;
import org.masthead.taxonomy.model.Section;

/**
 * A story of the demo newsroom and how far it has come.
 *
 * @param name of its file
 * @param number its place in the list, from 0
 * @param json as written in the file
 */
public record DemoStory(String name, int number, JsonObject json) implements Comparable<DemoStory> {

    public String desk() {
        return json.getString("desk");
    }

    public String section() {
        return json.getString("section");
    }

    /** User name of the author. */
    public String author() {
        return json.getString("author");
    }

    public DraftStatus status() {
        return DraftStatus.valueOf(json.getString("status"));
    }

    public PublicStatus publicStatus() {
        return PublicStatus.valueOf(json.getString("publicStatus"));
    }

    /** Whether readers have one version while the next is being worked on. */
    public boolean isRewritten() {
        return publicStatus() == PublicStatus.LIVE && status() != DraftStatus.NONE;
    }

    /** How it came to where it is. */
    public List<DemoStep> steps() {
        var steps = new ArrayList<DemoStep>();
        if (publicStatus() != PublicStatus.NONE) {
            steps.addAll(List.of(SUBMIT, APPROVE, PUBLISH));
        }
        if (publicStatus() == PublicStatus.UNPUBLISHED) {
            steps.add(UNPUBLISH);
        }
        if (isRewritten()) {
            steps.add(REWRITE);
        }
        steps.addAll(stepsTo(status()));
        return steps;
    }

    private static List<DemoStep> stepsTo(DraftStatus status) {
        return switch (status) {
            case NONE, DRAFT -> List.of();
            case IN_REVIEW -> List.of(SUBMIT);
            case RETURNED -> List.of(SUBMIT, RETURN);
            case APPROVED -> List.of(SUBMIT, APPROVE);
            case SCHEDULED -> List.of(SUBMIT, APPROVE, SCHEDULE);
            case SPIKED -> List.of(SPIKE);
        };
    }

    /** How long before the start the last thing happened to it. Odd minutes, so that no two happen on the hour. */
    public Duration age() {
        return Duration.ofHours(json.getInt("hoursAgo"))
                .plusMinutes(number * 17L % 53)
                .plusSeconds(number * 29L % 60);
    }

    /** Time between two steps. */
    public Duration pace() {
        return Duration.ofMinutes(35 + number * 13L % 50);
    }

    /** The moment promised to readers, counted from the start. */
    public Instant scheduledFor(Instant start) {
        return start.plus(Duration.ofHours(json.getInt("scheduledInHours")));
    }

    /** Why it was given back, or taken down. */
    public String reason() {
        return json.getString("returnReason", json.getString("edNote"));
    }

    /** Name of the lead picture's file, or null. */
    public String picture() {
        return text(json.getJsonObject("lead"), "picture");
    }

    /** The version that readers got first, when the story is being rewritten: it ends one block earlier. */
    public Copy firstCopy(Section section, Picture picture) {
        var copy = copy(section, picture);
        var body = json.getJsonObject("body");
        var shorter = Json.createArrayBuilder(body.getJsonArray("content"));
        shorter.remove(body.getJsonArray("content").size() - 1);
        copy.setBody(
                Json.createObjectBuilder(body).add("content", shorter).build().toString());
        return copy;
    }

    /** The whole story. */
    public Copy copy(Section section, Picture picture) {
        var copy = new Copy();
        setWords(copy);
        copy.setSection(section);
        copy.setTags(texts("tags"));
        copy.setGenre(
                Genre.valueOf(json.getString("genre").toUpperCase(Locale.ROOT).replace(' ', '_')));
        copy.setUrgency(json.getInt("urgency"));
        copy.setLanguage(json.getString("language"));
        copy.setSlug(text(json, "slug"));
        copy.setSeoTitle(text(json, "seoTitle"));
        copy.setSeoDescription(text(json, "seoDescription"));
        setLead(copy, picture);
        return copy;
    }

    private void setWords(Copy copy) {
        copy.setHeadline(text(json, "headline"));
        copy.setKicker(text(json, "kicker"));
        copy.setStandfirst(text(json, "standfirst"));
        copy.setSlugline(text(json, "slugline"));
        copy.setBylines(texts("bylines"));
        copy.setDateline(text(json, "dateline"));
        copy.setBody(json.getJsonObject("body").toString());
        copy.setCreditLine(text(json, "creditLine"));
        copy.setSource(text(json, "source"));
        copy.setEdNote(text(json, "edNote"));
    }

    private void setLead(Copy copy, Picture picture) {
        var lead = json.getJsonObject("lead");
        copy.getLead().setPicture(picture);
        copy.getLead().setAltText(text(lead, "altText"));
        copy.getLead().setCaption(text(lead, "caption"));
        copy.getLead().setPictureCredit(text(lead, "credit"));
        copy.getLead().setVideoUrl(text(lead, "videoUrl"));
        copy.getLead().setDuration(lead.containsKey("duration") ? lead.getInt("duration") : null);
    }

    private List<String> texts(String key) {
        return json.getJsonArray(key).getValuesAs(JsonString::getString);
    }

    private static String text(JsonObject object, String key) {
        var text = object.getString(key, "");
        return text.isEmpty() ? null : text;
    }

    @Override
    public int compareTo(DemoStory other) {
        return other.age().compareTo(age());
    }
}
