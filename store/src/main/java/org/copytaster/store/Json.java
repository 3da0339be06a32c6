// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;

import org.copytaster.model.ActorId;
import org.copytaster.model.ArticleId;
import org.copytaster.model.ContentHash;
import org.copytaster.model.EventId;
import org.copytaster.model.Origin;
import org.copytaster.model.PageId;
import org.copytaster.model.RowId;
import org.copytaster.model.Speaker;
import org.copytaster.model.Stamp;
import org.copytaster.model.StatementId;
import org.copytaster.model.StoryId;
import org.copytaster.model.TimeValue;
import org.copytaster.model.UtteranceId;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/// The records of the model as JSON, the form in which the database keeps what it need not look
/// into. Ids, stamps and time values are strings; the cases of a sealed type are told by `is`.
final class Json {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .addModule(strings())
                    .addMixIn(Origin.class, Origins.class)
                    .addMixIn(Speaker.class, Speakers.class)
                    .changeDefaultVisibility(visible ->
                            visible.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                                    .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
                    .changeDefaultPropertyInclusion(
                            usual -> usual.withValueInclusion(Include.NON_NULL))
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private Json() {}

    static String of(Object value) {
        return wellFormed(MAPPER.writeValueAsString(value));
    }

    /// Words can be cut inside a character of two code units. The database keeps UTF-8, which has no
    /// half characters, so they are written as escapes.
    private static String wellFormed(String json) {
        if (StandardCharsets.UTF_8.newEncoder().canEncode(json)) {
            return json;
        }
        StringBuilder escaped = new StringBuilder();
        json.codePoints()
                .forEach(point -> {
                    if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                        escaped.append("\\u").append(Integer.toHexString(point));
                    } else {
                        escaped.appendCodePoint(point);
                    }
                });
        return escaped.toString();
    }

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    static <T> List<T> list(String json, Class<T> element) {
        return MAPPER.readValue(
                json, MAPPER.getTypeFactory().constructCollectionType(List.class, element));
    }

    private static SimpleModule strings() {
        SimpleModule module = new SimpleModule("strings");
        add(module, ActorId.class, ActorId::value, ActorId::new);
        add(module, ArticleId.class, ArticleId::value, ArticleId::new);
        add(module, ContentHash.class, ContentHash::hex, ContentHash::new);
        add(module, EventId.class, EventId::value, EventId::new);
        add(module, PageId.class, PageId::value, PageId::new);
        add(module, RowId.class, RowId::value, RowId::new);
        add(module, Stamp.class, Stamp::iso, Stamp::parse);
        add(module, StatementId.class, StatementId::value, StatementId::new);
        add(module, StoryId.class, StoryId::value, StoryId::new);
        add(module, TimeValue.class, TimeValue::timex, TimeValue::new);
        add(module, UtteranceId.class, UtteranceId::value, UtteranceId::new);
        return module;
    }

    private static <T> void add(
            SimpleModule module, Class<T> type, Function<T, String> out, Function<String, T> in) {
        module.addSerializer(type, new Out<>(type, out));
        module.addDeserializer(type, new In<>(type, in));
    }

    private static final class Out<T> extends StdSerializer<T> {

        private final transient Function<T, String> words;

        Out(Class<T> type, Function<T, String> words) {
            super(type);
            this.words = words;
        }

        @Override
        public void serialize(T value, JsonGenerator to, SerializationContext context) {
            to.writeString(words.apply(value));
        }
    }

    private static final class In<T> extends StdDeserializer<T> {

        private final transient Function<String, T> value;

        In(Class<T> type, Function<String, T> value) {
            super(type);
            this.value = value;
        }

        @Override
        public T deserialize(JsonParser from, DeserializationContext context) {
            return value.apply(from.getString());
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Origin.File.class, name = "file"),
        @JsonSubTypes.Type(value = Origin.Entry.class, name = "entry")
    })
    private interface Origins {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Speaker.Named.class, name = "named"),
        @JsonSubTypes.Type(value = Speaker.Role.class, name = "role"),
        @JsonSubTypes.Type(value = Speaker.Unnamed.class, name = "unnamed"),
        @JsonSubTypes.Type(value = Speaker.Unknown.class, name = "unknown")
    })
    private interface Speakers {}
}
