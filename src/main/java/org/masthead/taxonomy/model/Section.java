package org.masthead.taxonomy.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.io.Serializable;
import org.masthead.account.model.Desk;

/** A part of the site, such as World or Sport. */
@Entity
public class Section implements Serializable {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "section_seq")
    @SequenceGenerator(name = "section_seq", sequenceName = "section_seq")
    private Long id;

    @Column(length = 60, nullable = false, unique = true)
    private String slug;

    /** The slug it was made with: what names it in hashes, which a later slug must not change. */
    @Column(length = 60, nullable = false, unique = true, updatable = false)
    private String firstSlug;

    @Version
    private long version;

    @Column(length = 100, nullable = false)
    private String name;

    @Column(nullable = false)
    private int position;

    @ManyToOne(optional = false)
    private Desk desk;

    @Column(nullable = false)
    private boolean home;

    @ManyToOne(fetch = FetchType.LAZY)
    private Section parent;

    /** Left out of the menu; it has its page all the same. */
    @Column(nullable = false)
    private boolean hidden;

    protected Section() {}

    /**
     * @param slug first part of its stories' addresses
     * @param position place in the menu, smallest first
     * @param desk the desk whose stories run here unless somebody says otherwise
     */
    public Section(String slug, String name, int position, Desk desk) {
        this.slug = slug;
        this.firstSlug = slug;
        this.name = name;
        this.position = position;
        this.desk = desk;
    }

    /** Says whether, of all sections of its desk, new stories run in this one. */
    public void makeHome(boolean isHome) {
        home = isHome;
    }

    /** Changes what it is called and who fills it; a desk that stops filling it has its stories run in another one. */
    public void edit(SectionPlan plan, Desk newDesk) {
        slug = plan.slug();
        name = plan.name();
        hidden = plan.hidden();
        home = home && desk.equals(newDesk);
        desk = newDesk;
    }

    /** Gives it another place in the menu. */
    public void stand(int newPosition) {
        position = newPosition;
    }

    /** Puts it under another section, or beside all others when that is null. A section under another has none below. */
    public void standUnder(Section above) {
        parent = above;
    }

    /** The section it stands under, or null. */
    public Section getParent() {
        return parent;
    }

    public boolean isHome() {
        return home;
    }

    public Long getId() {
        return id;
    }

    public String getSlug() {
        return slug;
    }

    /** The slug it was made with, whatever it is called now. */
    public String getFirstSlug() {
        return firstSlug;
    }

    public long getVersion() {
        return version;
    }

    /** Whether the menu leaves it out. */
    public boolean isHidden() {
        return hidden;
    }

    public String getName() {
        return name;
    }

    public int getPosition() {
        return position;
    }

    public Desk getDesk() {
        return desk;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Section section && firstSlug.equals(section.getFirstSlug());
    }

    @Override
    public int hashCode() {
        return firstSlug.hashCode();
    }
}
