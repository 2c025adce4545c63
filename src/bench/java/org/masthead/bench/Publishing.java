package org.masthead.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A publisher who lets stories out and a reader who looks everywhere until each is there. */
final class Publishing {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

    private final Visitor publisher;
    private final Visitor reader;
    private int asked;

    Publishing(URI base, String password) throws Exception {
        publisher = new Visitor(base);
        publisher.signIn("slot", password);
        reader = new Visitor(base);
    }

    /**
     * Publishes stories one by one, and looks whether they stay.
     *
     * @return how long each took from the word to be seen everywhere, in nanoseconds
     */
    long[] publish(List<Long> stories) throws Exception {
        var times = new ArrayList<Long>();
        for (var story : stories) {
            var mark = LiveStories.mark(story);
            var began = System.nanoTime();
            publisher.postJson("/desk/review/move", "{\"id\":%d,\"seen\":0,\"move\":\"PUBLISH\"}".formatted(story));
            for (var place : LiveStories.places(story)) {
                await(place, mark, began);
            }
            times.add(System.nanoTime() - began);
            for (var place : LiveStories.places(story)) {
                if (!isOn(place, mark)) {
                    throw new IllegalStateException(mark + " was on " + place + " and is gone again");
                }
            }
        }
        return times.stream().mapToLong(Long::longValue).toArray();
    }

    private void await(String place, String mark, long began) throws Exception {
        while (!isOn(place, mark)) {
            if (System.nanoTime() - began > PATIENCE) {
                throw new IllegalStateException(mark + " is not on " + place);
            }
        }
    }

    private boolean isOn(String place, String mark) throws Exception {
        return reader.getAs(asked++, place).replaceAll("</?mark>", "").contains(mark);
    }
}
