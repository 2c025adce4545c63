package org.masthead.article.model;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.masthead.media.model.Picture;
import org.masthead.media.model.RunningTime;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.model.Refused;
import org.masthead.taxonomy.model.Section;

/**
 * A copy as the JSON that pages and programs send. Lists may come as they are typed, with commas between, and a running
 * time as {@code 0:36}; an empty text is none. What is not named is empty. Whether values fit is for validation to say.
 */
public final class CopyJson {

    private static final JsonProvider JSON = JsonProvider.provider();

    private final JsonObject json;
    private final List<Refusal> refusals = new ArrayList<>();

    private CopyJson(JsonObject json) {
        this.json = json;
    }

    /**
     * Reads a copy; its body is as it was sent and still to be checked.
     *
     * @param sections finds a section by its id
     * @param pictures finds a picture by its id
     * @throws Refused when a value is of a kind that its field cannot have
     */
    public static Copy read(JsonObject json, Function<Long, Section> sections, Function<Long, Picture> pictures) {
        var reader = new CopyJson(json);
        var copy = new Copy();
        reader.words(copy);
        reader.facts(copy, sections);
        copy.setLead(new CopyJson(reader.lead()).lead(pictures, reader.refusals));
        Refused.ifAny(reader.refusals);
        return copy;
    }

    /** Writes a copy in the form that {@link #read} takes. */
    public static JsonObject write(Copy copy) {
        var out = JSON.createObjectBuilder();
        put(out, "headline", copy.getHeadline());
        put(out, "kicker", copy.getKicker());
        put(out, "standfirst", copy.getStandfirst());
        put(out, "slugline", copy.getSlugline());
        out.add("bylines", JSON.createArrayBuilder(copy.getBylines()));
        put(out, "dateline", copy.getDateline());
        out.add("body", object(copy.getBody()));
        put(out, "creditLine", copy.getCreditLine());
        put(out, "source", copy.getSource());
        put(out, "edNote", copy.getEdNote());
        if (copy.getSection() != null) {
            out.add("section", copy.getSection().getId());
        }
        out.add("tags", JSON.createArrayBuilder(copy.getTags()));
        put(out, "genre", copy.getGenre());
        out.add("urgency", copy.getUrgency());
        put(out, "language", copy.getLanguage());
        put(out, "slug", copy.getSlug());
        put(out, "seoTitle", copy.getSeoTitle());
        put(out, "seoDescription", copy.getSeoDescription());
        out.add("related", JSON.createArrayBuilder(copy.getRelated()));
        return out.add("lead", write(copy.getLead())).build();
    }

    private static JsonObjectBuilder write(LeadMedia lead) {
        var out = JSON.createObjectBuilder();
        if (lead.getPicture() != null) {
            out.add("picture", lead.getPicture().getId());
        }
        put(out, "altText", lead.getAltText());
        put(out, "caption", lead.getCaption());
        put(out, "pictureCredit", lead.getPictureCredit());
        put(out, "videoUrl", lead.getVideoUrl());
        if (lead.getDuration() != null) {
            out.add("duration", lead.getDuration());
        }
        put(out, "captions", lead.getCaptions());
        return out;
    }

    private static void put(JsonObjectBuilder out, String name, Object value) {
        if (value != null) {
            out.add(name, value.toString());
        }
    }

