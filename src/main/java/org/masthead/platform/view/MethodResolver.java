package org.masthead.platform.view;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Says what records say of themselves, as {@code #{row.headline()}}. EL looks through all methods of the class each time;
 * here they are known.
 */
public class RecordResolver extends ELResolver {

    private static final ClassValue<Map<String, Method>> SAYINGS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getMethods())
                    .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                    .filter(method ->
                            Modifier.isPublic(method.getDeclaringClass().getModifiers()))
                    .collect(Collectors.toMap(Method::getName, method -> method, (one, other) -> one));
        }
    };

    @Override
    public Object invoke(ELContext context, Object base, Object name, Class<?>[] types, Object[] arguments) {
        if (!(base instanceof Record) || arguments != null && arguments.length > 0) {
            return null;
        }
        var saying = SAYINGS.get(base.getClass()).get(String.valueOf(name));
        if (saying == null) {
            return null;
        }
        try {
            var said = saying.invoke(base);
            context.setPropertyResolved(base, name);
            return said;
        } catch (InvocationTargetException failed) {
            throw new ELException(failed.getCause());
        } catch (IllegalAccessException hidden) {
            return null;
        }
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
