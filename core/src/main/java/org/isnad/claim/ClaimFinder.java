package org.isnad.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.isnad.claim.frame.Frame;
import org.isnad.claim.frame.FrameSet;
import org.isnad.claim.frame.Template;
import org.isnad.claim.grammar.Roles;
import org.isnad.claim.grammar.TreeRepair;
import org.isnad.claim.shallow.ShallowClaims;
import org.isnad.mention.Mentions;
import org.isnad.passage.AnalysedText;
import org.isnad.passage.Sentence;
import org.isnad.time.TimeExpression;
import org.isnad.voice.Chains;
import org.isnad.voice.Voices;

/** Reads the claims of a text. One instance serves all threads. */
public final class ClaimFinder {
  /** Claims that are less sure than this are passed over and counted. */
  private static final double LEAST = 0.4;

  private final FrameSet frames;
  private final Map<String, ClaimMaker> makers;
  private final ShallowClaims shallow = ShallowClaims.load();

  private ClaimFinder(FrameSet frames, List<ClaimMaker> makers) {
    this.frames = frames;
    this.makers = new TreeMap<>();
    makers.forEach(maker -> this.makers.put(maker.kind(), maker));
    frames.frames().forEach(this::check);
  }

  /** Loads the frames. */
  public static ClaimFinder load() {
    return new ClaimFinder(
        FrameSet.ofResources(
            ClaimFinder.class,
            "frames/kinds.frames",
            "frames/command.frames",
            "frames/membership.frames",
            "frames/support.frames",
            "frames/conflict.frames",
            "frames/person.frames",
            "frames/standing.frames",
            "frames/attacks.frames",
            "frames/custody.frames",
            "frames/talks.frames",
            "frames/change.frames",
            "frames/speech.frames",
            "frames/orders.frames",
            "frames/counterorders.frames",
            "frames/responsibility.frames",
            "frames/tolls.frames"),
        List.of(
            new RelationMaker(),
            new StandingMaker(),
            new EventMaker(),
            new StatementMaker(),
            new OrderMaker(),
            new ResponsibilityMaker(),
            new AgencyMaker(),
            new TollMaker()));
  }

  private void check(Frame frame) {
    for (Template template : frame.templates()) {
      ClaimMaker maker = makers.get(template.kind());
      if (maker == null) {
        throw new IllegalArgumentException(
            "%s: no kind of claim '%s'; write one of %s"
                .formatted(frame.name(), template.kind(), makers.keySet()));
      }
      try {
        maker.check(template);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(frame.name() + ": " + e.getMessage(), e);
      }
    }
  }

  public Claims find(
      AnalysedText text, Mentions mentions, List<TimeExpression> times, Voices voices) {
    Arguments arguments = new Arguments(mentions, text);
    Chains chains = Chains.of(text, mentions, voices);
    List<Claim> claims = new ArrayList<>(NameMaker.claims(text, mentions, chains));
    Map<String, Integer> passedOver = new TreeMap<>();
    for (Sentence sentence : text.sentences()) {
      if (sentence.parsed()) {
        Roles roles = Roles.of(TreeRepair.repaired(sentence, arguments.in(sentence.index())));
        List<TimeExpression> here =
            times.stream().filter(time -> time.sentence() == sentence.index()).toList();
        read(new Scene(text, roles, arguments, chains, here), claims::add, passedOver);
      } else {
        claims.addAll(shallow.in(sentence, text, mentions, times, chains));
      }
    }
    claims = new ArrayList<>(MeetingDays.of(Counterorders.answered(claims), arguments));
    claims.addAll(Successors.of(claims, arguments));
    claims.addAll(Killers.of(text, mentions, claims, arguments));
    claims.addAll(Leanings.of(text, arguments, chains));
    claims.addAll(Statesmen.of(text, arguments, claims, chains));
    return new Claims(sorted(claims), passedOver);
  }

  private void read(Scene scene, Consumer<Claim> out, Map<String, Integer> passedOver) {
    Bodies bodies = new Bodies(scene.text(), scene.arguments());
    FrameMatcher matcher = new FrameMatcher(frames, scene.arguments(), bodies);
    List<Claim> found = new ArrayList<>();
    List<String> reasons = new ArrayList<>();
    for (Match match : matcher.find(scene.roles(), reasons::add)) {
      boolean denied = Mood.of(match.main(), scene.tree()).polarity() == Polarity.DENIED;
      for (Template template : match.frame().templates(denied)) {
        maker(template).make(template, match, scene, found::add);
      }
    }
    if (found.removeIf(claim -> claim.basis().confidence().value() < LEAST)) {
      passedOver.merge("too unsure", 1, Integer::sum);
    }
    if (found.isEmpty()) {
      reasons.stream().distinct().forEach(reason -> passedOver.merge(reason, 1, Integer::sum));
    }
    List<Claim> kept = ToldTwice.without(found, scene.arguments());
    best(Avowals.of(Settled.of(kept, scene.arguments()), scene)).forEach(out);
  }

  private ClaimMaker maker(Template template) {
    ClaimMaker maker = makers.get(template.kind());
    if (maker == null) {
      throw new IllegalStateException("unchecked template " + template);
    }
    return maker;
  }

  /** Of claims that say the same of the same mentions the surest. */
  private static Iterable<Claim> best(List<Claim> claims) {
    Map<Object, Claim> best = new LinkedHashMap<>();
    claims.forEach(claim -> best.merge(Contents.of(claim), claim, ClaimFinder::surer));
    return best.values();
  }

  private static Claim surer(Claim one, Claim other) {
    return one.basis().confidence().value() >= other.basis().confidence().value() ? one : other;
  }

  private static List<Claim> sorted(List<Claim> claims) {
    return claims.stream()
        .sorted(
            Comparator.comparing((Claim claim) -> claim.basis().evidence())
                .thenComparing(claim -> claim.basis().id()))
        .toList();
  }
}
