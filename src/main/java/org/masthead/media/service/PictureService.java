package org.masthead.media.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.masthead.account.model.Capability;
import org.masthead.account.service.Me;
import org.masthead.media.model.Picture;
import org.masthead.media.model.PictureEvent;
import org.masthead.media.model.PictureType;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.Settings;
import org.masthead.platform.model.Sha256;
import org.masthead.platform.service.NewsroomClock;

/** Takes in pictures and finds them again. */
@Stateless
public class PictureService {

    /** Largest file, in bytes. */
    public static final int LARGEST = 20 * 1024 * 1024;

    /** Most pixels that are decoded, so that a small file cannot claim a huge picture. */
    private static final long MOST_PIXELS = 100_000_000;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Settings settings;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Me me;

    @Inject
    private Event<PictureEvent> events;

    /**
     * Keeps a picture; one that is there already is not kept twice.
     *
     * @param name name of the file, for the refusal
     * @throws Refused when the person writes nowhere, or the file is too large or no JPEG, PNG or WebP picture
     */
    public Picture keep(String name, byte[] content) {
        me.must(Capability.ARTICLE_WRITE);
        return keepChecked(name, content);
    }

    /**
     * Keeps the picture of a person, which everybody may have who works here.
     *
     * @throws Refused when nobody is signed in, or the file is too large or no JPEG, PNG or WebP picture
     */
    public Picture keepPortrait(String name, byte[] content) {
        if (!me.authority().isSignedIn()) {
            throw Refused.because("capability", Capability.ARTICLE_WRITE.getKey());
        }
        return keepChecked(name, content);
    }

    /**
     * Keeps the picture by which readers know the paper.
     *
     * @throws Refused when the person does not look after the site, or the file is too large or no JPEG, PNG or WebP picture
     */
    public Picture keepLogo(String name, byte[] content) {
        me.mustOnAllDesks(Capability.SITE_MANAGE);
        return keepChecked(name, content);
    }

    private Picture keepChecked(String name, byte[] content) {
        if (content.length > LARGEST) {
            throw Refused.because("picture.size", name, LARGEST / 1024 / 1024);
        }
        var sha256 = Sha256.of(content);
        return find(sha256).orElseGet(() -> {
            var picture = read(name, sha256, content);
            write(picture, content);
            entityManager.persist(picture);
            return picture;
        });
    }

    /**
     * A picture by the hash of its file, with its rights.
     *
     * @throws Refused when the person reads nowhere
     * @throws NotFound when there is none
     */
    public Picture get(String sha256) {
        me.must(Capability.ARTICLE_READ);
        return find(sha256).orElseThrow(() -> new NotFound("picture", sha256));
    }

    /**
     * Says whose a picture is and until when it may be used, in every story that shows it.
     *
     * @param rights {@link Picture#LONGEST_RIGHTS} characters at most; blank for none
     * @param usableUntil the last day, or null
     * @throws Refused when the person writes nowhere, or the rights are too long
     * @throws NotFound when there is no such picture
     */
    public Picture license(String sha256, String rights, LocalDate usableUntil) {
        me.must(Capability.ARTICLE_WRITE);
        var said = rights == null || rights.isBlank() ? null : rights.strip();
        if (said != null && said.length() > Picture.LONGEST_RIGHTS) {
            throw Refused.because("picture.rights", Picture.LONGEST_RIGHTS);
        }
        var picture = get(sha256);
        picture.license(said, usableUntil);
        events.fire(PictureEvent.ofRights(picture));
        return picture;
    }

    public Optional<Picture> find(String sha256) {
        return entityManager
                .createQuery("select p from Picture p where p.sha256 = :sha256", Picture.class)
                .setParameter("sha256", sha256)
                .getResultStream()
                .findFirst();
    }

    /** Where the file of a picture lies. */
    public Path file(Picture picture) {
        return settings.media().resolve(picture.getSha256().substring(0, 2)).resolve(picture.getFileName());
    }

    private Picture read(String name, String sha256, byte[] content) {
        try (var image = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(image);
            if (readers.hasNext()) {
                var reader = readers.next();
                var type = PictureType.findByFormat(reader.getFormatName());
                reader.setInput(image);
                if (type.isPresent() && (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS) {
                    reader.read(0);
                    return new Picture(
                            sha256, type.get(), reader.getWidth(0), reader.getHeight(0), content.length, clock.now());
                }
            }
        } catch (IOException | RuntimeException broken) {
            throw Refused.because("picture.type", name);
        }
        throw Refused.because("picture.type", name);
    }

    /** Written beside its place, forced to disk and moved there: a picture is whole or absent. */
    private void write(Picture picture, byte[] content) {
        var file = file(picture);
        try {
            Files.createDirectories(file.getParent());
            var draft = Files.createTempFile(file.getParent(), "incoming", null);
            try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(content));
                channel.force(true);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
