package org.isnad.claim.shallow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.base.Span;
import org.isnad.mention.Mention;
import org.isnad.mention.MentionForm;
import org.isnad.passage.ArabicScript;
import org.jspecify.annotations.Nullable;

/** Fits patterns to a sentence, the shortest gaps first. */
final class PatternMatcher {
  /** Words that tell nothing by themselves: 'from', 'to', 'in', the Persian object's mark. */
  private static final Set<String> PARTICLES =
      Stream.of("را به از با در بر و من في على إلى عن مع بين ل".split(" "))
          .map(ArabicScript::normal)
          .collect(Collectors.toUnmodifiableSet());

  private final Words words;
  private final Pattern pattern;
  private final int first;
  private final Map<Character, List<Mention>> slots = new HashMap<>();
  private final Map<Character, Span> rests = new HashMap<>();
  private @Nullable Integer count;
  private @Nullable Span countAt;
  private int trigger = -1;

  private PatternMatcher(Words words, Pattern pattern, int first) {
    this.words = words;
    this.pattern = pattern;
    this.first = first;
  }

  /** All places where a pattern fits, none overlapping another. */
  static List<Finding> all(Words words, Pattern pattern) {
    List<Finding> out = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      Optional<Finding> found = new PatternMatcher(words, pattern, i).at();
      found.ifPresent(out::add);
      i = found.map(f -> Math.max(f.end(), f.first() + 1)).orElse(i + 1);
    }
    return out;
  }

  private Optional<Finding> at() {
    int end = fit(0, first);
    return end < 0
        ? Optional.empty()
        : Optional.of(
            new Finding(
                pattern,
                first,
                end,
                Map.copyOf(slots),
                Map.copyOf(rests),
                count,
                countAt,
                trigger));
  }

  /** The end of the fit of all steps from one on, or -1. */
  private int fit(int step, int at) {
    if (step == pattern.elements().size()) {
      return at;
    }
    return switch (pattern.elements().get(step)) {
      case Element.Word word -> word(word, step, at);
      case Element.Slot slot -> slot(slot, step, at);
      case Element.Gap gap -> gap(gap, step, at);
      case Element.Aside aside -> aside(aside, step, at);
      case Element.Count number -> count(step, at);
      case Element.Rest rest -> rest(rest, step, at);
      case Element.Some some -> some(some, step, at);
    };
  }

  private int word(Element.Word word, int step, int at) {
    if (at < words.size() && fits(word, at)) {
      int before = trigger;
      trigger = trigger < 0 && !words.ends(at) && !words.is(at, PARTICLES) ? at : trigger;
      int end = fit(step + 1, at + 1);
      if (end >= 0) {
        return end;
      }
      trigger = before;
    }
    return word.optional() ? fit(step + 1, at) : -1;
  }

  private boolean fits(Element.Word word, int at) {
    return words.is(at, word.words())
        || word.beginnings().stream().anyMatch(words.word(at)::startsWith);
  }

  private int slot(Element.Slot slot, int step, int at) {
    List<Mention> fillers = fillers(slot.sort(), at);
    if (!fillers.isEmpty()) {
      slots.put(slot.name(), fillers);
      int end = fit(step + 1, words.afterQuote(fillers.getLast().end()));
      if (end >= 0) {
        return end;
      }
      slots.remove(slot.name());
    }
    return slot.optional() ? fit(step + 1, at) : -1;
  }

  /** The mention that begins here and those joined to it by 'and'. */
  private List<Mention> fillers(Element.Sort sort, int at) {
    List<Mention> out = new ArrayList<>();
    Optional<Mention> next = filler(sort, words.afterQuote(at)).filter(m -> !words.isJoined(m));
    while (next.isPresent()) {
      out.add(next.get());
      next = words.alsoAt(next.get().end()).filter(m -> takes(sort, m));
    }
    return out;
  }

  private Optional<Mention> filler(Element.Sort sort, int at) {
    return at < words.size()
        ? words.mentionAt(at).filter(m -> takes(sort, m)).filter(m -> !isTaken(m))
        : Optional.empty();
  }

  private boolean isTaken(Mention mention) {
    return slots.values().stream().anyMatch(taken -> taken.contains(mention));
  }

  /** Only a slot for nations takes an adjective; one for names takes nothing else. */
  private static boolean takes(Element.Sort sort, Mention mention) {
    boolean adjective = mention.form() == MentionForm.MODIFIER;
    boolean named = sort != Element.Sort.NAMED || mention.form() == MentionForm.NAME;
    return named && sort.takes(mention.kind()) && adjective == (sort == Element.Sort.NATION);
  }

  private int aside(Element.Aside aside, int step, int at) {
    if (at < words.size() && words.isComma(at)) {
      for (int i = at + 1; i < Math.min(words.size(), at + aside.most()); i++) {
        if (words.isComma(i)) {
          int end = fit(step + 1, i + 1);
          if (end >= 0) {
            return end;
          }
        }
      }
    }
    return fit(step + 1, at);
  }

  private int gap(Element.Gap gap, int step, int at) {
    for (int i = at; i <= Math.min(at + gap.most(), words.size()); i++) {
      int end = fit(step + 1, i);
      if (end >= 0 || (i < words.size() && words.ends(i))) {
        return end;
      }
    }
    return -1;
  }

  private int count(int step, int at) {
    for (int length = 3; length >= 1; length--) {
      if (at + length <= words.size()) {
        OptionalInt value = Numerals.of(words.words().subList(at, at + length));
        if (value.isPresent()) {
          count = value.getAsInt();
          countAt = words.sentence().spanOf(at, at + length);
          return fit(step + 1, at + length);
        }
      }
    }
    return -1;
  }

  private int some(Element.Some some, int step, int at) {
    for (int i = at + 1; i <= Math.min(at + some.most(), words.size()); i++) {
      if (words.ends(i - 1)) {
        return -1;
      }
      int end = fit(step + 1, i);
      if (end >= 0) {
        rests.put(some.name(), words.sentence().spanOf(at, i));
        return end;
      }
    }
    return -1;
  }

  private int rest(Element.Rest rest, int step, int at) {
    int end = words.clauseEnd(at);
    if (end == at) {
      return -1;
    }
    rests.put(rest.name(), words.sentence().spanOf(at, end));
    return fit(step + 1, end);
  }
}
