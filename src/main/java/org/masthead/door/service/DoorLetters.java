package org.masthead.door.service;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.masthead.account.model.AccountMessage;
import org.masthead.account.model.Person;
import org.masthead.door.model.Device;
import org.masthead.door.model.LinkPurpose;
import org.masthead.platform.model.Settings;

/** What is mailed about signing in, in the words of the bundle under {@code letter.…}. */
final class DoorLetters {

    private DoorLetters() {}

    static AccountMessage newBrowser(Person person, Settings settings, Device device, String address, Instant at) {
        return letter(
                person,
                "newBrowser",
                settings.siteName(),
                device.toString(),
                address,
                time(person, settings, at),
                settings.baseUrl() + "/account/sessions");
    }

    /** @param end when the link stops opening */
    static AccountMessage link(Person person, Settings settings, LinkPurpose purpose, String address, Instant end) {
        return letter(
                person,
                purpose.name(),
                settings.siteName(),
                person.getUserName(),
                address,
                time(person, settings, end));
    }

    private static String time(Person person, Settings settings, Instant moment) {
        return DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm z", Locale.ENGLISH)
                .format(moment.atZone(person.zoneOr(settings.zone())));
    }

    private static AccountMessage letter(Person person, String which, Object... facts) {
        return new AccountMessage(
                person.getId(),
                person.getEmail(),
                text("letter." + which + ".subject", facts),
                text("letter." + which + ".text", facts));
    }

    private static String text(String key, Object... facts) {
        var pattern = ResourceBundle.getBundle("org.masthead.messages", Locale.ENGLISH)
                .getString(key);
        return new MessageFormat(pattern, Locale.ENGLISH).format(facts);
    }
}
