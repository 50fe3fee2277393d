package org.isnad.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.base.Id;
import org.isnad.base.Span;
import org.isnad.mention.ActorKind;
import org.isnad.mention.Mention;
import org.isnad.mention.Mentions;
import org.isnad.passage.AnalysedText;
import org.isnad.report.Credit;
import org.jspecify.annotations.Nullable;

/**
 * The chain of voices behind any words of a text: innermost speaker, those who quote it, the media
 * it was told to, the credited outlets of the story, this outlet.
 */
public final class Chains {
  private final AnalysedText text;
  private final Mentions mentions;
  private final List<Attribution> attributions;
  private final Map<Id, Attribution> byId = new HashMap<>();
  private final Map<Id, Mention> mentionById = new HashMap<>();

  private Chains(AnalysedText text, Mentions mentions, Voices voices) {
    this.text = text;
    this.mentions = mentions;
    this.attributions = voices.attributions();
    attributions.forEach(a -> byId.put(a.id(), a));
    mentions.all().forEach(m -> mentionById.put(m.id(), m));
  }

  /** The chains of one text. */
  public static Chains of(AnalysedText text, Mentions mentions, Voices voices) {
    return new Chains(text, mentions, voices);
  }

  /**
   * Who says the words at this token, innermost first, ending with the outlet. Those who only know,
   * judge, decide or withhold a content are no link.
   */
  public Chain at(int sentenceIndex, int tokenIndex) {
    return at(text.sentence(sentenceIndex).token(tokenIndex).span());
  }

  /** Who says the words of this span. */
  public Chain at(Span span) {
    return from(attributionAt(span).orElse(null));
  }

  /** Who says that somebody is said to say so: the chain without the speaker of an attribution. */
  public Chain outside(Attribution attribution) {
    Id parent = attribution.parent();
    return from(parent == null ? null : byId.get(parent));
  }

  /** The voices of what somebody says, he himself the innermost. */
  public Chain within(Attribution said) {
    return from(said);
  }

  private Chain from(@Nullable Attribution innermost) {
    List<Voice> voices = new ArrayList<>();
    @Nullable Attribution said = innermost;
    while (said != null) {
      if (said.stance().voicesContent()) {
        addLinks(said, voices);
      }
      said = said.parent() == null ? null : byId.get(said.parent());
    }
    text.report().meta().credits().stream()
        .filter(credit -> credit.kind() == Credit.Kind.STORY)
        .map(credit -> new Voice.Credited(credit.name(), credit.span(), null, false))
        .forEach(voice -> add(voice, voices));
    voices.add(outlet());
    return new Chain(voices);
  }

  /** The innermost attribution whose content holds the token. */
  public Optional<Attribution> attributionAt(int sentenceIndex, int tokenIndex) {
    return attributionAt(text.sentence(sentenceIndex).token(tokenIndex).span());
  }

  /** All attributions of which these words are the cue, or a part of it. */
  public List<Attribution> cuedBy(Span span) {
    return attributions.stream()
        .filter(a -> a.cue().stream().anyMatch(cue -> cue.contains(span)))
        .toList();
  }

  /** All attributions whose content holds the span. */
  public List<Attribution> attributionsAt(Span span) {
    return attributions.stream().filter(a -> a.holds(span)).toList();
  }

  /** The innermost attribution whose content holds the span. */
  public Optional<Attribution> attributionAt(Span span) {
    return attributions.stream()
        .filter(a -> a.holds(span))
        .max(Comparator.comparingInt(this::depth).thenComparingInt(a -> -length(a)));
  }

  private int depth(Attribution attribution) {
    int depth = 0;
    @Nullable Id parent = attribution.parent();
    while (parent != null && depth <= attributions.size()) {
      depth++;
      Attribution above = byId.get(parent);
      parent = above == null ? null : above.parent();
    }
    return depth;
  }

  private static int length(Attribution attribution) {
    return attribution.content().stream().mapToInt(Span::length).sum();
  }

  private void addLinks(Attribution said, List<Voice> voices) {
    add(speaker(said), voices);
    Span recipient = said.recipient();
    if (recipient != null && isMedia(recipient)) {
      add(
          new Voice.Credited(text.words(recipient), recipient, mentionAt(recipient), false),
          voices);
    }
  }

  private Voice speaker(Attribution said) {
    Span source = said.source();
    if (source == null) {
      return new Voice.Untold(text.words(said.cue().getFirst()));
    }
    return new Voice.Credited(text.words(source), source, said.sourceMention(), said.anonymous());
  }

  private Voice outlet() {
    String name = text.report().meta().outlet();
    return new Voice.Outlet(name == null ? "this outlet" : name);
  }

  /** Adds a voice unless the last link is the same one under the same name. */
  private static void add(Voice voice, List<Voice> voices) {
    boolean repeated = voices.stream().anyMatch(v -> fold(v.words()).equals(fold(voice.words())));
    if (!repeated) {
      voices.add(voice);
    }
  }

  private static String fold(String words) {
    return words.toLowerCase(Locale.ROOT).replaceFirst("^the ", "").strip();
  }

  private boolean isMedia(Span recipient) {
    Id mention = mentionAt(recipient);
    boolean media = mention != null && mentionKind(mention) == ActorKind.MEDIA;
    String words = fold(text.words(recipient));
    return media
        || text.report().meta().credits().stream().anyMatch(c -> fold(c.name()).equals(words));
  }

  private @Nullable ActorKind mentionKind(Id mention) {
    Mention found = mentionById.get(mention);
    return found == null ? null : found.kind();
  }

  private @Nullable Id mentionAt(Span span) {
    return mentions.all().stream()
        .filter(m -> span.contains(m.core()) || m.core().contains(span))
        .max(Comparator.comparingInt(m -> m.span().length()))
        .map(Mention::id)
        .orElse(null);
  }
}
