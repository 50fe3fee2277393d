package org.isnad.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.actor.judgement.Judge;
import org.isnad.actor.judgement.Judgement;
import org.isnad.actor.judgement.Line;
import org.isnad.actor.judgement.NameClass;
import org.isnad.actor.judgement.Node;
import org.isnad.actor.judgement.Verdict;
import org.isnad.base.Confidence;
import org.isnad.base.Explanation;
import org.isnad.base.Id;
import org.isnad.base.Precision;
import org.isnad.base.Problem;
import org.isnad.base.ProblemKind;
import org.isnad.base.Span;
import org.isnad.base.When;
import org.isnad.claim.Argument;
import org.isnad.claim.Basis;
import org.isnad.claim.Claim;
import org.isnad.claim.Claims;
import org.isnad.claim.Direction;
import org.isnad.claim.EventClass;
import org.isnad.claim.EventType;
import org.isnad.claim.Incident;
import org.isnad.claim.Modality;
import org.isnad.claim.Polarity;
import org.isnad.claim.Predicate;
import org.isnad.claim.ResponsibilityStance;
import org.isnad.claim.StandingQuality;
import org.isnad.mention.ActorKind;
import org.isnad.mention.Coreference;
import org.isnad.mention.Mention;
import org.isnad.mention.MentionForm;
import org.isnad.mention.Mentions;
import org.isnad.mention.NamePair;
import org.isnad.origin.GrowingLinks;
import org.isnad.origin.KeptLinks;
import org.isnad.origin.text.Telling;
import org.isnad.report.Credit;
import org.isnad.report.PlainReport;
import org.isnad.report.Published;
import org.isnad.report.Report;
import org.isnad.report.ReportMeta;
import org.isnad.time.TimeExpression;
import org.isnad.time.TimexKind;
import org.isnad.voice.Attribution;
import org.isnad.voice.Chain;
import org.isnad.voice.Voice;
import org.isnad.voice.Voices;

/** Hand-made readings that hold every kind of row. */
public final class Samples {
  static final String TEXT =
      "Karim leads the Falcon Brigade, a guard told Daily Wire. On 3 May the brigade (كتيبة الصقر) "
          + "shelled Dura and killed two people; Karim denied it and told his men to stay calm.";

  public static final RunRecord RUN =
      new RunRecord(
          new TreeMap<>(Map.of("threads", "1")),
          new TreeMap<>(Map.of("isnad", "test")),
          Instant.parse("2024-05-06T07:08:09Z"));

  private final Report report;
  private final Chain chain;

  private Samples(Report report) {
    this.report = report;
    this.chain =
        new Chain(
            List.of(
                new Voice.Credited("a guard", at("a guard"), mention("a guard").id(), true),
                new Voice.Untold("it was told"),
                new Voice.Outlet("Daily Wire")));
  }

  /** The numbered report: each has another text. */
  public static Report report(int number) {
    String text = TEXT + " Edition " + number + ".";
    Span credit = new Span(text.indexOf("told Daily Wire"), text.indexOf(". On"));
    ReportMeta meta =
        new ReportMeta(
            "Daily Wire",
            "Falcon",
            null,
            new Published(LocalDate.of(2024, 5, 4), Published.Basis.BYLINE),
            "en",
            null,
            List.of(new Credit(credit, "Daily Wire", Credit.Kind.QUOTATION)));
    return PlainReport.of("reports/" + number + ".txt", text, meta);
  }

  public static ReportReading reading(int number) {
    return new Samples(report(number)).reading();
  }

  /** The reading of any report that has this text somewhere in it. */
  public static ReportReading reading(Report report) {
    return new Samples(report).reading();
  }

  /** What comparing the first two reports finds: they differ in a word. */
  static KeptLinks.Growth growth() {
    List<Telling> tellings = List.of(Telling.of(report(1)), Telling.of(report(2)));
    KeptLinks.Growth growth =
        GrowingLinks.grow(
            KeptLinks.none(),
            tellings.stream().map(Telling::report).toList(),
            id -> tellings.stream().filter(t -> t.report().equals(id)).findFirst().orElseThrow());
    if (growth.come().isEmpty()) {
      throw new IllegalStateException("the samples are meant to be one telling");
    }
    return growth;
  }

