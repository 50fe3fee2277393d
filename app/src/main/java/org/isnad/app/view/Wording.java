package org.isnad.app.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.claim.Argument;
import org.isnad.claim.Basis;
import org.isnad.claim.Claim;
import org.isnad.claim.Modality;
import org.isnad.claim.Polarity;
import org.isnad.claim.Slots;
import org.isnad.network.Plural;
import org.jspecify.annotations.Nullable;

/** Puts claims into sentences, after the table {@code wording.tsv}. */
public final class Wording {
  private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)\\]");
  private static final Pattern AGREES = Pattern.compile("<(\\w+)\\|(\\w+)>");
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)(?:\\|([^}]*))?\\}");
  private static final Map<String, Phrases> TABLE = load();

  private Wording() {}

  private record Phrases(String asserted, String denied) {}

  /**
   * One sentence without its stop: 'Karim leads the Falcon Brigade'.
   *
   * @param name what to show for an argument
   */
  public static String sentence(Claim claim, Function<Argument, String> name) {
    Slots slots = Slots.of(claim);
    Basis basis = claim.basis();
    Phrases phrases = Objects.requireNonNull(TABLE.get(slots.kind() + " " + slots.type()));
    String phrase = basis.polarity() == Polarity.DENIED ? phrases.denied : phrases.asserted;
    return fill(phrase, slots, name) + note(basis);
  }

  private static String note(Basis basis) {
    List<String> notes =
        Stream.of(
                basis.polarity() == Polarity.DOUBTED ? "doubted" : "",
                basis.modality() == Modality.FACT
                    ? ""
                    : basis.modality().name().toLowerCase(Locale.ROOT))
            .filter(s -> !s.isEmpty())
            .toList();
    return notes.isEmpty() ? "" : " (" + String.join(", ", notes) + ")";
  }

  private static String fill(String phrase, Slots slots, Function<Argument, String> name) {
    String kept =
        OPTIONAL
            .matcher(phrase)
            .replaceAll(
                part ->
                    Matcher.quoteReplacement(
                        empty(part.group(1), slots, name) ? "" : part.group(1)));
    Matcher verb = AGREES.matcher(kept);
    if (verb.find()) {
      String before = slots(kept.substring(0, verb.start()), slots, name);
      String form = verb.group(Plural.is(before) ? 2 : 1);
      return before + form + slots(kept.substring(verb.end()), slots, name);
    }
    return slots(kept, slots, name);
  }

  private static String slots(String phrase, Slots slots, Function<Argument, String> name) {
    return SLOT.matcher(phrase)
        .replaceAll(
            slot -> {
              String filling = filling(slot.group(1), slots, name);
              String instead = slot.group(2) == null ? "?" : slot.group(2);
              return Matcher.quoteReplacement(filling == null ? instead : filling);
            });
  }

  private static boolean empty(String part, Slots slots, Function<Argument, String> name) {
    return SLOT.matcher(part).results().anyMatch(m -> filling(m.group(1), slots, name) == null);
  }

  private static @Nullable String filling(
      String slot, Slots slots, Function<Argument, String> name) {
    if (slot.equals("count")) {
      return count(slots);
    }
    if (isRepeated(slot, slots, name)) {
      return null;
    }
    Argument one = slots.one().get(slot);
    List<Argument> several = one == null ? slots.several().get(slot) : List.of(one);
    return several == null ? null : several.stream().map(name).collect(Collectors.joining(", "));
  }

  /** 'no casualties' beside 'nobody killed'; a target that is its own place. */
  private static boolean isRepeated(String slot, Slots slots, Function<Argument, String> name) {
    Argument place = slots.one().get("place");
    return switch (slot) {
      case "who" -> isZero(slots.killed() == null ? slots.wounded() : slots.killed());
      case "place" ->
          place != null
              && slots.several().getOrDefault("targets", List.of()).stream()
                  .anyMatch(target -> name.apply(target).endsWith(name.apply(place)));
      case "act" -> isOneWord(slots.one().get("act"));
      default -> false;
    };
  }

  /** 'is blamed for "blamed"' says nothing more. */
  private static boolean isOneWord(@Nullable Argument act) {
    return act != null && act.words().strip().indexOf(' ') < 0;
  }

  private static boolean isZero(@Nullable Integer count) {
    return count != null && count == 0;
  }

  private static String count(Slots slots) {
    String told =
        Stream.of(count(slots.killed(), "killed"), count(slots.wounded(), "wounded"))
            .filter(s -> !s.isEmpty())
            .collect(Collectors.joining(" and "));
    return told.isEmpty() ? "a number not told" : told;
  }

  private static String count(@Nullable Integer count, String what) {
    return count == null ? "" : (count == 0 ? "nobody" : count) + " " + what;
  }

  private static Map<String, Phrases> load() {
    try (InputStream in = Wording.class.getResourceAsStream("wording.tsv")) {
      String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      Map<String, Phrases> phrases = new HashMap<>();
      table
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(row -> phrases.put(row[0] + " " + row[1], new Phrases(row[2], row[3])));
      return Map.copyOf(phrases);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
