package org.masthead.cache.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.masthead.cache.model.AssetFiles;
import org.masthead.cache.model.Form;
import org.masthead.cache.model.KeptPage;
import org.masthead.cache.model.Shelf;

/** The files of pages: styles, scripts and drawings, under names that the build gave them. They are few and all kept. */
@ApplicationScoped
public class Assets {

    private static final String FOLDER = "/WEB-INF/" + AssetFiles.FOLDER + "/";

    private final Map<String, KeptPage> files = new HashMap<>();
    private final Map<KeptPage, Form> forms = new HashMap<>();
    private final Properties names = new Properties();

    @Inject
    private ServletContext context;

    @PostConstruct
    void load() {
        try (var list = context.getResourceAsStream(FOLDER + AssetFiles.LIST)) {
            names.load(list);
            for (var name : names.values()) {
                load((String) name);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * The path of a file.
     *
     * @param name with its folder, as {@code styles/site.css}
     */
    public Optional<String> findPath(String name) {
        return Optional.ofNullable(names.getProperty(name)).map(named -> "/" + AssetFiles.FOLDER + "/" + named);
    }

    /** The files, to look them up where requests arrive. */
    Shelf shelf() {
        return new Shelf(files::get, forms::get, file -> {});
    }

    /** A file by its path, or null. */
    KeptPage get(String path) {
        return files.get(path);
    }

    /** The forms of a file besides the one that is kept anyway, or null. */
    Form form(KeptPage file) {
        return forms.get(file);
    }

    private void load(String name) throws IOException {
        var content = read(name).orElseThrow(() -> new IOException("The file " + name + " is in the list only."));
        var headers = Map.of("Content-Type", AssetFiles.type(name), "X-Content-Type-Options", "nosniff");
        var file = KeptPage.ofFile(
                "/" + AssetFiles.FOLDER + "/" + name,
                headers,
                content,
                read(name + ".gz").orElse(null),
                Instant.now());
        files.put(file.key(), file);
        if (file.isCompressed()) {
            var brotli = read(name + ".br").map(KeptPage::direct).orElse(null);
            forms.put(file, new Form(KeptPage.direct(content), brotli));
        }
    }

    private Optional<byte[]> read(String name) throws IOException {
        try (var file = context.getResourceAsStream(FOLDER + name)) {
            return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
        }
    }
}
