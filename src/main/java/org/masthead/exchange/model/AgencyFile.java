package org.masthead.exchange.model;

import java.io.Serializable;
import java.util.List;
import org.masthead.platform.model.Refusal;

/**
 * A file from an agency and what could be made of it: a story, or the faults that stand against one.
 *
 * @param name of the file, without folders
 * @param story null when there are faults
 * @param faults in the order of their lines, all of them; empty when the file is as agreed
 */
public record AgencyFile(String name, AgencyStory story, List<Fault> faults) implements Serializable {

    /** Largest file, in bytes. */
    public static final int LARGEST = 1024 * 1024;

    /** Longest name that is kept, in characters. */
    public static final int LONGEST_NAME = 200;

    /**
     * Reads a file in the agencies' format: headline, source, a JSON list of tags and the duration of the video a line
     * each, then one paragraph a line, the last of which may be a credit line in brackets.
     *
     * @param givenName name as the sender's machine gave it
     */
    public static AgencyFile read(String givenName, byte[] content) {
        var name = plain(givenName);
        if (content.length > LARGEST) {
            var tooLarge = Fault.of(name, 0, "size", Refusal.of("agency.found.more").sentence());
            return new AgencyFile(name, null, List.of(tooLarge));
        }
        return new Reading(name).read(content);
    }

    public boolean isGood() {
        return faults.isEmpty();
    }

    private static String plain(String givenName) {
        var name = givenName == null ? "" : givenName.substring(lastSlash(givenName) + 1);
        var printable = name.replaceAll("\\p{Cc}", "").strip();
        return printable.length() <= LONGEST_NAME ? printable : printable.substring(0, LONGEST_NAME);
    }

    private static int lastSlash(String name) {
        return Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
    }
}
