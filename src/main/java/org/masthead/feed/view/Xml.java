package org.masthead.feed.view;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A document of XML as it grows, for a few known namespaces. Names are as in {@code media:content}. */
final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private static final Pattern NOT_XML =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Map<String, String> namespaces;
    private final XMLStreamWriter writer;

    /** A step that the writer of the platform may refuse, which it has no reason to. */
    private interface Step {
        void go() throws XMLStreamException;
    }

    /**
     * Begins a document.
     *
     * @param namespaces by prefix; the empty prefix is that of names without one
     */
    Xml(String root, Map<String, String> namespaces, String... attributes) {
        this.namespaces = namespaces;
        try {
            writer = FACTORY.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        go(() -> {
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            start(root);
            for (var prefix : namespaces.keySet().stream().sorted().toList()) {
                if (prefix.isEmpty()) {
                    writer.writeDefaultNamespace(namespaces.get(prefix));
                } else {
                    writer.writeNamespace(prefix, namespaces.get(prefix));
                }
            }
            attributes(attributes);
        });
    }

    /** @param attributes names and values in turn; those without a value are left out */
    Xml open(String name, String... attributes) {
        go(() -> {
            start(name);
            attributes(attributes);
        });
        return this;
    }

    Xml close() {
        go(writer::writeEndElement);
        return this;
    }

    /** An element with a text, or none where there is no text. */
    Xml element(String name, String text, String... attributes) {
        if (text != null) {
            open(name, attributes);
            go(() -> writer.writeCharacters(clean(text)));
            close();
        }
        return this;
    }

    Xml empty(String name, String... attributes) {
        return open(name, attributes).close();
    }

    byte[] bytes() {
        go(() -> {
            writer.writeEndDocument();
            writer.flush();
        });
        return out.toByteArray();
    }

    private void start(String name) throws XMLStreamException {
        var colon = name.indexOf(':');
        var prefix = colon < 0 ? "" : name.substring(0, colon);
        writer.writeStartElement(prefix, name.substring(colon + 1), namespaces.getOrDefault(prefix, ""));
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (var i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                writer.writeAttribute(attributes[i], clean(attributes[i + 1]));
            }
        }
    }

    /** Without the few characters that XML cannot hold. */
    private static String clean(String text) {
        return NOT_XML.matcher(text).replaceAll("");
    }

    private static void go(Step step) {
        try {
            step.go();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
