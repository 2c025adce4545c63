package org.masthead.platform.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;

/**
 * Calls what expressions call by name, as {@code #{row.headline()}} or {@code #{site.day(moment)}}. EL looks through all methods
 * of the class each time; here those are known of which a class has one with this name and number of arguments. The rest is
 * left to others.
 */
public class MethodResolver extends ELResolver {

    private static final Object[] NONE = {};

    private static final ClassValue<Map<Call, Method>> METHODS = new ClassValue<>() {
        @Override
        protected Map<Call, Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getMethods())
                    .filter(method -> !method.isBridge() && !method.isVarArgs())
                    .collect(groupingBy(method -> new Call(method.getName(), method.getParameterCount())))
                    .entrySet()
                    .stream()
                    .filter(same -> same.getValue().size() == 1
                            && isOpen(same.getValue().get(0)))
                    .collect(toMap(Map.Entry::getKey, same -> same.getValue().get(0)));
        }
    };

    private record Call(String name, int arguments) {}

    private static boolean isOpen(Method method) {
        var home = method.getDeclaringClass();
        return Modifier.isPublic(home.getModifiers())
                && home.getModule().isExported(home.getPackageName())
                && !Modifier.isStatic(method.getModifiers());
    }

    @Override
    public Object invoke(ELContext context, Object base, Object name, Class<?>[] types, Object[] arguments) {
        if (base == null) {
            return null;
        }
        var given = arguments == null ? NONE : arguments;
        var method = METHODS.get(base.getClass()).get(new Call(String.valueOf(name), given.length));
        if (method == null) {
            return null;
        }
        try {
            var said = method.invoke(base, converted(context, given, method.getParameterTypes()));
            context.setPropertyResolved(base, name);
            return said;
        } catch (InvocationTargetException failed) {
            throw new ELException(failed.getCause());
        } catch (IllegalAccessException hidden) {
            return null;
        }
    }

    private static Object[] converted(ELContext context, Object[] given, Class<?>[] wanted) {
        var converted = new Object[given.length];
        for (var at = 0; at < given.length; at++) {
            converted[at] = context.convertToType(given[at], wanted[at]);
        }
        return converted;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        context.setPropertyResolved(false);
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