    /** A stored body; it was checked once. */
    private static JsonObject object(String text) {
        try (var reader = JSON.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private void words(Copy copy) {
        copy.setHeadline(text("headline"));
        copy.setKicker(text("kicker"));
        copy.setStandfirst(text("standfirst"));
        copy.setSlugline(text("slugline"));
        copy.setBylines(texts("bylines"));
        copy.setDateline(text("dateline"));
        copy.setBody(body());
        copy.setCreditLine(text("creditLine"));
        copy.setSource(text("source"));
        copy.setEdNote(text("edNote"));
    }

    private void facts(Copy copy, Function<Long, Section> sections) {
        copy.setSection(id("section").map(sections).orElse(null));
        copy.setTags(texts("tags"));
        copy.setGenre(genre());
        copy.setUrgency(number("urgency", copy.getUrgency()));
        copy.setLanguage(text("language"));
        copy.setSlug(text("slug"));
        copy.setSeoTitle(text("seoTitle"));
        copy.setSeoDescription(text("seoDescription"));
        copy.setRelated(ids("related"));
    }

    private LeadMedia lead(Function<Long, Picture> pictures, List<Refusal> all) {
        var lead = new LeadMedia();
        lead.setPicture(id("picture").map(pictures).orElse(null));
        lead.setAltText(text("altText"));
        lead.setCaption(text("caption"));
        lead.setPictureCredit(text("pictureCredit"));
        lead.setVideoUrl(text("videoUrl"));
        lead.setDuration(duration());
        lead.setCaptions(text("captions"));
        all.addAll(refusals);
        return lead;
    }

    private JsonObject lead() {
        return json.get("lead") instanceof JsonObject lead ? lead : JsonValue.EMPTY_JSON_OBJECT;
    }

    private String text(String name) {
        var value = json.get(name);
        if (value instanceof JsonString string) {
            return string.getString().isEmpty() ? null : string.getString();
        }
        refuseUnlessAbsent(name, value);
        return null;
    }

    private List<String> texts(String name) {
        var value = json.get(name);
        if (value instanceof JsonArray array && array.stream().allMatch(JsonString.class::isInstance)) {
            return array.getValuesAs(JsonString::getString);
        }
        if (value instanceof JsonString typed) {
            return Texts.split(typed.getString());
        }
        refuseUnlessAbsent(name, value);
        return List.of();
    }

    /** Ids, also with commas between as a field of a form sends them. */
    private List<Long> ids(String name) {
        var value = json.get(name);
        var typed = value instanceof JsonArray array
                ? array.stream().map(JsonValue::toString).toList()
                : value instanceof JsonString text ? Texts.split(text.getString()) : List.<String>of();
        if (!typed.stream().allMatch(id -> id.matches("\\d{1,18}"))) {
            refusals.add(Refusal.of("copy.value", name));
            return List.of();
        }
        return typed.stream().map(Long::valueOf).distinct().toList();
    }

    private String body() {
        var value = json.get("body");
        if (value instanceof JsonString text) {
            return text.getString();
        }
        return value instanceof JsonObject document ? document.toString() : null;
    }

    private Optional<Long> id(String name) {
        return Optional.of((long) number(name, 0)).filter(id -> id > 0);
    }

    private Genre genre() {
        var name = text("genre");
        try {
            return name == null ? Genre.NEWS : Genre.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            refusals.add(Refusal.of("copy.value", "genre"));
            return Genre.NEWS;
        }
    }

    /** A number, also as a field of a form sends it; the other one where there is none. */
    private int number(String name, int otherwise) {
        var value = json.get(name);
        var digits = value instanceof JsonString string ? string.getString() : String.valueOf(value);
        if (digits.matches("\\d{1,9}")) {
            return Integer.parseInt(digits);
        }
        if (!digits.isEmpty()) {
            refuseUnlessAbsent(name, value);
        }
        return otherwise;
    }

    private Integer duration() {
        var value = json.get("duration");
        if (value instanceof JsonNumber) {
            return number("duration", 0);
        }
        var typed = text("duration");
        if (typed == null) {
            return null;
        }
        var found = RunningTime.find(typed.strip());
        if (found.isEmpty()) {
            refusals.add(Refusal.of("copy.duration", typed));
        }
        return found.map(RunningTime::seconds).orElse(null);
    }

    private void refuseUnlessAbsent(String name, JsonValue value) {
        if (value != null && value != JsonValue.NULL) {
            refusals.add(Refusal.of("copy.value", name));
        }
    }
}
