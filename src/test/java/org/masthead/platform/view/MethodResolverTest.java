package org.masthead.platform.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class MethodResolverTest {

    private static final IllegalStateException FAILURE = new IllegalStateException("no words");

    private final MethodResolver resolver = new MethodResolver();
    private final ELContext context = new Context();

    /** A row as pages know them. */
    public record Row(String headline) {

        public int length() {
            return headline.length();
        }

        public String times(int number) {
            return headline.repeat(number);
        }

        public String longer(String more) {
            return headline + more;
        }

        public String longer(Integer more) {
            return headline + more;
        }

        public static String label() {
            return "Row";
        }

        public String all(String... more) {
            return headline + String.join("", more);
        }

        public String failing() {
            throw FAILURE;
        }
    }

    private record Hidden(String headline) {}

    @Test
    void whatAClassHasOneMethodForIsCalled() {
        assertEquals("Ferry", ask(new Row("Ferry"), "headline"));
        assertTrue(context.isPropertyResolved());
        assertEquals(5, ask(new Row("Ferry"), "length"));
        assertNull(ask(new Row(null), "headline"));
        assertTrue(context.isPropertyResolved());
        assertEquals("Ferry road", ask("Ferry", "concat", " road"));
    }

    @Test
    void argumentsBecomeWhatTheMethodTakes() {
        assertEquals("FerryFerry", ask(new Row("Ferry"), "times", 2L));
    }

    @Test
    void allElseIsLeftToOthers() {
        for (var base : new Object[] {"Ferry", new Hidden("Ferry"), null}) {
            assertNull(ask(base, "headline"));
            assertFalse(context.isPropertyResolved());
        }
        for (var name : List.of("kicker", "longer", "label", "times")) {
            assertNull(ask(new Row("Ferry"), name), name);
            assertFalse(context.isPropertyResolved(), name);
        }
        for (var name : List.of("longer", "all", "headline")) {
            assertNull(ask(new Row("Ferry"), name, "s"), name);
            assertFalse(context.isPropertyResolved(), name);
        }
        assertNull(ask(List.of(1), "get", 0));
        assertNull(resolver.getValue(context, new Row("Ferry"), "headline"));
        assertFalse(context.isPropertyResolved());
    }

    @Test
    void whatFailsIsToldAsElTellsIt() {
        var told = assertThrows(ELException.class, () -> ask(new Row("Ferry"), "failing"));
        assertSame(FAILURE, told.getCause());
    }

    private Object ask(Object base, String name, Object... arguments) {
        context.setPropertyResolved(false);
        return resolver.invoke(context, base, name, null, arguments.length == 0 ? null : arguments);
    }

    private static final class Context extends ELContext {

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T convertToType(Object given, Class<T> wanted) {
            return (T) (wanted == int.class ? ((Number) given).intValue() : given);
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
