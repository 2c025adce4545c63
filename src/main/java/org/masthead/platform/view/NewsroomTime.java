package org.masthead.platform.view;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.masthead.platform.model.Settings;

/** A day and a time as typed in the newsroom's zone, which the page names beside the field. */
@FacesConverter(value = "newsroomTime", managed = true)
public class NewsroomTime implements Converter<Instant> {

    @Inject
    private Settings settings;

    @Override
    public Instant getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(value).atZone(settings.zone()).toInstant();
        } catch (DateTimeException unreadable) {
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, Flash.text("time.wrong", value), null));
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Instant value) {
        return value == null
                ? ""
                : value.atZone(settings.zone())
                        .toLocalDateTime()
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString();
    }
}
