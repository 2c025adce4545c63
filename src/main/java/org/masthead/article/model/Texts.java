package org.masthead.article.model;

import static java.util.function.Predicate.not;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;

/** A short list of words in one column, one a line. */
@Converter
public class Texts implements AttributeConverter<List<String>, String> {

    /** The texts of one that was typed, with commas of any script between them. */
    public static List<String> split(String typed) {
        return Arrays.stream(typed.split("[,，、،]"))
                .map(String::strip)
                .filter(not(String::isEmpty))
                .distinct()
                .toList();
    }

    @Override
    public String convertToDatabaseColumn(List<String> texts) {
        return texts == null || texts.isEmpty() ? null : String.join("\n", texts);
    }

    @Override
    public List<String> convertToEntityAttribute(String column) {
        return column == null ? List.of() : List.of(column.split("\n"));
    }
}
