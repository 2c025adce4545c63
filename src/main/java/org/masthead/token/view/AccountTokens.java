package org.masthead.token.view;

import static java.util.stream.Collectors.toSet;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.masthead.account.model.Capability;
import org.masthead.account.service.Me;
import org.masthead.platform.view.Flash;
import org.masthead.token.model.TokenRow;
import org.masthead.token.service.TokenService;
import org.primefaces.PrimeFaces;

/** One's own tokens, and making another. The secret of the one that was just made is shown on this page and on no other. */
@Named
@ViewScoped
public class AccountTokens implements Serializable {

    @Inject
    private TokenService tokens;

    @Inject
    private Me me;

    private List<TokenRow> rows = List.of();
    private List<Offered> offered = List.of();
    private String name;
    private LocalDate lastDay;
    private String secret;

    public void load() {
        rows = tokens.own();
        offered = Arrays.stream(Capability.values())
                .filter(me::may)
                .map(Offered::new)
                .toList();
    }

    public void make() {
        secret = null;
        var scopes = offered.stream()
                .filter(Offered::isWanted)
                .map(Offered::getCapability)
                .collect(toSet());
        secret = tokens.make(name, scopes, lastDay);
        name = null;
        lastDay = null;
        load();
        Flash.say("token.done.make");
        PrimeFaces.current().focus("secret");
    }

    public void revoke(Long id) {
        tokens.revoke(id);
        secret = null;
        load();
        Flash.say("token.done.revoke");
    }

    public List<TokenRow> getRows() {
        return rows;
    }

    public List<Offered> getOffered() {
        return offered;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getSecret() {
        return secret;
    }
}
