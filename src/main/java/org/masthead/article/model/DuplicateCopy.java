package org.masthead.article.model;

import org.masthead.body.model.Suggestions;

/**
 * Makes a copy for another story, without comments and without what was only suggested in this one. A field added to
 * {@link Copy} is added here; a test compares the two.
 */
final class DuplicateCopy {

    private DuplicateCopy() {}

    static Copy of(Copy copy) {
        var duplicate = new Copy();
        words(copy, duplicate);
        facts(copy, duplicate);
        duplicate.setLead(lead(copy.getLead()));
        return duplicate;
    }

    private static void words(Copy from, Copy to) {
        to.setHeadline(from.getHeadline());
        to.setKicker(from.getKicker());
        to.setStandfirst(from.getStandfirst());
        to.setSlugline(from.getSlugline());
        to.setBylines(from.getBylines());
        to.setDateline(from.getDateline());
        to.setBody(Suggestions.publicDocument(from.document()).json());
        to.setCreditLine(from.getCreditLine());
        to.setSource(from.getSource());
        to.setEdNote(from.getEdNote());
    }

    private static void facts(Copy from, Copy to) {
        to.setSection(from.getSection());
        to.setTags(from.getTags());
        to.setGenre(from.getGenre());
        to.setUrgency(from.getUrgency());
        to.setLanguage(from.getLanguage());
        to.setSlug(from.getSlug());
        to.setSeoTitle(from.getSeoTitle());
        to.setSeoDescription(from.getSeoDescription());
        to.setRelated(from.getRelated());
    }

    private static LeadMedia lead(LeadMedia from) {
        var to = new LeadMedia();
        to.setPicture(from.getPicture());
        to.setAltText(from.getAltText());
        to.setCaption(from.getCaption());
        to.setPictureCredit(from.getPictureCredit());
        to.setVideoUrl(from.getVideoUrl());
        to.setDuration(from.getDuration());
        to.setCaptions(from.getCaptions());
        return to;
    }
}
