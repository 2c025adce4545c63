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
import org.junit.jupiter.api.Test;

class RecordResolverTest {

    private static final IllegalStateException FAILURE = new IllegalStateException("no words");

    private final RecordResolver resolver = new RecordResolver();
    private final ELContext context = new Context();

    /** A record as pages know them. */
    public record Row(String headline) {

        public int length() {
            return headline.length();
        }

        public String longer(String more) {
            return headline + more;
        }

        public String failing() {
            throw FAILURE;
        }
    }

    private record Hidden(String headline) {}

    @Test
    void aRecordSaysItsPartsAndWhatItMakesOfThem() {
        assertEquals("Ferry", ask(new Row("Ferry"), "headline"));
        assertTrue(context.isPropertyResolved());
        assertEquals(5, ask(new Row("Ferry"), "length"));
        assertNull(ask(new Row(null), "headline"));
        assertTrue(context.isPropertyResolved());
    }

    @Test
    void allElseIsLeftToOthers() {
        for (var base : new Object[] {"Ferry", new Hidden("Ferry"), null}) {
            assertNull(ask(base, "headline"));
            assertFalse(context.isPropertyResolved());
        }
        assertNull(ask(new Row("Ferry"), "kicker"));
        assertNull(resolver.invoke(context, new Row("Ferry"), "longer", null, new Object[] {"s"}));
        assertNull(resolver.getValue(context, new Row("Ferry"), "headline"));
        assertFalse(context.isPropertyResolved());
    }

    @Test
    void whatFailsIsToldAsElTellsIt() {
        var told = assertThrows(ELException.class, () -> ask(new Row("Ferry"), "failing"));
        assertSame(FAILURE, told.getCause());
    }

    private Object ask(Object base, String name) {
        context.setPropertyResolved(false);
        return resolver.invoke(context, base, name, null, null);
    }

    private static final class Context extends ELContext {

        @Override
        public ELResolver getELResolver() {
            return null;
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
