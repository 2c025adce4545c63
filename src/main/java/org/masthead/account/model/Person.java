package org.masthead.account.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody who works in the newsroom. A person is never deleted, only deactivated: stories and the audit keep naming
 * them.
 */
@Entity
public class Person {

    /** What a user name looks like. */
    public static final String USER_NAME = "[a-z0-9][a-z0-9._-]{1,39}";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
    @SequenceGenerator(name = "person_seq", sequenceName = "person_seq")
    private Long id;

    @Version
    private long version;

    @Pattern(regexp = USER_NAME, message = "{person.userName}")
    @Column(length = 40, nullable = false, unique = true)
    private String userName;

    @NotBlank
    @Size(max = 100)
    @Column(length = 100, nullable = false)
    private String displayName;

    @Size(max = 200)
    @Pattern(regexp = "[^@\\s]+@[^@\\s]+", message = "{person.email}")
    @Column(length = 200)
    private String email;

    @Column(length = 200, nullable = false)
    private String passwordHash;

    @Column(nullable = false)
    private boolean active = true;

    @Column(nullable = false)
    private Instant createdAt;

    private Instant lastSignInAt;

    @Column(length = 60)
    private String zone;

    @Column(length = 20)
    private String language;

    @Embedded
    private Profile profile = new Profile();

    @ManyToOne(fetch = FetchType.LAZY)
    private Person changedBy;

    private Instant changedAt;

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Grant> grants = new ArrayList<>();

    protected Person() {}

    /**
     * @param userName name to sign in with, as {@link #USER_NAME}
     * @param passwordHash as of {@link PasswordHash}
     */
    public Person(String userName, String displayName, String email, PasswordHash passwordHash, Instant createdAt) {
        this.userName = userName;
        this.displayName = displayName;
        this.email = email;
        this.passwordHash = passwordHash.encoded();
        this.createdAt = createdAt;
    }

    /** Changes what the person is called and where mail goes. */
    public void edit(String displayName, String email) {
        this.displayName = displayName;
        this.email = email;
    }

    /** Changes where the person is: the zone and the language of what they are sent; null is as the newsroom is. */
    public void settle(ZoneId zone, Locale language) {
        this.zone = zone == null ? null : zone.getId();
        this.language = language == null ? null : language.toLanguageTag();
    }

    public void deactivate() {
        active = false;
    }

    public void reactivate() {
        active = true;
    }

    public void changePassword(PasswordHash hash) {
        passwordHash = hash.encoded();
    }

    /** Notes who changed the account, which makes what others saw of it stale. */
    public void changed(Person by, Instant at) {
        changedBy = by;
        changedAt = at;
    }

    /** Gives a role for good on a desk, or on all desks when the desk is null. */
    public void give(Role role, Desk desk) {
        give(role, desk, null);
    }

    /**
     * Gives a role on a desk, or on all desks when the desk is null; given again it ends anew.
     *
     * @param endsOn the last day on which it holds, or null for good
     */
    public void give(Role role, Desk desk, LocalDate endsOn) {
        grants.stream()
                .filter(grant -> holds(grant, role, desk))
                .findFirst()
                .ifPresentOrElse(grant -> grant.endOn(endsOn), () -> grants.add(new Grant(this, role, desk, endsOn)));
    }

    /** Takes a role away again. */
    public void take(Role role, Desk desk) {
        grants.removeIf(grant -> holds(grant, role, desk));
    }

    private static boolean holds(Grant grant, Role role, Desk desk) {
        return grant.getRole().equals(role) && Objects.equals(grant.getDesk(), desk);
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public String getUserName() {
        return userName;
    }

    public String getDisplayName() {
        return displayName;
    }

    public String getEmail() {
        return email;
    }

    /** The person's time zone, or that of the newsroom. */
    public ZoneId zoneOr(ZoneId newsroom) {
        return findZone().orElse(newsroom);
    }

    /** The time zone that the person chose. */
    public Optional<ZoneId> findZone() {
        return Optional.ofNullable(zone).map(ZoneId::of);
    }

    /** The language of what the person is sent; English when they chose none. */
    public Locale locale() {
        return language == null ? Locale.ENGLISH : Locale.forLanguageTag(language);
    }

    /** What the person says of themselves to readers; empty as long as they said nothing. */
    public Profile getProfile() {
        return profile == null ? new Profile() : profile;
    }

    /** Says to readers what a plan has; the zone and the language go along, see {@link #settle}. */
    public void present(ProfilePlan plan) {
        profile = new Profile(plan);
        settle(plan.zone(), plan.language());
    }

    public PasswordHash getPasswordHash() {
        return new PasswordHash(passwordHash);
    }

    public boolean isActive() {
        return active;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getLastSignInAt() {
        return lastSignInAt;
    }

    /** Who changed the account last, or null when nobody has since it was made. */
    public Person getChangedBy() {
        return changedBy;
    }

    /** When the account was changed last; null as long as nobody has. */
    public Instant getChangedAt() {
        return changedAt;
    }

    /** Whether the person is active and manages people, for the whole newsroom and without end. */
    public boolean isLastingAdministrator() {
        return active && grants.stream().anyMatch(Grant::isLastingAdministration);
    }

    /** Whether that would still be so without one of the roles; the desk is null for all desks. */
    boolean isLastingAdministratorBeside(Role role, Desk desk) {
        return active
                && grants.stream().filter(grant -> !holds(grant, role, desk)).anyMatch(Grant::isLastingAdministration);
    }

    public List<Grant> getGrants() {
        return List.copyOf(grants);
    }
}
