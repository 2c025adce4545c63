package org.masthead.site.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.masthead.cache.view.Assets;
import org.masthead.imprint.service.Imprint;
import org.masthead.platform.model.Sha256;

/**
 * The one stylesheet of the public site, with the paper’s own colours at its end. Its address names what it says, so it may
 * be kept for ever and a change of colour is another address.
 */
@Named
@ApplicationScoped
public class SiteStyle {

    private static final String FILE = "/WEB-INF/resources/styles/site.css";
    private static final int HASH = 16;

    /** Files that the stylesheet names; the build gave them other names. */
    private static final Pattern FILES = Pattern.compile("url\\(\"?\\.\\./(fonts/[^\")]+)\"?\\)");

    @Inject
    private Imprint imprint;

    @Inject
    private Assets assets;

    @Inject
    private ServletContext files;

    private volatile Style style;

    private record Style(String colours, String css, String hash) {}

    /** Path of the stylesheet as it is now. */
    public String getAddress() {
        return "/site-" + style().hash() + ".css";
    }

    /** Whether a hash in an address is that of the stylesheet as it is now. */
    boolean isCurrent(String hash) {
        return style().hash().equals(hash);
    }

    String css() {
        return style().css();
    }

    private Style style() {
        var colours = imprint.paper().colours();
        var known = style;
        if (known == null || !known.colours().equals(colours)) {
            var css = FILES.matcher(read()).replaceAll(file -> "url(" + assets.findPath(file.group(1)).orElseThrow() + ")")
                    + colours;
            known = new Style(colours, css, Sha256.of(css).substring(0, HASH));
            style = known;
        }
        return known;
    }

    private String read() {
        try (var file = files.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
