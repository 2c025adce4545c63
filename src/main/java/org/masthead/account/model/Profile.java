package org.masthead.account.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What somebody says of themselves to readers. It stays when they leave: stories keep naming them. */
@Embeddable
public class Profile implements Serializable {

    /** Characters of a byline at most. */
    public static final int LONGEST_BYLINE = 100;

    /** Characters of what is told about a person at most. */
    public static final int LONGEST_BIO = 1000;

    /** Links at most. */
    public static final int MOST_LINKS = 5;

    @Column(length = LONGEST_BYLINE)
    private String byline;

    @Column(length = LONGEST_BIO)
    private String bio;

    @Column(length = 64)
    private String pictureSha256;

    @ElementCollection
    @CollectionTable(name = "person_link", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    private List<ProfileLink> links = new ArrayList<>();

    protected Profile() {}

    Profile(ProfilePlan plan) {
        byline = plan.byline();
        bio = plan.bio();
        pictureSha256 = plan.pictureSha256();
        links.addAll(plan.links());
    }

    /** The name as printed over stories, or null when it is the name by which colleagues know the person. */
    public String getByline() {
        return byline;
    }

    /** A few plain sentences about the person, or null. */
    public String getBio() {
        return bio;
    }

    /** Hash of the file of the person's picture, or null. */
    public String getPictureSha256() {
        return pictureSha256;
    }

    /** Where else on the web readers find the person. */
    public List<ProfileLink> getLinks() {
        return List.copyOf(links);
    }
}
