package org.masthead.presence.view;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.time.Instant;
import java.util.Locale;
import org.masthead.platform.view.Times;
import org.masthead.presence.model.Presence;
import org.masthead.presence.model.Presence.Displaced;
import org.masthead.presence.model.Presence.Holder;

/** A presence as the message that a page gets. */
final class PresenceJson {

    private static final JsonProvider JSON = JsonProvider.provider();

    private PresenceJson() {}

    static JsonObjectBuilder write(Presence presence, Times times) {
        var askers = JSON.createArrayBuilder();
        presence.askers()
                .forEach(asker -> askers.add(
                        JSON.createObjectBuilder().add("person", asker.person()).add("name", asker.name())));
        var refusals = JSON.createArrayBuilder();
        presence.refusals().forEach(refusal -> refusals.add(refusal.sentence()));
        return JSON.createObjectBuilder()
                .add("type", "presence")
                .add("mode", presence.writes() ? "write" : "read")
                .add("version", presence.version())
                .add("status", presence.status().name())
                .add("holder", holder(presence.holder(), times))
                .add("readers", JSON.createArrayBuilder(presence.readers()))
                .add("asking", presence.asking().name().toLowerCase(Locale.ROOT))
                .add("askers", askers)
                .add("displaced", displaced(presence.displaced(), times))
                .add("refusals", refusals)
                .add(
                        "may",
                        JSON.createObjectBuilder()
                                .add("write", presence.refusals().isEmpty())
                                .add("ask", presence.mayAsk())
                                .add("takeOver", presence.mayTakeOver()));
    }

    private static JsonValue holder(Holder holder, Times times) {
        return holder == null
                ? JsonValue.NULL
                : JSON.createObjectBuilder()
                        .add("name", holder.name())
                        .add("since", moment(holder.since(), times))
                        .add("self", holder.self())
                        .build();
    }

    private static JsonValue displaced(Displaced displaced, Times times) {
        if (displaced == null) {
            return JsonValue.NULL;
        }
        var out = JSON.createObjectBuilder()
                .add("by", displaced.by())
                .add("self", displaced.self())
                .add("at", moment(displaced.at(), times));
        if (displaced.kept() != null) {
            out.add("kept", displaced.kept());
        }
        return out.build();
    }

    static JsonObjectBuilder moment(Instant moment, Times times) {
        return JSON.createObjectBuilder()
                .add("at", moment.toString())
                .add("minute", times.minute(moment))
                .add("clock", times.clock(moment))
                .add("exact", times.exact(moment));
    }
}
