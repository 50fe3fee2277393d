package org.isnad.claim.shallow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.base.Confidence;
import org.isnad.base.Explanation;
import org.isnad.base.Id;
import org.isnad.base.Span;
import org.isnad.claim.Argument;
import org.isnad.claim.Basis;
import org.isnad.claim.Claim;
import org.isnad.claim.Direction;
import org.isnad.claim.EventType;
import org.isnad.claim.Modality;
import org.isnad.claim.Polarity;
import org.isnad.claim.Predicate;
import org.isnad.claim.ResponsibilityStance;
import org.isnad.claim.event.DirectionWords;
import org.isnad.mention.ActorKind;
import org.isnad.mention.Mention;
import org.isnad.passage.AnalysedText;
import org.isnad.passage.ArabicScript;
import org.isnad.time.TimeExpression;
import org.isnad.voice.Attribution;
import org.isnad.voice.Chain;
import org.isnad.voice.Chains;
import org.isnad.voice.Voice;
import org.jspecify.annotations.Nullable;

/** Makes the claims of one sentence from findings: A is who acts, B whom it concerns. */
final class ShallowMaker {
  private static final Set<String> GATHERINGS =
      Stream.of("نشست جلسه اجتماع لقاء".split(" "))
          .map(ArabicScript::normal)
          .collect(Collectors.toUnmodifiableSet());
  private static final java.util.regex.Pattern WORD = java.util.regex.Pattern.compile("\\S+");

  private final AnalysedText text;
  private final Words words;
  private final List<TimeExpression> times;
  private final Chains chains;

  ShallowMaker(AnalysedText text, Words words, List<TimeExpression> times, Chains chains) {
    this.text = text;
    this.words = words;
    this.times = times.stream().filter(t -> t.sentence() == words.sentence().index()).toList();
    this.chains = chains;
  }

  List<Claim> make(Finding found) {
    return switch (found.pattern().kind()) {
      case RELATION -> relations(found);
      case EVENT -> List.of(event(found));
      case ORDER -> order(found).stream().toList();
      case RESPONSIBILITY -> responsibilities(found);
      case TOLL -> List.of(toll(found));
      case NAME -> name(found).stream().toList();
    };
  }

  /** A relation read without a pattern: from a post that stands before a name. */
  Claim relation(Predicate predicate, Argument subject, Argument object, String rule) {
    Span evidence = subject.span().cover(object.span());
    Basis basis =
        basis(
            predicate.name(),
            rule,
            0.8,
            evidence,
            List.of(subject, object),
            Polarity.ASSERTED,
            Modality.FACT);
    return new Claim.Relation(basis, predicate, subject, object);
  }

  Argument words(Span span) {
    return new Argument(span, text.words(span), null);
  }

  Argument argument(Mention mention) {
    return new Argument(mention.core(), text.words(mention.core()), mention.id());
  }

  private List<Argument> slot(Finding found, char name) {
    return found.all(name).stream().map(this::argument).toList();
  }

  /** Each of those side by side has the relation. */
  private List<Claim> relations(Finding found) {
    List<Claim> out = new ArrayList<>();
    for (Argument a : slot(found, 'A')) {
      for (Argument b : slot(found, 'B')) {
        out.add(
            new Claim.Relation(
                basis(found, List.of(a, b)), Predicate.valueOf(found.pattern().type()), a, b));
      }
    }
    return out;
  }

  private Claim event(Finding found) {
    List<Argument> agents = slot(found, 'A');
    List<Argument> targets = slot(found, 'B');
    Argument place =
        found
            .slot('P')
            .or(() -> new Surroundings(words, found).place())
            .map(this::argument)
            .orElse(null);
    List<Argument> all = new ArrayList<>(agents);
    all.addAll(targets);
    return new Claim.Event(
        basis(found, all),
        EventType.valueOf(found.pattern().type()),
        trigger(found),
        place,
        agents,
        targets,
        List.of());
  }

