package org.masthead.notice.view;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.masthead.notice.model.Mailing;
import org.masthead.notice.model.NoticeKind;
import org.masthead.notice.service.DeliveryService;
import org.masthead.platform.model.Settings;
import org.masthead.platform.view.Flash;

/** What a person is told, how, and when. */
@Named
@RequestScoped
public class AccountNotices {

    /** Bytes of the page, which has all time zones: its last header, for a message that was shown, comes at its end. */
    private static final int LENGTH = 98_304;

    @Inject
    private DeliveryService deliveries;

    @Inject
    private Settings settings;

    private List<WishRow> rows;
    private String address;
    private int hour;
    private String zone;
    private String language;

    @PostConstruct
    void load() {
        var delivery = deliveries.get();
        var person = delivery.getPerson();
        rows = Stream.of(NoticeKind.values())
                .map(kind -> new WishRow(kind, delivery.wish(kind)))
                .toList();
        address = person.getEmail();
        hour = delivery.getDigestHour();
        zone = person.findZone().map(ZoneId::getId).orElse(null);
        language = person.locale().toLanguageTag();
    }

    /** Before the first byte of the page. */
    public void prepare() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseBufferSize(LENGTH);
    }

    public String save() {
        var wishes = rows.stream().collect(toMap(WishRow::getKind, WishRow::wish));
        deliveries.choose(wishes, hour, zone == null ? null : ZoneId.of(zone), Locale.forLanguageTag(language));
        Flash.say("delivery.done");
        return "/account/notices?faces-redirect=true";
    }

    /** Whether the newsroom has a mail server. */
    public boolean isMailing() {
        return settings.smtp().isPresent();
    }

    public Mailing[] getMailings() {
        return Mailing.values();
    }

    /** The hours of a day, as a clock shows them. */
    public List<Integer> getHours() {
        return IntStream.range(0, 24).boxed().toList();
    }

    public List<Locale> getLanguages() {
        return DeliveryService.LANGUAGES;
    }

    public List<WishRow> getRows() {
        return rows;
    }

    public String getAddress() {
        return address;
    }

    public int getHour() {
        return hour;
    }

    public void setHour(int hour) {
        this.hour = hour;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
