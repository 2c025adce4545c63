package org.masthead.cache.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetFilesTest {

    @TempDir
    private Path folder;

    @Test
    void aStyleNamesAFontByTheNameThatTellsItsContent() throws IOException {
        write("fonts/serif.woff2", "letters");
        write("styles/site.css", "@font-face{src:url(\"../fonts/serif.woff2\")}");
        var names = make();

        assertTrue(names.getProperty("fonts/serif.woff2").matches("fonts/serif-[0-9a-f]{12}\\.woff2"));
        assertEquals(
                "@font-face{src:url(\"../" + names.getProperty("fonts/serif.woff2") + "\")}",
                Files.readString(folder.resolve("made").resolve(names.getProperty("styles/site.css"))));
    }

    @Test
    void anotherFontMakesItAnotherStyle() throws IOException {
        write("styles/site.css", "@font-face{src:url(\"../fonts/serif.woff2\")}");
        write("fonts/serif.woff2", "letters");
        var before = make().getProperty("styles/site.css");
        write("fonts/serif.woff2", "other letters");
        assertNotEquals(before, make().getProperty("styles/site.css"));
    }

    private void write(String name, String content) throws IOException {
        var file = folder.resolve("source").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private Properties make() throws IOException {
        var made = folder.resolve("made");
        AssetFiles.main(new String[] {made.toString(), folder.resolve("source").toString()});
        var names = new Properties();
        try (var list = Files.newInputStream(made.resolve(AssetFiles.LIST))) {
            names.load(list);
        }
        return names;
    }
}
