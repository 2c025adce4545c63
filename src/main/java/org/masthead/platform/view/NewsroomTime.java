package org.masthead.platform.view;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.masthead.platform.model.Settings;

/**
 * A day and a time as typed in the newsroom's zone, or in the one that the field has as its attribute {@code zone}; the page
 * names it beside the field.
 */
@FacesConverter("newsroomTime")
public class NewsroomTime implements Converter<Instant> {

    @Override
    public Instant getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(value).atZone(zone(component)).toInstant();
        } catch (DateTimeException unreadable) {
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, Flash.text("time.wrong", value), null));
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Instant value) {
        return value == null
                ? ""
                : value.atZone(zone(component))
                        .toLocalDateTime()
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString();
    }

    private static ZoneId zone(UIComponent component) {
        return component.getAttributes().get("zone") instanceof String own ? ZoneId.of(own) : newsroom();
    }

    /** Asked for each time: what was injected is gone when the page comes back, for it is restored with its converters. */
    private static ZoneId newsroom() {
        return CDI.current().select(Settings.class).get().zone();
    }
}