  static Artifact artifact(ReportReading reading) {
    return Artifact.of(reading.report().text().getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  /** A report that was read, with its bytes. */
  static Filing filing(int number) {
    ReportReading reading = reading(number);
    return Filing.read(reading, artifact(reading));
  }

  /** Every event is one happening; each takes up the one before in its incident's 'answered'. */
  private static List<Incident> incidents(List<Claim> claims) {
    return claims.stream()
        .filter(Claim.Event.class::isInstance)
        .map(
            claim ->
                new Incident(
                    EventClass.of(((Claim.Event) claim).type()),
                    List.of(
                        new Incident.Member(claim, Explanation.of(1, "first told here")),
                        new Incident.Member(claims.getFirst(), Explanation.of(0.7, "near it"))),
                    When.day(LocalDate.of(2024, 5, 2))))
        .toList();
  }

  private ReportReading reading() {
    int stop = report.text().indexOf(". On") + 1;
    return new ReportReading(
        report,
        List.of(new Span(0, stop), new Span(stop + 1, report.text().length())),
        41,
        mentions(),
        List.of(
            new TimeExpression(
                1,
                at("3 May"),
                TimexKind.DATE,
                "2024-05-03",
                When.day(LocalDate.of(2024, 5, 3)),
                TimeExpression.Anchor.PUBLISHED)),
        new Voices(List.of(attribution())),
        new Claims(claims(), Map.of("no-frame", 2, "too-long", 1)),
        incidents(claims()),
        List.of(
            new Problem(
                ProblemKind.PARTLY_READ, report.path(), "sentence 2", "It is long.", "Split it.")));
  }

  private Mentions mentions() {
    return new Mentions(
        List.of(
            mention("Karim"),
            mention("Falcon Brigade"),
            mention("a guard"),
            mention("the brigade")),
        List.of(
            new Coreference(
                mention("the brigade").id(),
                mention("Falcon Brigade").id(),
                "short-form",
                Confidence.of(0.9, "the only brigade"))),
        List.of(
            new NamePair(
                mention("Falcon Brigade").id(),
                mention("the brigade").id(),
                at("the brigade (كتيبة الصقر)"),
                "bracket",
                Confidence.of(0.8, "bracket"))));
  }

  private Attribution attribution() {
    return new Attribution(
        Id.of("attribution", report.id()),
        0,
        at("a guard"),
        mention("a guard").id(),
        List.of(at("told")),
        List.of(at("Karim leads the Falcon Brigade")),
        Attribution.Manner.INDIRECT,
        Attribution.Stance.ASSERTS,
        null,
        at("Daily Wire"),
        true,
        "told",
        Confidence.product(
            "cue and frame", Explanation.of(0.9, "cue"), Explanation.of(1 / 3.0, "frame")));
  }

  private List<Claim> claims() {
    return List.of(
        new Claim.Relation(
            basis("relation", "Karim leads the Falcon Brigade"),
            Predicate.LEADS,
            argument("Karim"),
            argument("Falcon Brigade")),
        new Claim.Event(
            basis("event", "shelled Dura"),
            EventType.ATTACK,
            argument("shelled"),
            argument("Dura"),
            List.of(argument("the brigade")),
            List.of(argument("two people"), argument("Dura")),
            List.of()),
        new Claim.Order(
            basis("order", "told his men to stay calm"),
            null,
            List.of(argument("his men")),
            argument("stay calm"),
            Direction.RESTRAIN,
            null),
        new Claim.Responsibility(
            basis("responsibility", "Karim denied it"),
            argument("Karim"),
            ResponsibilityStance.DENIED,
            argument("it")),
        new Claim.Toll(basis("toll", "killed two people"), 2, null, argument("two people"), null),
        new Claim.Name(
            basis("name", "the brigade (كتيبة الصقر)"),
            argument("the brigade"),
            argument("كتيبة الصقر")),
        new Claim.Standing(
            basis("standing", "Karim leads"),
            argument("Karim"),
            StandingQuality.OBEYED,
            argument("leads"),
            null));
  }

  /** One of every sort. */
  static List<Line> judgements() {
    Instant at = Instant.parse("2024-05-04T10:00:00.123Z");
    Node karim = new Node.Name(NameClass.PERSON, "karim");
    Node sighting = new Node.Sighting(Id.of("mention", 1));
    Node entry = new Node.Entry("karim-of-the-falcons");
    Judge ann = new Judge.Person("Ann");
    Line same = new Line.Judged(new Judgement(karim, Verdict.SAME, entry, ann, "same post"), at);
    return List.of(
        same,
        new Line.Judged(
            new Judgement(sighting, Verdict.FACADE_OF, entry, new Judge.Rule("test"), ""), at),
        new Line.Undone(same.id(), ann, at.plusSeconds(60), "another Karim"));
  }

  private Basis basis(String kind, String words) {
    return new Basis(
        Id.of("claim", report.id(), kind),
        report.id(),
        kind.equals("relation") ? 0 : 1,
        at(words),
        kind.equals("order") ? Polarity.DENIED : Polarity.ASSERTED,
        Modality.ALLEGED,
        kind.equals("event") ? When.since(LocalDate.of(2024, 5, 3), Precision.VAGUE) : null,
        chain,
        "sample",
        Confidence.of(0.7, "made by hand"));
  }

  private Argument argument(String words) {
    boolean named = List.of("Karim", "Falcon Brigade", "the brigade").contains(words);
    return new Argument(at(words), words, named ? mention(words).id() : null);
  }

  private Mention mention(String words) {
    Span span = at(words);
    return new Mention(
        Mention.idOf(report.id(), span),
        span.begin() < report.text().indexOf(". On") ? 0 : 1,
        0,
        1,
        span,
        0,
        MentionForm.NAME,
        words.equals("Karim") ? ActorKind.PERSON : ActorKind.ARMED_GROUP,
        span,
        words.equals("Karim") ? List.of("General", "Dr") : List.of());
  }

  private Span at(String words) {
    int begin = report.text().indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
