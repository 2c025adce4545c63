package org.masthead.article.model;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.Function;
import org.masthead.media.model.Picture;
import org.masthead.taxonomy.model.Section;

/**
 * Writes a copy as JSON in one fixed order. A field added to {@link Copy} is added here; a test compares the two. What was
 * added after the first newsrooms had begun is left out where it is empty, so that the hashes of old revisions stay true.
 */
final class CanonicalCopy {

    private final JsonObjectBuilder json = Json.createObjectBuilder();

    private final Function<Section, Object> section;
    private final Function<Picture, Object> picture;

    private CanonicalCopy(Function<Section, Object> section, Function<Picture, Object> picture) {
        this.section = section;
        this.picture = picture;
    }

    static String of(Copy copy) {
        return new CanonicalCopy(Section::getFirstSlug, Picture::getSha256)
                .write(copy)
                .toString();
    }

    /**
     * All but the body, to compare two copies: what is named is not read for that, and the kind of line breaks makes no
     * difference, because browsers send one kind only.
     */
    static String aroundBody(Copy copy) {
        var all = new CanonicalCopy(Section::getId, Picture::getId).write(copy);
        return Json.createObjectBuilder(all).remove("body").build().toString().replace("\\r\\n", "\\n");
    }

    private JsonObject write(Copy copy) {
        words(copy);
        facts(copy);
        lead(copy.getLead());
        return json.build();
    }

    private void words(Copy copy) {
        put("headline", copy.getHeadline());
        put("kicker", copy.getKicker());
        put("standfirst", copy.getStandfirst());
        put("slugline", copy.getSlugline());
        put("bylines", copy.getBylines());
        put("dateline", copy.getDateline());
        put("body", copy.getBody());
        put("creditLine", copy.getCreditLine());
        put("source", copy.getSource());
        put("edNote", copy.getEdNote());
    }

    private void facts(Copy copy) {
        put("section", copy.getSection() == null ? null : section.apply(copy.getSection()));
        put("tags", copy.getTags());
        put("genre", copy.getGenre());
        put("urgency", copy.getUrgency());
        put("language", copy.getLanguage());
        put("slug", copy.getSlug());
        put("seoTitle", copy.getSeoTitle());
        put("seoDescription", copy.getSeoDescription());
        if (!copy.getRelated().isEmpty()) {
            put("related", copy.getRelated());
        }
    }

    private void lead(LeadMedia lead) {
        put("lead.picture", lead.getPicture() == null ? null : picture.apply(lead.getPicture()));
        put("lead.altText", lead.getAltText());
        put("lead.caption", lead.getCaption());
        put("lead.pictureCredit", lead.getPictureCredit());
        put("lead.videoUrl", lead.getVideoUrl());
        put("lead.duration", lead.getDuration());
        if (lead.getCaptions() != null) {
            put("lead.captions", lead.getCaptions());
        }
    }

    private void put(String name, Object value) {
        if (value == null) {
            json.addNull(name);
        } else if (value instanceof List<?> texts) {
            json.add(name, Json.createArrayBuilder(texts));
        } else {
            json.add(name, value.toString());
        }
    }
}
