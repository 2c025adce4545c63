package org.masthead.article.view;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.List;
import org.masthead.article.model.Texts;

/** A short list typed in one field, with commas of any script between. */
@FacesConverter("commaList")
public class CommaList implements Converter<List<String>> {

    @Override
    public List<String> getAsObject(FacesContext context, UIComponent component, String value) {
        return value == null ? List.of() : Texts.split(value);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, List<String> value) {
        return value == null ? "" : String.join(", ", value);
    }
}
