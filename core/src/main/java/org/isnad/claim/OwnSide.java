package org.isnad.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.base.Id;
import org.isnad.base.Line;
import org.isnad.claim.event.NounClass;
import org.isnad.mention.ActorKind;
import org.isnad.mention.Mention;
import org.isnad.mention.MentionForm;
import org.isnad.mention.Nations;
import org.isnad.voice.Voice;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody tells of the deed of his own state: he reports it, and blames nobody.
 *
 * <pre>
 * The Pentagon said that a US strike killed two men   -> own side
 * French officials said that police shot the driver   -> own side
 * Syrian officials said that an Israeli strike did it -> another's: blamed
 * </pre>
 */
final class OwnSide {
  private static final Nations NATIONS = Nations.load();
  private static final Map<String, String> SEATS = seats();
  private static final Set<String> OFFICIAL =
      Set.of("official", "officials", "authorities", "government", "ministry", "minister");
  private static final Set<String> RULING = Set.of("president", "premier", "minister", "king");
  private static final Set<ActorKind> OF_STATE = Set.of(ActorKind.SERVICE, ActorKind.MILITARY);

  private static final Pattern OF = Pattern.compile("['’]s$");
  private static final Pattern NO_LETTERS = Pattern.compile("\\W+");
  private static final Pattern BETWEEN = Pattern.compile("[\\s,]+");

  private OwnSide() {}

  static boolean tells(Bound agent, Voice.Credited voice, Scene scene) {
    ActorKind kind = agent.meant().kind();
    boolean rules =
        kind == ActorKind.PERSON
            && words(scene.text().words(agent.mention().span())).anyMatch(RULING::contains);
    if (!rules
        && kind != ActorKind.GOVERNMENT
        && kind != ActorKind.COALITION
        && !OF_STATE.contains(kind)) {
      return false;
    }
    Set<String> doer =
        states(agent.mention().id(), scene.text().words(agent.meant().core()), scene);
    Set<String> teller = states(voice.mention(), voice.words(), scene);
    boolean nameless =
        doer.isEmpty()
            && (rules || (OF_STATE.contains(kind) && agent.meant().form() != MentionForm.NAME));
    boolean official = !teller.isEmpty() || words(voice.words()).anyMatch(OFFICIAL::contains);
    return (nameless && official) || doer.stream().anyMatch(teller::contains);
  }

  private static Stream<String> words(String phrase) {
    return NO_LETTERS.splitAsStream(phrase.toLowerCase(Locale.ROOT));
  }

  /** Codes of the states that somebody's words and other names tell. */
  private static Set<String> states(@Nullable Id mention, String words, Scene scene) {
    Set<String> states = new HashSet<>(states(words));
    if (mention != null) {
      Id chain = scene.arguments().chain(mention);
      for (Mention other : scene.arguments().all()) {
        if (other.form() != MentionForm.PRONOUN && scene.arguments().chain(other).equals(chain)) {
          states.addAll(states(scene.text().words(other.span())));
        }
      }
    }
    return states;
  }

  private static Set<String> states(String words) {
    String lower = " " + words.toLowerCase(Locale.ROOT) + " ";
    Stream<String> nations =
        BETWEEN
            .splitAsStream(words)
            .map(word -> OF.matcher(word).replaceFirst(""))
            .flatMap(word -> NATIONS.code(word).stream());
    Stream<String> seats =
        SEATS.entrySet().stream()
            .filter(seat -> lower.contains(" " + seat.getKey() + " "))
            .map(Map.Entry::getValue);
    return Stream.concat(nations, seats).collect(Collectors.toSet());
  }

  private static Map<String, String> seats() {
    Map<String, String> seats = new HashMap<>();
    for (Line line : Line.ofResource(NounClass.class, "seats.tsv")) {
      List<String> fields = line.fields();
      if (fields.size() != 2) {
        throw line.wrong("not two fields", "write code, a tab, words");
      }
      Stream.of(fields.get(1).split("\\|")).forEach(words -> seats.put(words, fields.get(0)));
    }
    return Map.copyOf(seats);
  }
}
