package org.masthead.role.service;

import static java.util.stream.Collectors.toMap;
import static org.masthead.account.model.Capability.PEOPLE_MANAGE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.masthead.account.model.BuiltInRole;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Role;
import org.masthead.account.service.Administrators;
import org.masthead.account.service.Me;
import org.masthead.account.service.PeopleLists;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.model.Refused;
import org.masthead.role.model.ImportPreview;
import org.masthead.role.model.RoleFile;
import org.masthead.role.model.RoleFile.Entry;
import org.masthead.role.model.RoleRules;

/**
 * Writes the roles of this newsroom into a file and takes them in from one: all of it or nothing. Roles that a file does not
 * name stay as they are.
 */
@Stateless
public class RoleImport {

    @Inject
    private PeopleLists people;

    @Inject
    private RoleLists roles;

    @Inject
    private RoleKeeping keeping;

    @Inject
    private Administrators administrators;

    @Inject
    private Me me;

    /** The roles that are not those of every newsroom, as a document. */
    public String export() {
        me.mustOnAllDesks(PEOPLE_MANAGE);
        return RoleFile.write(
                people.roles().stream().filter(role -> !role.isBuiltIn()).toList());
    }

    /**
     * What a file would change.
     *
     * @throws Refused when it cannot be taken in
     */
    public ImportPreview preview(RoleFile file) {
        me.mustOnAllDesks(PEOPLE_MANAGE);
        var known = known();
        Refused.ifAny(against(file, known));
        var changed = new ArrayList<String>();
        var allowed = new HashMap<Long, Set<Capability>>();
        for (var entry : different(file, known)) {
            var role = known.get(entry.slug());
            changed.add(role.getName() + ": " + entry.plan().beside(role));
            allowed.put(role.getId(), entry.plan().capabilities());
        }
        return new ImportPreview(names(unknown(file, known)), changed, roles.effects(allowed));
    }

    /**
     * Takes in the roles of a file.
     *
     * @param seen what the preview said; when that is not what it would do now, it is refused
     */
    public void take(RoleFile file, ImportPreview seen) {
        keeping.begin();
        var known = known();
        if (!preview(file).equals(seen)) {
            throw Refused.because("roles.file.changed");
        }
        different(file, known).forEach(entry -> keeping.change(known.get(entry.slug()), entry.plan()));
        unknown(file, known).forEach(entry -> keeping.make(entry.slug(), entry.plan()));
        administrators.mustRemain();
    }

    private Map<String, Role> known() {
        return people.roles().stream().collect(toMap(Role::getSlug, role -> role));
    }

    private static List<Entry> different(RoleFile file, Map<String, Role> known) {
        return file.entries().stream()
                .filter(entry -> known.containsKey(entry.slug()))
                .filter(entry -> !entry.plan().isOf(known.get(entry.slug())))
                .toList();
    }

    private static List<Entry> unknown(RoleFile file, Map<String, Role> known) {
        return file.entries().stream()
                .filter(entry -> !known.containsKey(entry.slug()))
                .toList();
    }

    private static List<String> names(List<Entry> entries) {
        return entries.stream().map(entry -> entry.plan().name()).toList();
    }

    private List<Refusal> against(RoleFile file, Map<String, Role> known) {
        var refusals = new ArrayList<Refusal>();
        for (var entry : different(file, known)) {
            var role = known.get(entry.slug());
            if (BuiltInRole.find(entry.slug()).isPresent()) {
                refusals.add(Refusal.of("roles.file.builtIn", entry.slug()));
            } else {
                refusals.addAll(RoleRules.againstAllowing(
                        role, entry.plan(), roles.onSingleDesks(role.getId()), roles.asking(role.getId())));
            }
        }
        refusals.addAll(againstNames(file, known));
        return refusals;
    }

    /** Names are told apart when all roles are as the file wants them. */
    private static List<Refusal> againstNames(RoleFile file, Map<String, Role> known) {
        var names = new HashMap<String, String>();
        known.values().forEach(role -> names.put(role.getSlug(), role.getName()));
        file.entries().forEach(entry -> names.put(entry.slug(), entry.plan().name()));
        var met = new HashSet<String>();
        return names.values().stream()
                .filter(name -> !met.add(name.toLowerCase(Locale.ROOT)))
                .map(name -> Refusal.of("role.taken", name))
                .toList();
    }
}
