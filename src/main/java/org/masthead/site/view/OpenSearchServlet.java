package org.masthead.site.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.masthead.cache.model.Part;
import org.masthead.cache.service.Shown;
import org.masthead.imprint.service.Imprint;
import org.masthead.platform.model.Settings;

/** Tells browsers how this paper is searched, so that it can be chosen beside their own searches. */
@WebServlet("/opensearch.xml")
public class OpenSearchServlet extends HttpServlet {

    private static final XMLOutputFactory XML = XMLOutputFactory.newFactory();
    private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";

    /** Most characters of a short name and of a long one, as the format has it. */
    private static final int SHORT = 16;

    private static final int LONG = 48;

    @Inject
    private Settings settings;

    @Inject
    private Imprint imprint;

    @Inject
    private Shown shown;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        shown.add(Part.SITE);
        response.setContentType("application/opensearchdescription+xml;charset=UTF-8");
        try {
            write(XML.createXMLStreamWriter(response.getWriter()));
        } catch (XMLStreamException gone) {
            throw new IOException(gone);
        }
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("OpenSearchDescription");
        xml.writeDefaultNamespace(NAMESPACE);
        element(xml, "ShortName", cut(imprint.paper().name(), SHORT));
        element(xml, "LongName", cut(imprint.paper().name(), LONG));
        element(
                xml,
                "Description",
                SiteText.of("search.describe", imprint.paper().name()));
        element(xml, "InputEncoding", "UTF-8");
        address(xml, "text/html", "/search?q={searchTerms}");
        address(xml, "application/x-suggestions+json", "/search/suggest?q={searchTerms}");
        address(xml, "application/opensearchdescription+xml", "/opensearch.xml");
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void address(XMLStreamWriter xml, String type, String path) throws XMLStreamException {
        xml.writeEmptyElement("Url");
        xml.writeAttribute("type", type);
        xml.writeAttribute("template", settings.baseUrl() + path);
        if (type.startsWith("application/opensearch")) {
            xml.writeAttribute("rel", "self");
        }
    }

    private static String cut(String name, int most) {
        return name.codePointCount(0, name.length()) <= most
                ? name
                : name.substring(0, name.offsetByCodePoints(0, most)).strip();
    }
}
