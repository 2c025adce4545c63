package org.masthead.site.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.masthead.account.model.ProfileLink;

/**
 * What somebody says of themselves to readers, by the name they are printed under. It is read from a database view that holds
 * nothing else of an account.
 */
@Entity
@Immutable
@Table(name = "public_author")
public class PublicAuthor {

    @Id
    private Long id;

    private String name;

    private String bio;

    private String pictureSha256;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_link", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    private List<ProfileLink> links = new ArrayList<>();

    protected PublicAuthor() {}

    public String getName() {
        return name;
    }

    /** A few plain sentences, or null. */
    public String getBio() {
        return bio;
    }

    /** Path of the picture, or null. */
    public String getPicture() {
        return pictureSha256 == null ? null : "/media/" + pictureSha256;
    }

    /** Where else on the web readers find them. */
    public List<ProfileLink> getLinks() {
        return List.copyOf(links);
    }
}
