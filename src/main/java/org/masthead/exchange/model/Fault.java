package org.masthead.exchange.model;

import java.io.Serializable;
import org.masthead.platform.model.Refusal;

/**
 * Something in an agency's file that is not as agreed.
 *
 * @param file name of the file
 * @param line line it stands in, counted from 1; 0 when it is about the file as a whole
 * @param expected what should be there, as a noun
 * @param found what is there, as a noun
 */
public record Fault(String file, int line, String expected, String found) implements Serializable {

    /** A fault whose expectation stands under a key in the bundle of refusals. */
    static Fault of(String file, int line, String key, String found) {
        return new Fault(file, line, Refusal.of("agency.expected." + key).sentence(), found);
    }

    /** The sentence that names file, line and expectation. */
    public String sentence() {
        return line == 0
                ? Refusal.of("agency.fault.file", file, expected, found).sentence()
                : Refusal.of("agency.fault", file, String.valueOf(line), expected, found)
                        .sentence();
    }
}