  private Optional<Claim> order(Finding found) {
    Span rest = found.rests().get('M');
    if (rest == null) {
      return Optional.empty();
    }
    Asked asked = asked(behindPlace(rest), found);
    List<Argument> all = new ArrayList<>(slot(found, 'A'));
    all.addAll(asked.addressees());
    all.add(words(asked.matter()));
    Argument place = new Surroundings(words, found).place().map(this::argument).orElse(null);
    // a gathering that speaks is no mention: 'this meeting called for calm'
    Argument issuer = found.slot('A').map(this::argument).orElseGet(() -> gathering(found));
    return Optional.of(
        new Claim.Order(
            basis(found, all),
            issuer,
            asked.addressees(),
            words(asked.matter()),
            direction(asked.matter()),
            place));
  }

  /** Without 'in Tehran' before it: where it was asked, not what. */
  private Span behindPlace(Span matter) {
    return words.mentions().stream()
        .filter(m -> m.kind() == ActorKind.PLACE || m.kind() == ActorKind.GOVERNMENT)
        .filter(m -> m.first() > 0 && words.is(m.first() - 1, Surroundings.IN))
        .filter(m -> words.sentence().token(m.first() - 1).span().begin() == matter.begin())
        .filter(m -> m.end() < words.size())
        .map(m -> words.sentence().token(m.end()).span().begin())
        .filter(begin -> begin < matter.end())
        .map(begin -> new Span(begin, matter.end()))
        .findFirst()
        .orElse(matter);
  }

  private record Asked(List<Argument> addressees, Span matter) {}

  /**
   * 'asked of the leaders in Alder escalation': the words before the one that tells the direction
   * are who is asked.
   */
  private Asked asked(Span matter, Finding found) {
    List<Argument> named = slot(found, 'B');
    boolean of = found.pattern().elements().stream().anyMatch(ShallowMaker::isOf);
    String told = text.words(matter);
    int at = directionAt(told);
    boolean people = named.isEmpty() && of && at > 0;
    if (!people) {
      return new Asked(named, matter);
    }
    String who = told.substring(0, at).strip();
    Span before = new Span(matter.begin(), matter.begin() + who.length());
    return new Asked(List.of(words(before)), new Span(matter.begin() + at, matter.end()));
  }

  private static boolean isOf(Element element) {
    return element instanceof Element.Word word && word.words().contains("\u0645\u0646");
  }

  /** Where the first word that tells a direction begins; -1 where none does. */
  private static int directionAt(String told) {
    Matcher words = WORD.matcher(told);
    while (words.find()) {
      if (direction(words.group()) != null) {
        return words.start();
      }
    }
    return -1;
  }

  private @Nullable Argument gathering(Finding found) {
    return GATHERINGS.contains(words.word(found.first()).replaceFirst("^\u0627\u0644", ""))
        ? words(words.sentence().spanOf(found.first(), found.first() + 1))
        : null;
  }

  /** By the first word that tells one; by the last in Persian, whose verb comes last. */
  private Direction direction(Span matter) {
    List<String> told = List.of(text.words(matter).split("\\s+"));
    boolean verbLast = words.sentence().language().equals(Words.PERSIAN);
    for (String word : verbLast ? told.reversed() : told) {
      String known = direction(word);
      if (known != null) {
        return Direction.valueOf(known);
      }
    }
    return Direction.DO;
  }

  private static @Nullable String direction(String word) {
    String plain = ArabicScript.normal(word).replaceAll("\\P{L}", "");
    String known = DirectionWords.of(plain);
    return known == null
        ? DirectionWords.of(plain.replaceFirst("^(\u0628|\u0648)?\u0627\u0644", ""))
        : known;
  }

  private List<Claim> responsibilities(Finding found) {
    return slot(found, 'A').stream().map(actor -> responsibility(found, actor)).toList();
  }

