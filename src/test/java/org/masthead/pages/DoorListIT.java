package org.masthead.pages;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.site.model.Address;
import org.masthead.site.model.Address.Kind;
import org.masthead.testing.Door;
import org.masthead.testing.Door.Knock;
import org.masthead.testing.Doors;
import org.masthead.testing.DoorsOutside;

/** The table of doors names all that the deployment answers under, and nothing that it does not. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DoorListIT {

    /** Stand before everything, and give no page of their own. */
    private static final Set<String> FILTERS = Set.of(
            "securityHeaders",
            "crossSiteGuard",
            "staffDoor",
            "partsOfPages",
            "plainPosts",
            "sharing",
            "apiDoor",
            "plainFailures",
            "publicAddresses");

    /** For pages of a kind that we have none of, as {@link #nothingButPagesLiesOpen} says. */
    private static final Set<String> SERVERS_OWN = Set.of("*.jsp", "*.jspx");

    /** What readers reach by addresses of the public site only, by the kind of address. */
    private static final Set<String> VIEWS = Stream.of(Kind.values())
            .flatMap(kind -> Stream.of(kind.view() == null ? "" : kind.view(), kind.act() == null ? "" : kind.act()))
            .filter(view -> !view.isEmpty())
            .collect(toCollection(TreeSet::new));

    private static final List<Door> DOORS = Doors.all();

    @Test
    void everyPageHasARow() {
        assertEquals(Set.of(), without(deployed("page"), DoorListIT::hasRow));
    }

    @Test
    void everyServletHasARow() {
        var pages = deployed("page");
        var servlets = deployed("servlet").stream()
                .filter(mapping -> !pages.contains(page(mapping)) && !mapping.equals("*.xhtml"))
                .collect(toCollection(TreeSet::new));
        assertEquals(SERVERS_OWN, without(servlets, DoorListIT::hasRow));
    }

    @Test
    void everySocketHasARow() {
        var sockets = without(
                deployed("socket"),
                socket -> DOORS.stream()
                        .anyMatch(door -> door.knock() == Knock.SOCKET && isForm(socket, door.address())));
        assertEquals(Set.of(), sockets);
    }

    @Test
    void everyKindOfPublicAddressHasARow() {
        var kinds = EnumSet.complementOf(EnumSet.of(Kind.ELSEWHERE, Kind.NOWHERE));
        DOORS.forEach(door -> kinds.remove(kind(door)));
        assertEquals(EnumSet.noneOf(Kind.class), kinds);
    }

    @Test
    void everyRowIsADoor() {
        var addresses = new TreeSet<String>();
        Stream.of("page", "servlet", "socket").forEach(sort -> addresses.addAll(deployed(sort)));
        var gone = DOORS.stream()
                .filter(door -> kind(door) == Kind.ELSEWHERE || kind(door) == Kind.NOWHERE)
                .map(Door::address)
                .filter(address -> addresses.stream().noneMatch(form -> isForm(form, page(address))))
                .collect(toCollection(TreeSet::new));
        assertEquals(Set.of(), gone);
    }

    @Test
    void noRowIsThereTwice() {
        var known = new TreeSet<String>();
        var twice = DOORS.stream()
                .map(door -> door.knock() + door.path() + door.body())
                .filter(door -> !known.add(door))
                .toList();
        assertEquals(List.of(), twice);
    }

    @Test
    void everyPrivateAddressAsksForStaffFirst() {
        var open = DOORS.stream()
                .filter(door -> door.path().matches("/(desk|admin|account)/.*"))
                .filter(door ->
                        door.gates().isEmpty() || !door.gates().get(0).scope().equals("staff"))
                .map(Door::path)
                .toList();
        assertEquals(List.of(), open);
    }

    /** A filter may answer by itself, so a new one is looked at first. */
    @Test
    void everyFilterIsKnown() {
        var filters = deployed("filter");
        filters.removeIf(name -> name.startsWith("org.omnifaces.") || name.startsWith("Undertow "));
        assertEquals(new TreeSet<>(FILTERS), filters);
    }

    /** A file beside the pages would be served to everybody. */
    @Test
    void nothingButPagesLiesOpen() {
        var files = deployed("file");
        files.removeIf(path -> path.matches("/(primefaces|omnifaces)[\\w-]*/.*"));
        assertEquals(Set.of(), files);
    }

    private static boolean hasRow(String address) {
        return VIEWS.contains(address)
                || DOORS.stream()
                        .anyMatch(door -> isForm(address, page(door.address())) || address.equals(door.address()));
    }

    private static Kind kind(Door door) {
        var token = "1-1-" + "ab".repeat(32);
        return Address.of(door.address()
                        .replace("{live}", "/world/2026/01/01/ferry")
                        .replace("{topic}", "/topic/ferry")
                        .replace("{preview}", "/preview/" + token)
                        .replace("{review}", "/review/" + token)
                        .replace("{picture}", "ab".repeat(32))
                        .replace("/{story}", "/7"))
                .kind();
    }

    /** Whether an address is of a form: the same, one under {@code /*}, or one with things for the names in braces. */
    private static boolean isForm(String form, String address) {
        return address.equals(form)
                || form.endsWith("/*") && address.startsWith(form.substring(0, form.length() - 1))
                || form.contains("{") && address.replaceAll("\\{\\w+}", "{}").equals(form.replaceAll("\\{\\w+}", "{}"));
    }

    /** The page of an address: of a folder, its index. */
    private static String page(String address) {
        return address.endsWith("/") ? address + "index" : address;
    }

    private static Set<String> without(Set<String> all, Predicate<String> known) {
        return all.stream().filter(one -> !known.test(one)).collect(toCollection(TreeSet::new));
    }

    private static Set<String> deployed(String sort) {
        return DoorsOutside.deployed().stream()
                .filter(line -> line.startsWith(sort + " "))
                .map(line -> line.substring(sort.length() + 1))
                .collect(toCollection(TreeSet::new));
    }
}
