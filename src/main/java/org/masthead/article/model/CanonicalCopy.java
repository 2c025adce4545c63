package org.masthead.article.model;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** Writes a copy as JSON in one fixed order. A field added to {@link Copy} is added here; a test compares the two. */
final class CanonicalCopy {

    private final JsonObjectBuilder json = Json.createObjectBuilder();

    private CanonicalCopy() {}

    static String of(Copy copy) {
        var canonical = new CanonicalCopy();
        canonical.words(copy);
        canonical.facts(copy);
        canonical.lead(copy.getLead());
        return canonical.json.build().toString();
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
        put("section", copy.getSection() == null ? null : copy.getSection().getSlug());
        put("tags", copy.getTags());
        put("genre", copy.getGenre());
        put("urgency", copy.getUrgency());
        put("language", copy.getLanguage());
        put("slug", copy.getSlug());
        put("seoTitle", copy.getSeoTitle());
        put("seoDescription", copy.getSeoDescription());
    }

    private void lead(LeadMedia lead) {
        put("lead.picture", lead.getPicture() == null ? null : lead.getPicture().getSha256());
        put("lead.altText", lead.getAltText());
        put("lead.caption", lead.getCaption());
        put("lead.pictureCredit", lead.getPictureCredit());
        put("lead.videoUrl", lead.getVideoUrl());
        put("lead.duration", lead.getDuration());
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
