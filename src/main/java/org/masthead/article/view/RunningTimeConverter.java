package org.masthead.article.view;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import org.masthead.media.model.RunningTime;
import org.masthead.platform.view.Flash;

/** The length of a video, typed as {@code 0:36}. */
@FacesConverter("runningTime")
public class RunningTimeConverter implements Converter<Integer> {

    @Override
    public Integer getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        return RunningTime.find(value.strip())
                .map(RunningTime::seconds)
                .orElseThrow(() -> new ConverterException(
                        new FacesMessage(FacesMessage.SEVERITY_ERROR, Flash.text("edit.duration.wrong", value), null)));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Integer value) {
        return value == null ? "" : new RunningTime(value).clock();
    }
}
