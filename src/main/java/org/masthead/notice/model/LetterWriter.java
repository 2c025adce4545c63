package org.masthead.notice.model;

import java.text.MessageFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import org.masthead.account.model.Person;

/** Puts news into a mail for one person: in their language, with times in their zone and links to the newsroom. */
public final class LetterWriter {

    private static final Control NO_OTHER_LANGUAGE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final String site;
    private final String address;
    private final Locale locale;
    private final ResourceBundle texts;
    private final DateTimeFormatter time;

    /**
     * Writes for one person.
     *
     * @param site name of the paper
     * @param address of the newsroom, without a slash at the end
     */
    public LetterWriter(String site, String address, Locale locale, ZoneId zone) {
        this.site = site;
        this.address = address;
        this.locale = locale;
        this.texts = ResourceBundle.getBundle("org.masthead.messages", locale, NO_OTHER_LANGUAGE);
        this.time = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm z", locale).withZone(zone);
    }

    /** A mail about one thing. */
    public Letter single(Person to, News news) {
        return letter(to, sentence(news), List.of(news));
    }

    /** A mail about all that happened since the last one, the oldest first. */
    public Letter digest(Person to, List<News> all) {
        return letter(to, text("mail.digest", site, all.size()), all);
    }

    private Letter letter(Person to, String subject, List<News> all) {
        return new Letter(to.getEmail(), to.getDisplayName(), oneLine(subject), plain(all), html(subject, all));
    }

    /** Who did what to which story. */
    private String sentence(News news) {
        var headline = news.getHeadline().isBlank() ? text("list.untitled") : news.getHeadline();
        return news.getByName() == null
                ? text("mail.alone", headline, text("notices.alone." + news.getKind()))
                : text("mail.by", news.getByName(), text("notices." + news.getKind()), headline);
    }

    /** A line break in a header would begin another header. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    }

    private String plain(List<News> all) {
        return all.stream().map(this::plain).collect(Collectors.joining("\n")) + "\n-- \n" + text("mail.why", site)
                + "\n" + settings() + "\n";
    }

    private String plain(News news) {
        var said = news.getText() == null ? "" : "\n" + news.getText().indent(4);
        return sentence(news) + "\n" + said + "\n" + time.format(news.getAt()) + "\n" + link(news) + "\n";
    }

    private String html(String title, List<News> all) {
        var body = all.stream().map(this::html).collect(Collectors.joining());
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="UTF-8"><title>%s</title></head><body>
                %s<hr><p><small>%s <a href="%s">%s</a></small></p></body></html>
                """.formatted(
                        locale.toLanguageTag(),
                        escaped(title),
                        body,
                        escaped(text("mail.why", site)),
                        escaped(settings()),
                        escaped(text("notices.settings")));
    }

    private String html(News news) {
        var said = news.getText() == null
                ? ""
                : "<blockquote dir=\"auto\">%s</blockquote>\n"
                        .formatted(escaped(news.getText()).replace("\n", "<br>"));
        return """
                <p dir="auto"><a href="%s">%s</a></p>
                %s<p><small>%s</small></p>
                """.formatted(escaped(link(news)), escaped(sentence(news)), said, escaped(time.format(news.getAt())));
    }

    /** The story's page, from which one goes on to the text: who may open that, the page knows when it is opened. */
    private String link(News news) {
        return address + news.path(false);
    }

    private String settings() {
        return address + "/account/notices";
    }

    private String text(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
