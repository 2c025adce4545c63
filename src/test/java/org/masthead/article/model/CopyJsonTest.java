package org.masthead.article.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.masthead.platform.model.Refused;

class CopyJsonTest {

    @Test
    void relatedStoriesAndCaptionsComeBackAsTheyWereWritten() {
        var copy = new Copy();
        copy.setRelated(List.of(7L, 3L));
        copy.getLead().setCaptions("https://video.example.org/a.vtt");
        var again = read(CopyJson.write(copy));
        assertEquals(List.of(7L, 3L), again.getRelated());
        assertEquals("https://video.example.org/a.vtt", again.getLead().getCaptions());
        assertEquals(copy.canonical(), again.canonical());
    }

    @Test
    void relatedStoriesMayComeAsAFieldSendsThem() {
        assertEquals(List.of(7L, 3L), read(related("7,3, 7")).getRelated());
        assertEquals(List.of(), read(related("")).getRelated());
        assertEquals(List.of(), read(Json.createObjectBuilder().build()).getRelated());
    }

    @Test
    void whatIsNoIdIsRefused() {
        for (var typed : List.of("seven", "-7", "7.5", "1234567890123456789")) {
            var refused = assertThrows(Refused.class, () -> read(related(typed)), typed);
            assertEquals("copy.value", refused.getRefusals().get(0).key());
        }
    }

    private static JsonObject related(String typed) {
        return Json.createObjectBuilder().add("related", typed).build();
    }

    private static Copy read(JsonObject json) {
        var sent = Json.createObjectBuilder(json).add("language", "en").add("body", new Copy().getBody());
        return CopyJson.read(sent.build(), id -> null, id -> null);
    }
}
