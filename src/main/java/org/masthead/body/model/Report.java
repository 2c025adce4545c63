package org.masthead.body.model;

import java.util.ArrayList;
import java.util.List;

/** Collects what was left out while a document is checked. Hostile input cannot make it long. */
final class Report {

    private static final int MOST = 100;
    private static final int LONGEST_QUOTE = 40;

    private final List<Dropped> entries = new ArrayList<>();
    private int more;
    private String where = "the document";

    /** From here on, what is dropped stands in this block. */
    void enterBlock(int number, String text) {
        where = "block " + number + (text.isBlank() ? "" : ", " + quote(text.strip()));
    }

    void dropped(String what) {
        if (entries.size() < MOST - 1) {
            entries.add(new Dropped(what, where));
        } else {
            more++;
        }
    }

    List<Dropped> entries() {
        var all = new ArrayList<>(entries);
        if (more > 0) {
            all.add(new Dropped(more + " more like these", "the rest of the document"));
        }
        return List.copyOf(all);
    }

    static String quote(String text) {
        return "“" + shortened(text, LONGEST_QUOTE) + "”";
    }

    static String shortened(String text, int most) {
        return Words.cut(Clean.text(text), most);
    }
}
