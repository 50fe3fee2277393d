package org.isnad.voice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.isnad.base.Span;
import org.isnad.passage.Quotation;
import org.isnad.passage.Sentence;
import org.isnad.passage.Token;
import org.jspecify.annotations.Nullable;

/**
 * Gives every quotation to the verb beside it, or to who spoke before.
 *
 * <pre>
 * “We left. It was late,” said Hadi.       source 'Hadi', cue 'said', content the quotation
 * Hadi said on Monday: “We left.”          cue 'said'
 * “We left,” he said. “It was late.”       the second quotation goes on with the first
 * </pre>
 */
final class DirectSpeech {
  private static final int LONGEST_NAME = 5;

  private final Scene scene;
  private final List<Draft> drafts;

  private DirectSpeech(Scene scene, List<Draft> drafts) {
    this.scene = scene;
    this.drafts = new ArrayList<>(drafts);
  }

  /** The drafts with all quotations placed that can be. */
  static List<Draft> place(Scene scene, List<Draft> drafts) {
    DirectSpeech speech = new DirectSpeech(scene, drafts);
    scene.quotations().forEach(speech::place);
    return speech.drafts;
  }

  private void place(Quotation quotation) {
    if (isName(quotation)) {
      return;
    }
    Draft beside = after(quotation);
    if (beside != null) {
      add(beside, quotation.span());
    } else if (!isClaimed(quotation.span())) {
      Draft told = before(quotation);
      if (told != null) {
        add(told, quotation.span());
      } else {
        goOn(quotation);
      }
    }
  }

  /** 'The group, the “New Column”, said': a name in quotation marks, which nobody says. */
  private boolean isName(Quotation quotation) {
    Sentence sentence = sentenceAt(quotation.inner().begin());
    if (sentence == null || quotation.span().begin() <= sentence.span().begin() + 1) {
      return false;
    }
    List<Token> words =
        sentence.tokens().stream().filter(t -> quotation.inner().contains(t.span())).toList();
    return words.size() > 1
        && words.size() <= LONGEST_NAME
        && words.stream().allMatch(t -> t.isProperNoun());
  }

  /** Whether somebody outside of it already says something in it. */
  private boolean isClaimed(Span quotation) {
    return drafts.stream()
        .anyMatch(
            d ->
                !quotation.contains(d.cue())
                    && d.content().stream().anyMatch(c -> c.overlaps(quotation)));
  }

