package org.masthead.account.model;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.masthead.platform.model.Refusal;

/**
 * What somebody wants to say of themselves; empty fields are null.
 *
 * @param byline the name as printed over stories, or null for the name of the account
 * @param bio plain text
 * @param links where else readers find the person
 * @param pictureSha256 hash of a picture that is kept here, or null
 * @param zone where the person is, or null for where the newsroom is
 * @param language of what the person is sent, or null for the newsroom's
 */
public record ProfilePlan(
        String byline, String bio, List<ProfileLink> links, String pictureSha256, ZoneId zone, Locale language) {

    public ProfilePlan {
        byline = text(byline);
        bio = text(bio);
    }

    private static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** Reasons against it. */
    public List<Refusal> refusals() {
        var reasons = new ArrayList<Refusal>();
        if (byline != null && byline.length() > Profile.LONGEST_BYLINE) {
            reasons.add(Refusal.of("profile.byline", Profile.LONGEST_BYLINE));
        }
        if (bio != null && bio.length() > Profile.LONGEST_BIO) {
            reasons.add(Refusal.of("profile.bio", Profile.LONGEST_BIO));
        }
        if (links.size() > Profile.MOST_LINKS) {
            reasons.add(Refusal.of("profile.links", Profile.MOST_LINKS));
        }
        if (!links.stream().allMatch(ProfileLink::isWellMade)) {
            reasons.add(Refusal.of("profile.link", ProfileLink.LONGEST_LABEL));
        }
        return reasons;
    }
}
