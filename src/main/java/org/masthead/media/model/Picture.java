package org.masthead.media.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A picture file under the home, named by its SHA-256: the same file twice is one picture. Whose rights it is under is
 * said of the picture, so it holds in every story that shows it.
 */
@Entity
public class Picture implements Serializable {

    /** Characters of its rights at most. */
    public static final int LONGEST_RIGHTS = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "picture_seq")
    @SequenceGenerator(name = "picture_seq", sequenceName = "picture_seq")
    private Long id;

    @Column(length = 64, nullable = false, unique = true)
    private String sha256;

    @Enumerated(EnumType.STRING)
    @Column(length = 10, nullable = false)
    private PictureType type;

    @Column(nullable = false)
    private int width;

    @Column(nullable = false)
    private int height;

    @Column(nullable = false)
    private long bytes;

    @Column(nullable = false)
    private Instant uploadedAt;

    @Size(max = LONGEST_RIGHTS)
    @Column(length = LONGEST_RIGHTS)
    private String rights;

    private LocalDate usableUntil;

    protected Picture() {}

    /**
     * @param sha256 of the file, 64 lower-case hexadecimal digits
     * @param width in pixels
     * @param height in pixels
     */
    public Picture(String sha256, PictureType type, int width, int height, long bytes, Instant uploadedAt) {
        this.sha256 = sha256;
        this.type = type;
        this.width = width;
        this.height = height;
        this.bytes = bytes;
        this.uploadedAt = uploadedAt;
    }

    /**
     * Says whose it is and how it may be used.
     *
     * @param newRights as in {@link #getRights}, or null
     * @param lastDay as in {@link #getUsableUntil}, or null
     */
    public void license(String newRights, LocalDate lastDay) {
        rights = newRights;
        usableUntil = lastDay;
    }

    /** Name of the file, which is also the last part of its address. */
    public String getFileName() {
        return sha256 + "." + type.extension();
    }

    public Long getId() {
        return id;
    }

    public String getSha256() {
        return sha256;
    }

    public PictureType getType() {
        return type;
    }

    public int getWidth() {
        return width;
    }

    public int getHeight() {
        return height;
    }

    public long getBytes() {
        return bytes;
    }

    /**
     * Who holds the rights and on what terms it may be used, or null when nobody said so: <em>Copyright Notice</em> and
     * <em>Rights Usage Terms</em> of the IPTC Photo Metadata Standard 2023.2.
     */
    public String getRights() {
        return rights;
    }

    /**
     * The last day on which it may be used, or null when there is none: <em>License End Date</em> of PLUS, which the IPTC
     * standard takes over.
     */
    public LocalDate getUsableUntil() {
        return usableUntil;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture picture && sha256.equals(picture.sha256);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }
}