  /** Adds a quotation to what this cue says, or the cue with it. */
  private void add(Draft found, Span quotation) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft same = drafts.get(i);
      if (same.cue().overlaps(found.cue())) {
        drafts.set(i, joined(same, found, quotation));
        return;
      }
    }
    drafts.add(found);
  }

  /** One cue, read twice: what the tree gave it is kept where quotation marks bear it out. */
  private Draft joined(Draft read, Draft found, Span quotation) {
    List<Span> content =
        read.content().stream().filter(c -> c.overlaps(quotation) || isMostlyQuoted(c)).toList();
    Draft best = read.source() == null && found.source() != null ? found : read;
    return best.withContent(with(content, quotation));
  }

  private boolean isQuoted(Span span) {
    return scene.quotations().stream().anyMatch(q -> q.span().overlaps(span));
  }

  private boolean isMostlyQuoted(Span span) {
    int quoted =
        scene.quotations().stream()
            .map(Quotation::span)
            .filter(q -> q.overlaps(span))
            .mapToInt(q -> Math.min(q.end(), span.end()) - Math.max(q.begin(), span.begin()))
            .sum();
    return 2 * quoted > span.length();
  }

  private static List<Span> with(List<Span> content, Span quotation) {
    List<Span> all = new ArrayList<>();
    Span whole = quotation;
    for (Span span : content) {
      if (span.overlaps(whole)) {
        whole = whole.cover(span);
      } else {
        all.add(span);
      }
    }
    all.add(whole);
    return all.stream().sorted().toList();
  }

  // “...,” (the) Hadi said | said Hadi
  private @Nullable Draft after(Quotation quotation) {
    Reader reader = readerAfter(quotation);
    if (reader == null || !endsSpeech(quotation)) {
      return null;
    }
    boolean another = endsSentence(quotation);
    Parse parse = reader.parse();
    int first = firstFrom(parse, quotation.span().end());
    while (first < parse.size() && parse.isPunctuation(first)) {
      first++;
    }
    for (int i = first; i < parse.size(); i++) {
      if (isCue(reader, i)) {
        int inverted = i == first ? nounAt(parse, i + 1) : -1;
        Draft draft = touching(reader, quotation, i, reader.sources().of(i), first, i);
        if (draft == null || draft.source() == null) {
          Draft surface = touching(reader, quotation, i, inverted, first, i);
          draft = surface == null ? draft : surface;
        }
        if (draft != null) {
          return another && saysMore(draft) ? null : draft;
        }
      }
    }
    return null;
  }

  /** Whether a full stop ends it: then a saying with words of its own is of the next sentence. */
  private boolean endsSentence(Quotation quotation) {
    return quotation.inner().in(scene.text().report().text()).stripTrailing().endsWith(".");
  }

  /** '“It was late.” Hadi said on Monday that they had left.' */
  private boolean saysMore(Draft found) {
    return drafts.stream()
        .filter(d -> d.cue().overlaps(found.cue()))
        .flatMap(d -> d.content().stream())
        .anyMatch(c -> c.begin() > found.cue().begin() && !isMostlyQuoted(c));
  }

  /** Whether a comma, question or exclamation mark or a full stop ends it. */
  private boolean endsSpeech(Quotation quotation) {
    String text = scene.text().report().text();
    String tail = text.substring(quotation.span().begin(), quotation.span().end());
    String rest = text.substring(quotation.span().end());
    return tail.matches("(?s).*[,.?!\u2014\u2026-]\\s*['\u2019\u201d\u201c\"\u00bb]{1,3}")
        || rest.startsWith(",");
  }

  /** The head of the noun phrase that begins at a token, or -1. */
  private static int nounAt(Parse parse, int first) {
    if (first >= parse.size()) {
      return -1;
    }
    int head = first;
    while (parse.head(head) >= first && isNominal(parse, parse.head(head))) {
      head = parse.head(head);
    }
    return isNominal(parse, head) ? head : -1;
  }

  private static boolean isNominal(Parse parse, int i) {
    return parse.token(i).isNoun() || parse.tag(i).equals("PRP") || parse.tag(i).equals("CD");
  }

  // Hadi said (on Monday)(, | :) “...”
  private @Nullable Draft before(Quotation quotation) {
    Reader reader = readerAt(quotation.inner().begin());
    if (reader == null) {
      return null;
    }
    int end = firstFrom(reader.parse(), quotation.span().begin());
    boolean opens = end > 0 && opensSpeech(reader, end - 1);
    for (int i = end - 1; i >= 0; i--) {
      Draft draft =
          isCue(reader, i)
              ? touching(reader, quotation, i, reader.sources().of(i), i + 1, end)
              : null;
      if (draft != null) {
        return opens ? draft : mixed(reader, draft, end, quotation.span());
      }
    }
    return null;
  }

  /** 'told them the plan was “dead”': what stands between cue and quotation is said too. */
  private static @Nullable Draft mixed(Reader reader, Draft draft, int end, Span quotation) {
    if (draft.stance() == Attribution.Stance.JUDGES) {
      return null;
    }
    Parse parse = reader.parse();
    int first = firstFrom(parse, draft.cue().end());
    for (int i = first; i < end; i++) {
      if (parse.word(i).equals("that") && parse.tag(i).equals("IN")) {
        first = i;
      }
    }
    return draft.withContent(List.of(parse.span(first, first + 1).cover(quotation)));
  }

  /** Whether a quotation may follow: after a comma, a colon, or the verb and who is told. */
  private static boolean opensSpeech(Reader reader, int last) {
    Parse parse = reader.parse();
    return parse.word(last).matches("[,:]")
        || isCue(reader, last)
        || (parse.is(last, "dobj", "dative", "advmod", "prt") && isCue(reader, parse.head(last)));
  }

  /** A draft if between cue and quotation stands only what belongs to the cue. */
  private static @Nullable Draft touching(
      Reader reader, Quotation quotation, int verb, int head, int from, int to) {
    Parse parse = reader.parse();
    BitSet cue = reader.extents().verbGroup(reader.sources().top(verb), verb, -1);
    BitSet source = head < 0 ? new BitSet() : reader.extents().source(head, cue);
    if (source.stream().anyMatch(i -> quotation.span().overlaps(parse.token(i).span()))) {
      return null;
    }
    BitSet wide = head < 0 ? new BitSet() : parse.subtree(head);
    for (int i = from; i < to; i++) {
      boolean own = cue.get(i) || wide.get(i) || parse.isPunctuation(i) || isAside(parse, i, verb);
      if (!own) {
        return null;
      }
    }
    Complement complement =
        Complement.of(quoting(reader, verb), Frame.Kind.QUOTE, new BitSet())
            .told(parse.child(verb, "dobj"));
    return Drafts.of(
        reader, head, source, verb, cue, List.of(quotation.span()), complement, "quotation");
  }

  /** Recipients, times and places of the saying: 'told reporters in Basra on Monday'. */
  private static boolean isAside(Parse parse, int token, int verb) {
    int at = token;
    while (at >= 0 && at != verb) {
      if (parse.head(at) == verb) {
        return parse.is(at, "prep", "npadvmod", "dobj", "dative", "advmod", "prt", "agent");
      }
      at = parse.head(at);
    }
    return false;
  }

  private static boolean isCue(Reader reader, int i) {
    return reader.parse().token(i).isVerb()
        && !reader.inQuotation(i)
        && VerbRule.cues(reader, i).stream().anyMatch(c -> c.takes(Frame.Kind.QUOTE));
  }

  private static Cue quoting(Reader reader, int verb) {
    return VerbRule.cues(reader, verb).stream()
        .filter(c -> c.takes(Frame.Kind.QUOTE))
        .findFirst()
        .orElseThrow();
  }

  /** A quotation that makes up its sentences goes on with the one before it. */
  private void goOn(Quotation quotation) {
    Draft last = null;
    for (Draft draft : drafts) {
      boolean before = draft.content().getLast().end() <= quotation.span().begin();
      if (before && isQuoted(draft) && (last == null || end(last) < end(draft))) {
        last = draft;
      }
    }
    if (last != null && standsAlone(quotation) && isNear(last, quotation)) {
      drafts.set(drafts.indexOf(last), last.withContent(with(last.content(), quotation.span())));
    }
  }

  private static int end(Draft draft) {
    return Math.max(draft.cue().end(), draft.content().getLast().end());
  }

  private boolean isQuoted(Draft draft) {
    return draft.content().stream().anyMatch(this::isQuoted);
  }

  private boolean standsAlone(Quotation quotation) {
    Sentence first = sentenceAt(quotation.inner().begin());
    Sentence last = sentenceAt(quotation.inner().end() - 1);
    return first != null
        && last != null
        && quotation.inner().begin() <= first.span().begin() + 3
        && quotation.inner().end() >= last.span().end() - 3;
  }

  /** In the same paragraph, or the next one after nothing but the quotation and its cue. */
  private boolean isNear(Draft last, Quotation quotation) {
    Sentence sentence = sentenceAt(last.content().getLast().begin());
    Sentence cue = scene.text().sentence(last.sentence());
    int block = Math.max(sentence == null ? 0 : sentence.block(), cue.block());
    return quotation.block() - block <= 1;
  }

  private @Nullable Sentence sentenceAt(int offset) {
    return scene.text().sentences().stream()
        .filter(s -> s.span().contains(offset))
        .findFirst()
        .orElse(null);
  }

  private @Nullable Reader readerAt(int offset) {
    Sentence sentence = sentenceAt(offset);
    return sentence == null ? null : scene.readers().get(sentence.index());
  }

  /** The sentence of the words that follow a quotation in its paragraph. */
  private @Nullable Reader readerAfter(Quotation quotation) {
    String text = scene.text().report().text();
    int at = quotation.span().end();
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ',')) {
      at++;
    }
    Sentence sentence = sentenceAt(at);
    return sentence == null || sentence.block() != quotation.block()
        ? null
        : scene.readers().get(sentence.index());
  }

  private static int firstFrom(Parse parse, int offset) {
    int i = 0;
    while (i < parse.size() && parse.token(i).span().begin() < offset) {
      i++;
    }
    return i;
  }
}
