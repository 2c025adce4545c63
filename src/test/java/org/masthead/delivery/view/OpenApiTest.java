package org.masthead.delivery.view;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.swagger.v3.parser.OpenAPIV3Parser;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.masthead.article.model.Genre;
import org.masthead.delivery.Schemas;
import org.masthead.delivery.model.ArticleJson;
import org.masthead.delivery.model.ArticleWish;
import org.masthead.site.model.Address;
import org.masthead.site.model.Address.Kind;

/** The document of the API tells of all that there is, and of nothing else. */
class OpenApiTest {

    private final JsonObject document = Schemas.openApi();

    @Test
    void theParserOfOthersHasNothingAgainstIt() {
        var read = new OpenAPIV3Parser().readContents(Schemas.openApiText(), null, null);
        assertEquals(List.of(), read.getMessages());
        assertEquals("3.1.0", read.getOpenAPI().getOpenapi());
        assertEquals(6, read.getOpenAPI().getPaths().size());
    }

    @Test
    void everyAddressForProgramsIsInIt() {
        var told = document.getJsonObject("paths").keySet();
        var kinds = told.stream()
                .map(path -> Address.of(path.replace("{id}", "1")).kind())
                .filter(kind -> kind != Kind.ELSEWHERE)
                .collect(toSet());
        assertEquals(EnumSet.of(Kind.API_ARTICLES, Kind.API_ARTICLE, Kind.API_NINJS, Kind.API_SECTIONS), kinds);

        var behindTheDoor = told.stream()
                .filter(path -> Address.of(path).kind() == Kind.ELSEWHERE && !path.contains("{"))
                .collect(toCollection(TreeSet::new));
        assertEquals(servlets(), behindTheDoor);
    }

    private static Set<String> servlets() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("org.masthead").stream()
                        .filter(type -> type.isAnnotatedWith(WebServlet.class))
                        .flatMap(type -> Stream.of(
                                type.getAnnotationOfType(WebServlet.class).value()))
                        .filter(path -> path.startsWith("/api/"))
                        .collect(toCollection(TreeSet::new));
    }

    @Test
    void everyParameterOfTheListIsInItWithItsBounds() {
        var parameters = document.getJsonObject("paths")
                .getJsonObject("/api/v1/articles")
                .getJsonObject("get")
                .getJsonArray("parameters");
        var names = parameters.stream()
                .map(one -> one.asJsonObject().getString("name"))
                .collect(toSet());
        assertEquals(Kind.API_ARTICLES.parameters(), names);
        var limit = parameters.stream()
                .map(one -> one.asJsonObject())
                .filter(one -> one.getString("name").equals("limit"))
                .findFirst()
                .orElseThrow()
                .getJsonObject("schema");
        assertEquals(ArticleWish.MOST, limit.getInt("maximum"));
        assertEquals(ArticleWish.USUAL, limit.getInt("default"));
    }

    @Test
    void everyGenreIsInIt() {
        var told = document.getJsonObject("components")
                .getJsonObject("schemas")
                .getJsonObject("Genre")
                .getJsonArray("enum");
        var genres = Stream.of(Genre.values()).map(ArticleJson::word).toList();
        assertEquals(genres, told.getValuesAs(jakarta.json.JsonString::getString));
    }

    @Test
    void theServletFindsIt() {
        assertNotNull(OpenApiServlet.class.getResource(OpenApiServlet.DOCUMENT));
    }
}
