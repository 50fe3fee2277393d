package org.isnad.eval.origins;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes copies as editors make them: cut, quoted, told again. Everything is drawn from the random
 * source that it is given.
 */
final class Rewriter {
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?][\"”’']?)\\s+(?=[\\p{Lu}\"“])");
  private static final Pattern SAID_FIRST =
      Pattern.compile(
          "^(.{3,60}?) (said|told reporters|announced|acknowledged) (?:that )?(.+)\\.$");
  private static final Map<String, String> OTHER_WORDS =
      Map.ofEntries(
          Map.entry("said", "stated"),
          Map.entry("says", "states"),
          Map.entry("about", "some"),
          Map.entry("also", "in addition"),
          Map.entry("because", "since"),
          Map.entry("but", "yet"),
          Map.entry("began", "started"),
          Map.entry("big", "large"),
          Map.entry("show", "demonstrate"),
          Map.entry("shows", "demonstrates"),
          Map.entry("help", "assist"),
          Map.entry("many", "numerous"),
          Map.entry("called", "described"),
          Map.entry("after", "following"),
          Map.entry("before", "ahead of"),
          Map.entry("during", "in the course of"),
          Map.entry("people", "persons"),
          Map.entry("while", "whereas"),
          Map.entry("against", "opposed to"),
          Map.entry("including", "among them"),
          Map.entry("however", "nevertheless"),
          Map.entry("would", "was going to"),
          Map.entry("want", "wish"),
          Map.entry("wants", "wishes"),
          Map.entry("made", "produced"),
          Map.entry("new", "recent"),
          Map.entry("last", "past"),
          Map.entry("first", "initial"),
          Map.entry("campaign", "drive"),
          Map.entry("country", "nation"),
          Map.entry("told", "informed"),
          Map.entry("asked", "questioned"),
          Map.entry("think", "believe"),
          Map.entry("support", "backing"),
          Map.entry("most", "the majority of"),
          Map.entry("several", "a number of"),
          Map.entry("likely", "expected"),
          Map.entry("recently", "lately"));

  private final Random random;

  Rewriter(Random random) {
    this.random = random;
  }

  static List<String> sentences(String paragraph) {
    return List.of(SENTENCE.split(paragraph));
  }

  /** A reprint: here and there a word changed, a paragraph joined with the next. */
  List<String> copy(List<String> paragraphs) {
    List<String> copy = new ArrayList<>();
    for (String paragraph : paragraphs) {
      String changed = random.nextInt(6) == 0 ? otherWords(paragraph, 0.2) : paragraph;
      if (!copy.isEmpty() && random.nextInt(5) == 0) {
        copy.set(copy.size() - 1, copy.getLast() + " " + changed);
      } else {
        copy.add(changed);
      }
    }
    return copy;
  }

  /** The first part, between a third and four fifths. */
  List<String> truncated(List<String> paragraphs) {
    int kept = (int) Math.ceil(paragraphs.size() * (0.33 + 0.47 * random.nextDouble()));
    return paragraphs.subList(0, Math.max(2, Math.min(kept, paragraphs.size() - 1)));
  }

  /** Two to four neighbouring paragraphs between paragraphs of another article. */
  List<String> excerpted(List<String> paragraphs, List<String> host) {
    int begin = random.nextInt(Math.max(1, paragraphs.size() - 3));
    List<String> taken = new ArrayList<>();
    int words = 0;
    for (int i = begin; i < paragraphs.size() && words < 90; i++) {
      taken.add(paragraphs.get(i));
      words += paragraphs.get(i).split("\\s+").length;
    }
    int at = 1 + random.nextInt(Math.max(1, host.size() - 1));
    List<String> all = new ArrayList<>(host.subList(0, Math.min(at, host.size())));
    all.addAll(taken);
    all.addAll(host.subList(Math.min(at, host.size()), host.size()));
    return all;
  }

  /**
   * Most sentences told again in other words, some left out, others joined; the source credited.
   */
  List<String> rewritten(List<String> paragraphs, String credit) {
    List<String> told = new ArrayList<>();
    for (String paragraph : paragraphs) {
      StringBuilder out = new StringBuilder();
      for (String sentence : sentences(paragraph)) {
        if (random.nextInt(5) > 0) {
          out.append(out.isEmpty() ? "" : " ").append(turned(otherWords(sentence, 0.9)));
        }
      }
      if (!out.isEmpty()) {
        told.add(out.toString());
      }
    }
    if (told.isEmpty()) {
      return paragraphs;
    }
    told.set(0, told.getFirst().replaceFirst("\\.$", "") + ", " + credit + ".");
    return told;
  }

  /** 'X said Y.' as 'Y, X said.' */
  private static String turned(String sentence) {
    Matcher said = SAID_FIRST.matcher(sentence);
    if (!said.matches()) {
      return sentence;
    }
    String content = said.group(3);
    return Character.toUpperCase(content.charAt(0))
        + content.substring(1)
        + ", "
        + said.group(1)
        + " "
        + said.group(2)
        + ".";
  }

  private String otherWords(String sentence, double share) {
    StringBuilder out = new StringBuilder();
    for (String word : sentence.split(" ")) {
      String other = OTHER_WORDS.get(word);
      String shown = other != null && random.nextDouble() < share ? other : word;
      out.append(out.isEmpty() ? "" : " ").append(shown);
    }
    return out.toString();
  }
}
