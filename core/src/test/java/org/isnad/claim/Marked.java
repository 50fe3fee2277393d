package org.isnad.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.base.Confidence;
import org.isnad.base.Id;
import org.isnad.base.Span;
import org.isnad.mention.ActorKind;
import org.isnad.mention.Coreference;
import org.isnad.mention.Mention;
import org.isnad.mention.MentionForm;
import org.isnad.mention.Mentions;
import org.isnad.passage.AnalysedText;
import org.isnad.passage.Models;
import org.isnad.passage.Sentence;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;
import org.isnad.voice.Voices;

/**
 * Sentences with their mentions written in: {@code [Karim Hadi|PERSON]}, {@code [the
 * brigade|ARMED_GROUP=2]} where the number joins mentions of one actor. The parse is real; mentions
 * are given, so that a test of claims fails for claims alone.
 */
public record Marked(AnalysedText text, Mentions mentions) {
  private static final Pattern MARK = Pattern.compile("\\[([^|\\]]+)\\|(\\w+)(?:=(\\d+))?\\]");

  private static final class Loaded {
    static final ClaimFinder FINDER = ClaimFinder.load();
  }

  public static Marked of(String marked) {
    StringBuilder plain = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    List<String[]> notes = new ArrayList<>();
    Matcher matcher = MARK.matcher(marked);
    int at = 0;
    while (matcher.find()) {
      plain.append(marked, at, matcher.start());
      int begin = plain.length();
      plain.append(matcher.group(1));
      spans.add(new Span(begin, plain.length()));
      notes.add(new String[] {matcher.group(2), matcher.group(3)});
      at = matcher.end();
    }
    plain.append(marked.substring(at));
    AnalysedText text = Models.analyse(plain.toString());
    return new Marked(text, mentions(text, spans, notes));
  }

  private static Mentions mentions(AnalysedText text, List<Span> spans, List<String[]> notes) {
    List<Mention> all = new ArrayList<>();
    List<Coreference> coreferences = new ArrayList<>();
    Map<String, Id> first = new HashMap<>();
    for (int i = 0; i < spans.size(); i++) {
      Mention mention = mention(text, spans.get(i), ActorKind.valueOf(notes.get(i)[0]));
      all.add(mention);
      Id earlier = first.putIfAbsent(String.valueOf(notes.get(i)[1]), mention.id());
      if (notes.get(i)[1] != null && earlier != null) {
        coreferences.add(
            new Coreference(mention.id(), earlier, "marked", Confidence.of(0.9, "marked")));
      }
    }
    return new Mentions(all, coreferences, List.of());
  }

  private static Mention mention(AnalysedText text, Span span, ActorKind kind) {
    Sentence sentence =
        text.sentences().stream().filter(s -> s.span().contains(span)).findFirst().orElseThrow();
    Tree tree = Tree.of(sentence);
    List<Token> tokens = tree.tokensIn(span);
    Token head = tree.headOf(span);
    return new Mention(
        Mention.idOf(text.report().id(), span),
        sentence.index(),
        tokens.getFirst().index(),
        tokens.getLast().index() + 1,
        span,
        head == null ? tokens.getLast().index() : head.index(),
        form(tokens),
        kind,
        span,
        List.of());
  }

  private static MentionForm form(List<Token> tokens) {
    if (tokens.size() == 1 && tokens.getFirst().tag().startsWith("PRP")) {
      return MentionForm.PRONOUN;
    }
    return tokens.stream().anyMatch(Token::isProperNoun)
        ? MentionForm.NAME
        : MentionForm.DESCRIPTION;
  }

  public Claims claims() {
    return Loaded.FINDER.find(text, mentions, List.of(), new Voices(List.of()));
  }

  /** Each claim as 'subject PREDICATE object', with what is not plain assertion after it. */
  public List<String> told() {
    return claims().all().stream().map(Marked::line).toList();
  }

  private static String line(Claim claim) {
    String said =
        switch (claim) {
          case Claim.Relation r ->
              r.subject().words() + " " + r.predicate() + " " + r.object().words();
          case Claim.Standing s ->
              s.actor().words()
                  + " "
                  + s.standing()
                  + (s.among() == null ? "" : " among " + s.among().words());
          case Claim.Name n -> n.name().words() + " = " + n.other().words();
          case Claim.Event e -> e.type() + " " + e.trigger().words();
          case Claim.Order o -> "order " + o.matter().words();
          case Claim.Responsibility r -> r.actor().words() + " " + r.stance();
          case Claim.Toll t -> t.killed() + " killed, " + t.wounded() + " wounded";
        };
    Basis basis = claim.basis();
    return said
        + (basis.polarity() == Polarity.ASSERTED ? "" : " " + basis.polarity())
        + (basis.modality() == Modality.FACT ? "" : " " + basis.modality());
  }
}
