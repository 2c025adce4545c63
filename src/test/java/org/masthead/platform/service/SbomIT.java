package org.masthead.platform.service;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.IOException;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The list of all that ships (CycloneDX) is in the WAR, and it is the WAR's. */
class SbomIT {

    private static final String LIST = "WEB-INF/classes/META-INF/sbom/bom.json";
    private static final String LIBRARIES = "WEB-INF/lib/";

    @Test
    void everyLibraryInTheWarIsOnTheListAndNothingElse() throws IOException {
        try (var war = new ZipFile("target/ROOT.war")) {
            var shipped = war.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(LIBRARIES) && name.endsWith(".jar"))
                    .map(name -> name.substring(LIBRARIES.length()))
                    .collect(toCollection(TreeSet::new));
            assertTrue(shipped.size() > 10, shipped.toString());
            assertEquals(shipped, listed(war));
        }
    }

    private static TreeSet<String> listed(ZipFile war) throws IOException {
        try (var list = Json.createReader(war.getInputStream(war.getEntry(LIST)))) {
            return list.readObject().getJsonArray("components").stream()
                    .map(component -> component.asJsonObject())
                    .map(component -> component.getString("name") + "-" + component.getString("version")
                            + classifier(component.getString("purl")) + ".jar")
                    .collect(toCollection(TreeSet::new));
        }
    }

    private static String classifier(String purl) {
        return purl.contains("classifier=") ? "-" + purl.replaceAll(".*classifier=([^&]+).*", "$1") : "";
    }
}
