package org.isnad.store;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;
import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.List;
import java.util.TreeMap;
import org.isnad.base.Explanation;
import org.isnad.base.Span;
import org.isnad.origin.Link;
import org.isnad.report.LanguageStretch;
import org.isnad.report.ReportMeta;
import org.isnad.report.Zone;
import org.isnad.voice.Voice;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The columns that are JSON: a record is an object, a span an array of two. */
final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultVisibility(
              all -> all.withVisibility(PropertyAccessor.ALL, NONE).withFieldVisibility(ANY))
          .withConfigOverride(
              Span.class, span -> span.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY)))
          .addMixIn(Voice.class, VoiceTag.class)
          .build();

  static final TypeReference<List<Span>> SPANS = new TypeReference<>() {};
  static final TypeReference<List<Zone>> ZONES = new TypeReference<>() {};
  static final TypeReference<List<LanguageStretch>> LANGUAGES = new TypeReference<>() {};
  static final TypeReference<List<String>> STRINGS = new TypeReference<>() {};
  static final TypeReference<List<Voice>> VOICES = new TypeReference<>() {};
  static final TypeReference<TreeMap<String, Integer>> COUNTS = new TypeReference<>() {};
  static final TypeReference<ReportMeta> META = new TypeReference<>() {};
  static final TypeReference<List<Sealed>> SEALED = new TypeReference<>() {};
  static final TypeReference<Link> LINK = new TypeReference<>() {};
  static final TypeReference<Explanation> EXPLANATION = new TypeReference<>() {};

  private Json() {}

  static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /** Keeps the element type of a list, which its tag needs. */
  static <T> String write(T value, TypeReference<T> type) {
    return MAPPER.writerFor(type).writeValueAsString(value);
  }

  static <T> T read(String json, TypeReference<T> type) {
    return MAPPER.readValue(json, type);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "voice")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Voice.Credited.class, name = "credited"),
    @JsonSubTypes.Type(value = Voice.Untold.class, name = "untold"),
    @JsonSubTypes.Type(value = Voice.Outlet.class, name = "outlet")
  })
  private interface VoiceTag {}
}
