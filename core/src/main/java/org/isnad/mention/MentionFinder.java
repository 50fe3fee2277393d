package org.isnad.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.base.Confidence;
import org.isnad.base.Id;
import org.isnad.base.Span;
import org.isnad.passage.AnalysedText;
import org.isnad.passage.Sentence;

/** Finds the mentions of a text. One instance serves all threads. */
public final class MentionFinder {
  private final NameFinder names;
  private final NameSpans spans;
  private final Descriptions descriptions;
  private final Map<String, ArabicScriptFinder> arabicScript =
      Map.of("ar", new ArabicScriptFinder("ar"), "fa", new ArabicScriptFinder("fa"));
  private final NameLinks nameLinks;
  private final DescriptionLinks descriptionLinks;
  private final PronounLinks pronounLinks;

  private MentionFinder(Vocabulary vocabulary) {
    names = new NameFinder(vocabulary);
    spans = new NameSpans(vocabulary);
    descriptions = new Descriptions(vocabulary);
    nameLinks = new NameLinks(vocabulary);
    descriptionLinks = new DescriptionLinks(vocabulary);
    pronounLinks = new PronounLinks(nameLinks);
  }

  /** Loads the vocabulary. */
  public static MentionFinder load() {
    return new MentionFinder(Vocabulary.load());
  }

  public Mentions find(AnalysedText text) {
    List<Item> items = items(text);
    Discourse discourse = new Discourse(items);
    nameLinks.link(discourse);
    List<NamePairs.Pair> pairs = NamePairs.link(discourse);
    Appositions.link(discourse);
    Fighters.link(discourse);
    descriptionLinks.link(discourse);
    pronounLinks.link(discourse, new QuotedSpeech(text.report(), discourse));
    List<Mention> mentions = mentions(text, discourse);
    return new Mentions(
        mentions,
        discourse.links().stream().map(link -> coreference(link, mentions)).toList(),
        pairs.stream().map(pair -> NamePairs.of(pair, mentions)).toList());
  }

  private List<Item> items(AnalysedText text) {
    List<Item> items = new ArrayList<>();
    Map<String, Surnames> surnames = new HashMap<>();
    for (Sentence sentence : text.sentences()) {
      if (sentence.zone().isRead() && sentence.size() > 0) {
        View view = new View(sentence, text.report().text());
        found(view, surnames).forEach(f -> items.add(Item.of(items.size(), f, view)));
      }
    }
    return items;
  }

  private Set<Found> found(View view, Map<String, Surnames> surnames) {
    Set<Found> all =
        new TreeSet<>(
            Comparator.comparingInt(Found::first).thenComparingInt((Found f) -> -f.end()));
    ArabicScriptFinder other = arabicScript.get(view.sentence().language());
    if (other != null) {
      all.addAll(other.in(view));
      String language = view.sentence().language();
      all.addAll(surnames.computeIfAbsent(language, l -> new Surnames(other)).beside(view, all));
      return all;
    }
    List<Found> named = names.in(view).stream().map(n -> spans.widen(view, n)).toList();
    all.addAll(named);
    all.addAll(descriptions.in(view, named));
    all.addAll(Pronouns.in(view));
    return all;
  }

  private List<Mention> mentions(AnalysedText text, Discourse discourse) {
    Id report = text.report().id();
    return discourse.items().stream()
        .map(item -> mention(report, item, ChainKinds.of(discourse, item)))
        .toList();
  }

  private Mention mention(Id report, Item item, ActorKind kind) {
    Found found = item.found();
    Span span = item.view().span(found.first(), found.end());
    return new Mention(
        Mention.idOf(report, span),
        item.sentence(),
        found.first(),
        found.end(),
        span,
        found.head(),
        found.form(),
        kind,
        core(item),
        found.titles());
  }

  /** Without the particle that Arabic writes onto a name's first word. */
  private Span core(Item item) {
    Found found = item.found();
    Span core = item.view().span(found.coreFirst(), found.coreEnd());
    ArabicScriptFinder other = arabicScript.get(item.view().sentence().language());
    int joined = other == null ? 0 : other.joinedLetters(item.view(), found.coreFirst());
    return new Span(core.begin() + joined, core.end());
  }

  private static Coreference coreference(Discourse.Link link, List<Mention> mentions) {
    return new Coreference(
        mentions.get(link.later()).id(),
        mentions.get(link.earlier()).id(),
        link.rule(),
        Confidence.of(link.confidence(), link.rule()));
  }
}
