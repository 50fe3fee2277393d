package org.isnad.eval.muc4;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.base.Span;
import org.isnad.mention.ActorKind;
import org.isnad.mention.Mention;
import org.isnad.mention.MentionForm;
import org.isnad.mention.Mentions;
import org.isnad.passage.AnalysedText;
import org.jspecify.annotations.Nullable;

/** The names of a text: the fullest form of each, and the names within a phrase. */
final class Names {
  private static final Pattern ACRONYM =
      Pattern.compile("\\s*[(\\[]\\s*([A-Za-z-]{2,7})\\s*[)\\]]");

  private final List<Mention> named;
  private final AnalysedText text;

  Names(Mentions mentions, AnalysedText text) {
    this.text = text;
    this.named =
        mentions.all().stream().filter(mention -> mention.form() == MentionForm.NAME).toList();
  }

  /**
   * The longest name of the text that has all words of this one and is of one kind with it:
   * 'jaramillo' is 'bernardo jaramillo ossa'. Other mentions stay as they are.
   */
  Mention fullest(Mention mention) {
    if (mention.form() != MentionForm.NAME) {
      return mention;
    }
    Set<String> words = words(mention);
    Mention best = mention;
    for (Mention other : named) {
      boolean fuller = other.core().length() > best.core().length();
      if (fuller && other.kind() == mention.kind() && words(other).containsAll(words)) {
        best = other;
      }
    }
    return best;
  }

  /** The short form that follows a name in brackets anywhere in the text; else the name's words. */
  String shortest(Mention mention) {
    for (Mention same : named) {
      if (words(same).containsAll(words(mention))) {
        Matcher acronym = ACRONYM.matcher(text.report().text()).region(same.span().end(), end());
        if (acronym.lookingAt()) {
          return acronym.group(1);
        }
      }
    }
    return text.words(mention.core());
  }

  private int end() {
    return text.report().text().length();
  }

  /** The armed group that the text names most, the first of equals; null where it names none. */
  @Nullable Mention chiefArmedGroup() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Mention> groups = new HashMap<>();
    for (Mention mention : named) {
      if (mention.kind() == ActorKind.ARMED_GROUP) {
        Mention whole = fullest(mention);
        counts.merge(shortest(whole), 1, Integer::sum);
        groups.putIfAbsent(shortest(whole), whole);
      }
    }
    String chief = null;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      chief =
          chief == null || entry.getValue() > counts.getOrDefault(chief, 0)
              ? entry.getKey()
              : chief;
    }
    return chief == null ? null : groups.get(chief);
  }

  private Set<String> words(Mention mention) {
    return new HashSet<>(Arrays.asList(Template.normal(text.words(mention.core())).split(" ")));
  }

  /** Names inside a phrase that are no part of a longer name. */
  List<Mention> within(Span phrase) {
    return named.stream()
        .filter(m -> phrase.contains(m.span()) && !phrase.equals(m.span()))
        .filter(m -> named.stream().noneMatch(o -> isPart(m, o)))
        .toList();
  }

  private static boolean isPart(Mention inner, Mention outer) {
    return outer.span().contains(inner.span()) && outer.span().length() > inner.span().length();
  }
}
