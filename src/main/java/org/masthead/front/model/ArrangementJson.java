package org.masthead.front.model;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/** An arrangement in one column. */
@Converter
public class ArrangementJson implements AttributeConverter<Arrangement, String> {

    private static final JsonProvider JSON = JsonProvider.provider();

    @Override
    public String convertToDatabaseColumn(Arrangement arrangement) {
        var json = JSON.createObjectBuilder()
                .add("places", pins(arrangement.places()))
                .add("groups", groups(arrangement.groups()))
                .add("hidden", numbers(arrangement.hidden()));
        if (arrangement.topic() != null) {
            json.add("topic", topic(arrangement.topic()));
        }
        return json.build().toString();
    }

    @Override
    public Arrangement convertToEntityAttribute(String column) {
        try (var reader = JSON.createReader(new StringReader(column))) {
            var json = reader.readObject();
            return new Arrangement(
                    json.containsKey("topic") ? topic(json.getJsonObject("topic")) : null,
                    pins(json.getJsonArray("places")),
                    json.getJsonArray("groups").getValuesAs(ArrangementJson::group),
                    new LinkedHashSet<>(json.getJsonArray("hidden").getValuesAs(JsonNumber::longValue)));
        }
    }

    private static JsonArrayBuilder pins(List<Pin> pins) {
        var array = JSON.createArrayBuilder();
        pins.forEach(pin -> array.add(pin(pin)));
        return array;
    }

    private static JsonObjectBuilder pin(Pin pin) {
        var json = JSON.createObjectBuilder();
        if (!pin.isFree()) {
            json.add("story", pin.story());
        }
        return pin.until() == null ? json : json.add("until", pin.until().toString());
    }

    private static JsonArrayBuilder groups(List<Arrangement.Group> groups) {
        var array = JSON.createArrayBuilder();
        groups.forEach(group -> array.add(
                JSON.createObjectBuilder().add("heading", group.heading()).add("pins", pins(group.pins()))));
        return array;
    }

    private static JsonArrayBuilder numbers(Collection<Long> numbers) {
        var array = JSON.createArrayBuilder();
        numbers.forEach(array::add);
        return array;
    }

    private static JsonObjectBuilder topic(Topic topic) {
        return JSON.createObjectBuilder()
                .add("name", topic.name())
                .add("introduction", topic.introduction())
                .add("tags", JSON.createArrayBuilder(topic.tags()));
    }

    private static Topic topic(JsonObject json) {
        return new Topic(
                json.getString("name"),
                json.getString("introduction"),
                json.getJsonArray("tags").getValuesAs(JsonString::getString));
    }

    private static Arrangement.Group group(JsonValue value) {
        var json = value.asJsonObject();
        return new Arrangement.Group(json.getString("heading"), pins(json.getJsonArray("pins")));
    }

    private static List<Pin> pins(JsonArray pins) {
        return pins.getValuesAs(ArrangementJson::pin);
    }

    private static Pin pin(JsonValue value) {
        var json = value.asJsonObject();
        return json.containsKey("story")
                ? new Pin(
                        json.getJsonNumber("story").longValue(),
                        json.containsKey("until") ? Instant.parse(json.getString("until")) : null)
                : Pin.FREE;
    }
}
