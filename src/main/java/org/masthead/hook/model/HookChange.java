package org.masthead.hook.model;

import org.masthead.platform.model.Audited;

/**
 * Something happened to a webhook.
 *
 * @param act {@code hook.create}, {@code hook.edit}, {@code hook.roll}, {@code hook.on}, {@code hook.off},
 *     {@code hook.give-up}, {@code hook.delete}, {@code hook.test} or {@code hook.again}
 * @param detail where its messages go, or which message it is about
 */
public record HookChange(String act, Long objectId, String objectName, String detail) implements Audited {

    public static HookChange of(String act, Hook hook, String detail) {
        return new HookChange(act, hook.getId(), hook.getName(), detail);
    }

    @Override
    public String objectKind() {
        return "hook";
    }
}
