package org.masthead.imprint.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.masthead.media.model.Picture;

/** All that the paper says of itself, as the form has it. What is null is as the operator and the design have it. */
@Embeddable
public class PaperDetails implements Serializable {

    @Column(length = 100)
    private String name;

    @Column(length = 200)
    private String tagline;

    @ManyToOne
    private Picture logo;

    /** For dark pages, where the other one would not be seen. */
    @ManyToOne
    private Picture darkLogo;

    @Column(length = 7)
    private String accent;

    @Column(length = 7)
    private String darkAccent;

    @Column(length = 35, nullable = false)
    private String language = "en";

    @Column(length = 1000)
    private String about;

    @Column(length = 1000)
    private String footerText;

    @Column(length = 500)
    private String contact;

    @Column(length = 500)
    private String securityContact;

    @Column(length = 200)
    private String publisher;

    @Column(length = 500)
    private String publisherAddress;

    @Column(nullable = false)
    private boolean tokenNeeded;

    /** One a line. What is published is for everybody until the paper says otherwise. */
    @Column(length = 2000)
    private String origins = "*";

    @Column(length = 500)
    private String hub;

    @ElementCollection
    @CollectionTable(name = "menu_link", joinColumns = @JoinColumn(name = "paper_id"))
    @OrderColumn(name = "place")
    private List<PaperLink> menu = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "footer_link", joinColumns = @JoinColumn(name = "paper_id"))
    @OrderColumn(name = "place")
    private List<PaperLink> footer = new ArrayList<>();

    /** A copy that goes its own way. */
    public PaperDetails copy() {
        var copy = new PaperDetails();
        copy.take(this);
        return copy;
    }

    /** Says all that another one says. */
    void take(PaperDetails other) {
        name = Texts.orNull(other.name);
        tagline = Texts.orNull(other.tagline);
        logo = other.logo;
        darkLogo = other.darkLogo;
        accent = Texts.orNull(other.accent);
        darkAccent = Texts.orNull(other.darkAccent);
        language = other.language;
        about = Texts.orNull(other.about);
        footerText = Texts.orNull(other.footerText);
        contact = Texts.orNull(other.contact);
        securityContact = Texts.orNull(other.securityContact);
        publisher = Texts.orNull(other.publisher);
        publisherAddress = Texts.orNull(other.publisherAddress);
        tokenNeeded = other.tokenNeeded;
        origins = Texts.orNull(other.origins);
        hub = Texts.orNull(other.hub);
        menu = filled(other.menu);
        footer = filled(other.footer);
    }

    private static List<PaperLink> filled(List<PaperLink> links) {
        var filled = new ArrayList<PaperLink>();
        links.stream()
                .filter(link -> !link.isEmpty())
                .map(link -> new PaperLink(Texts.orNull(link.getLabel()), Texts.orNull(link.getAddress())))
                .forEach(filled::add);
        return filled;
    }

    /** The origins whose scripts may read the delivery API. */
    public List<String> originList() {
        return origins == null
                ? List.of()
                : origins.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTagline() {
        return tagline;
    }

    public void setTagline(String tagline) {
        this.tagline = tagline;
    }

    public Picture getLogo() {
        return logo;
    }

    public void setLogo(Picture logo) {
        this.logo = logo;
    }

    public Picture getDarkLogo() {
        return darkLogo;
    }

    public void setDarkLogo(Picture darkLogo) {
        this.darkLogo = darkLogo;
    }

    public String getAccent() {
        return accent;
    }

    public void setAccent(String accent) {
        this.accent = accent;
    }

    public String getDarkAccent() {
        return darkAccent;
    }

    public void setDarkAccent(String darkAccent) {
        this.darkAccent = darkAccent;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public String getFooterText() {
        return footerText;
    }

    public void setFooterText(String footerText) {
        this.footerText = footerText;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getSecurityContact() {
        return securityContact;
    }

    public void setSecurityContact(String securityContact) {
        this.securityContact = securityContact;
    }

    public String getPublisher() {
        return publisher;
    }

    public void setPublisher(String publisher) {
        this.publisher = publisher;
    }

    public String getPublisherAddress() {
        return publisherAddress;
    }

    public void setPublisherAddress(String publisherAddress) {
        this.publisherAddress = publisherAddress;
    }

    public boolean isTokenNeeded() {
        return tokenNeeded;
    }

    public void setTokenNeeded(boolean tokenNeeded) {
        this.tokenNeeded = tokenNeeded;
    }

    public String getOrigins() {
        return origins;
    }

    public void setOrigins(String origins) {
        this.origins = origins;
    }

    public String getHub() {
        return hub;
    }

    public void setHub(String hub) {
        this.hub = hub;
    }

    public List<PaperLink> getMenu() {
        return menu;
    }

    public void setMenu(List<PaperLink> menu) {
        this.menu = menu;
    }

    public List<PaperLink> getFooter() {
        return footer;
    }

    public void setFooter(List<PaperLink> footer) {
        this.footer = footer;
    }
}
