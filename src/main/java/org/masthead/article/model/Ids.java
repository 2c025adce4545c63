package org.masthead.article.model;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Stream;

/** A short list of ids in one column, with commas between. */
@Converter
public class Ids implements AttributeConverter<List<Long>, String> {

    @Override
    public String convertToDatabaseColumn(List<Long> ids) {
        return ids == null || ids.isEmpty()
                ? null
                : ids.stream().map(String::valueOf).collect(joining(","));
    }

    @Override
    public List<Long> convertToEntityAttribute(String column) {
        return column == null
                ? List.of()
                : Stream.of(column.split(",")).map(Long::valueOf).toList();
    }
}
