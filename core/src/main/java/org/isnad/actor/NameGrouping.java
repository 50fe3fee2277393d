package org.isnad.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.isnad.base.Id;
import org.isnad.mention.ActorKind;
import org.isnad.mention.Mention;
import org.isnad.mention.MentionForm;
import org.isnad.mention.Mentions;
import org.isnad.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * Groups the mentions of many reports into actors by a rule that anybody can follow: inside a
 * report by its chains; across reports when the fullest names of two chains are equal but for case,
 * marks, hyphens and a leading article. Nothing else joins: 'Khamenei' in one report and 'Ali
 * Khamenei' in another stay two, and what has no name is its report's alone. For one thread.
 */
public final class NameGrouping {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an|al|el|ال) (?=.)");

  private final Map<Id, Group> byMention = new HashMap<>();
  private final Map<String, Group> byKey = new LinkedHashMap<>();

  /** What names are compared by: 'The Kata'ib-Hezbollah' becomes 'kata ib hezbollah'. */
  public static String key(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String words = NOT_WORDS.matcher(MARKS.matcher(plain).replaceAll("")).replaceAll(" ").strip();
    return ARTICLE.matcher(words).replaceFirst("");
  }

  /** Adds the mentions of a report, which must not have been added before. */
  public void add(Report report, Mentions mentions) {
    Map<Id, Id> chains = mentions.chains();
    Map<Id, List<Mention>> byChain = new LinkedHashMap<>();
    for (Mention mention : mentions.all()) {
      Id chain = chains.getOrDefault(mention.id(), mention.id());
      byChain.computeIfAbsent(chain, id -> new ArrayList<>()).add(mention);
    }
    byChain.forEach((chain, all) -> add(report, chain, all));
  }

  private void add(Report report, Id chain, List<Mention> mentions) {
    String fullest =
        mentions.stream()
            .filter(m -> m.form() == MentionForm.NAME)
            .map(m -> key(m.core().in(report.text())))
            .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
            .orElse("");
    String key = fullest.isEmpty() ? "unnamed " + chain : fullest;
    Group group = byKey.computeIfAbsent(key, Group::new);
    group.reports.add(report.id());
    mentions.forEach(mention -> group.add(report.text(), mention));
    mentions.forEach(mention -> byMention.put(mention.id(), group));
  }

  /**
   * Whom a mention of an added report stands for.
   *
   * @throws NullPointerException when its report was not added
   */
  public NamedActor actorOf(Id mention) {
    return Objects.requireNonNull(byMention.get(mention), "its report was not added").actor();
  }

  public boolean knows(Id mention) {
    return byMention.containsKey(mention);
  }

  /** All actors, in order of their first mention. */
  public List<NamedActor> actors() {
    return byKey.values().stream().map(Group::actor).toList();
  }

  /** An actor in the making. */
  private static final class Group {
    private final String key;
    private final SortedMap<String, Integer> forms = new TreeMap<>();
    private final Map<ActorKind, Integer> kinds = new EnumMap<>(ActorKind.class);
    private final Set<Id> reports = new HashSet<>();
    private String firstWords = "";
    private String description = "";
    private boolean onlyAdjectives = true;
    private int mentions;
    private @Nullable NamedActor made;

    Group(String key) {
      this.key = key;
    }

    void add(String text, Mention mention) {
      made = null;
      mentions++;
      if (firstWords.isEmpty()) {
        firstWords = mention.span().in(text);
      }
      if (description.isEmpty() && mention.form() == MentionForm.DESCRIPTION) {
        description = mention.span().in(text);
      }
      onlyAdjectives &= mention.form() == MentionForm.MODIFIER;
      kinds.merge(mention.kind(), 1, Integer::sum);
      if (mention.form() == MentionForm.NAME) {
        forms.merge(mention.core().in(text), 1, Integer::sum);
      }
    }

    NamedActor actor() {
      if (made == null) {
        made = new NamedActor(key, name(), most(kinds), forms, mentions, reports.size());
      }
      return made;
    }

    private String name() {
      return forms.keySet().stream()
          .filter(form -> key(form).equals(key))
          .max(Comparator.comparingInt(form -> Objects.requireNonNull(forms.get(form))))
          .orElseGet(this::unnamed);
    }

    /** A description says more than a pronoun; 'American' alone is a side, whoever it is. */
    private String unnamed() {
      return onlyAdjectives
          ? "the " + firstWords + " side"
          : description.isEmpty() ? firstWords : description;
    }

    private static <K> K most(Map<K, Integer> counts) {
      return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }
  }
}
