package org.masthead.platform.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.primefaces.context.PrimeFacesContext;

/**
 * The nonce of the page's scripts. PrimeFaces wants it back with every form and adds it by script; a form that has to
 * work without scripts sends it in a hidden field named {@code primefaces.nonce}.
 */
@Named
@RequestScoped
public class Csp {

    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }
}