  /** What is said of oneself is said by oneself; A is who is responsible, V who says so. */
  private Claim responsibility(Finding found, Argument actor) {
    Span act = found.rests().get('E');
    Argument told = words(act == null ? words.sentence().spanOf(found.first(), found.end()) : act);
    Basis basis = basis(found, List.of(actor, told));
    ResponsibilityStance stance = ResponsibilityStance.valueOf(found.pattern().type());
    boolean own = stance == ResponsibilityStance.CLAIMED || stance == ResponsibilityStance.DENIED;
    Optional<Argument> voice = own ? Optional.of(actor) : found.slot('V').map(this::argument);
    return new Claim.Responsibility(
        voice.map(v -> saidBy(v, basis)).orElse(basis), actor, stance, told);
  }

  private static Basis saidBy(Argument who, Basis b) {
    List<Voice> voices = new ArrayList<>(b.chain().voices());
    boolean known =
        b.chain().innermost() instanceof Voice.Credited c
            && who.mention() != null
            && who.mention().equals(c.mention());
    if (!known) {
      voices.addFirst(new Voice.Credited(who.words(), who.span(), who.mention(), false));
    }
    return new Basis(
        b.id(),
        b.report(),
        b.sentence(),
        b.evidence(),
        Polarity.ASSERTED,
        b.modality(),
        b.when(),
        new Chain(voices),
        b.madeBy(),
        b.confidence());
  }

  private Claim toll(Finding found) {
    boolean killed = found.pattern().type().equals("KILLED");
    Argument who = found.slot('B').map(this::argument).orElse(null);
    Basis basis = basis(found, who == null ? List.of() : List.of(who));
    return new Claim.Toll(
        basis, killed ? found.count() : null, killed ? null : found.count(), who, null);
  }

  private Optional<Claim> name(Finding found) {
    return found
        .slot('A')
        .flatMap(
            a ->
                found
                    .slot('B')
                    .map(
                        b ->
                            new Claim.Name(
                                basis(found, List.of(argument(a), argument(b))),
                                argument(a),
                                argument(b))));
  }

  private Argument trigger(Finding found) {
    return words(words.sentence().token(found.trigger()).span());
  }

  private Basis basis(Finding found, List<Argument> arguments) {
    Surroundings around = new Surroundings(words, found);
    Span evidence = words.sentence().spanOf(found.first(), found.end());
    Basis basis =
        basis(
            found.pattern().type(),
            found.pattern().name(),
            found.pattern().prior(),
            evidence,
            arguments,
            around.polarity(),
            around.modality());
    return new Basis(
        basis.id(),
        basis.report(),
        basis.sentence(),
        basis.evidence(),
        basis.polarity(),
        basis.modality(),
        found.pattern().kind() == Pattern.Kind.RELATION ? null : around.when(times),
        basis.chain(),
        basis.madeBy(),
        basis.confidence());
  }

  private Basis basis(
      String type,
      String rule,
      double prior,
      Span evidence,
      List<Argument> arguments,
      Polarity polarity,
      Modality modality) {
    List<Object> content = new ArrayList<>(List.of(text.report().id(), type, evidence, rule));
    arguments.forEach(a -> content.add(a.span()));
    return new Basis(
        Id.of("shallow", content.toArray()),
        text.report().id(),
        words.sentence().index(),
        evidence,
        voiced(evidence, polarity),
        modality,
        null,
        chains.at(evidence),
        rule,
        new Confidence(
            Explanation.product("pattern", List.of(Explanation.of(prior, "pattern " + rule)))));
  }

  /** A claim inside what a voice denies is denied, inside what it doubts doubted. */
  private Polarity voiced(Span evidence, Polarity own) {
    Attribution.Stance stance =
        chains.attributionAt(evidence).map(Attribution::stance).orElse(Attribution.Stance.ASSERTS);
    if (stance == Attribution.Stance.DENIES) {
      return Polarity.DENIED;
    }
    return stance == Attribution.Stance.DOUBTS && own == Polarity.ASSERTED ? Polarity.DOUBTED : own;
  }
}
