package org.masthead.cache.model;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Where kept pages are looked up.
 *
 * @param pages by path and query; null for one that is not kept
 * @param forms the other forms of a page; null when they are not kept
 * @param again is told of a page that is asked for and has not all its forms
 */
public record Shelf(Function<String, KeptPage> pages, Function<KeptPage, Form> forms, Consumer<KeptPage> again) {

    /** The other forms of a page as far as they are made; the rest is made for who asks next. */
    public Form form(KeptPage page) {
        var form = forms.apply(page);
        if (form == null || form.brotli() == null) {
            again.accept(page);
        }
        return form;
    }
}
