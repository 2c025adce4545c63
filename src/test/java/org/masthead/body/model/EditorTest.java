package org.masthead.body.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The editor in the browser and the server speak of the same blocks and marks. */
class EditorTest {

    private static final Path SCHEMA_JS = Path.of("src/main/editor/schema.js");
    private static final Pattern ROW = Pattern.compile("^ {2}(\\w+):", Pattern.MULTILINE);

    @ParameterizedTest
    @ValueSource(strings = {"nodes", "marks"})
    void theEditorKnowsALookForEachRowOfTheSchemaAndForNoOther(String table) throws IOException {
        var rows = table.equals("nodes")
                ? SchemaTable.get().nodes()
                : SchemaTable.get().marks();

        assertEquals(new TreeSet<>(rows.keySet()), rowsOf("const " + table + " = {"));
    }

    @Test
    void whatTheEditorWritesFits() throws IOException {
        try (var written = EditorTest.class.getResourceAsStream("from-the-editor.json")) {
            var document = Bodies.fitting(new String(written.readAllBytes(), StandardCharsets.UTF_8));

            assertEquals("b0000001", document.blocks().get(0).id());
            assertEquals(9, document.blocks().size());
        }
    }

    private static Set<String> rowsOf(String opening) throws IOException {
        var source = Files.readString(SCHEMA_JS);
        int from = source.indexOf(opening);
        var names = new TreeSet<String>();
        var matcher = ROW.matcher(source.substring(from, source.indexOf("\n};", from)));
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
