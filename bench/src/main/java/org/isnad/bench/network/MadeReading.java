package org.isnad.bench.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.base.Confidence;
import org.isnad.base.Explanation;
import org.isnad.base.Id;
import org.isnad.base.Span;
import org.isnad.base.When;
import org.isnad.claim.Argument;
import org.isnad.claim.Basis;
import org.isnad.claim.Claim;
import org.isnad.claim.Claims;
import org.isnad.claim.EventClass;
import org.isnad.claim.Incident;
import org.isnad.claim.Modality;
import org.isnad.claim.Polarity;
import org.isnad.mention.ActorKind;
import org.isnad.mention.Mention;
import org.isnad.mention.MentionForm;
import org.isnad.mention.Mentions;
import org.isnad.network.Casebook;
import org.isnad.network.Ground;
import org.isnad.network.Part;
import org.isnad.network.Phrases;
import org.isnad.network.Sighting;
import org.isnad.network.Source;
import org.isnad.report.PlainReport;
import org.isnad.report.Published;
import org.isnad.report.Report;
import org.isnad.report.ReportMeta;
import org.isnad.store.ReportReading;
import org.isnad.voice.Chain;
import org.isnad.voice.Voice;
import org.isnad.voice.Voices;

/** Writes a report whose sentences tell given sightings, and its reading. */
final class MadeReading {
  private static final int WORDS_A_SENTENCE = 12;

  private final Casebook book;
  private final List<String> names;
  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();

  /** What is written of one sighting: where its sentence lies, and where each part of it. */
  private record Sentence(Sighting sighting, Span span, Map<Part, Span> parts) {}

  private MadeReading(Casebook book, List<String> names) {
    this.book = book;
    this.names = names;
  }

  static ReportReading of(
      Source source, List<Sighting> sightings, Casebook book, List<String> names) {
    MadeReading made = new MadeReading(book, names);
    sightings.forEach(made::write);
    return made.reading(source);
  }

  private void write(Sighting sighting) {
    int begin = text.length();
    Map<Part, Span> parts = new HashMap<>();
    switch (sighting) {
      case Sighting.Link link -> {
        put(link.subject(), parts);
        text.append(' ').append(Phrases.of(link.predicate())).append(' ');
        put(link.object(), parts);
      }
      case Sighting.Deed deed -> {
        put(deed.agents().getFirst(), parts);
        text.append(' ');
        put(deed.trigger(), parts);
        text.append(' ');
        put(deed.targets().getFirst(), parts);
        Part place = deed.place();
        if (place != null) {
          text.append(" near ");
          put(place, parts);
        }
      }
      case Sighting.Command command -> {
        Part issuer = command.issuer();
        if (issuer != null) {
          put(issuer, parts);
        }
        text.append(" told ");
        put(command.addressees().getFirst(), parts);
        text.append(" to ");
        put(command.matter(), parts);
      }
      case Sighting.Blame blame -> throw unmade(blame);
      case Sighting.Toll toll -> throw unmade(toll);
      case Sighting.Bearing bearing -> throw unmade(bearing);
    }
    When when = sighting.ground().when();
    text.append(when == null ? "" : " on " + when.iso()).append(", a commander said. ");
    sentences.add(new Sentence(sighting, new Span(begin, text.length() - 1), parts));
  }

  private static IllegalArgumentException unmade(Sighting sighting) {
    return new IllegalArgumentException("none such is made: " + sighting);
  }

  private void put(Part part, Map<Part, Span> parts) {
    String words = part.isSomebody() ? names.get(part.node()) : part.words();
    parts.put(part, new Span(text.length(), text.length() + words.length()));
    text.append(words);
  }

  private ReportReading reading(Source source) {
    LocalDate day = source.published();
    ReportMeta meta =
        new ReportMeta(
            source.name(),
            "Report " + source.path(),
            null,
            day == null ? null : new Published(day, Published.Basis.BYLINE),
            "en",
            null,
            List.of());
    Report report = PlainReport.of(source.path(), text.toString(), meta);
    Map<Id, Mention> mentions = new HashMap<>();
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      claims.add(claim(sentences.get(i), i, report, mentions));
    }
    List<Mention> inOrder =
        mentions.values().stream().sorted(java.util.Comparator.comparing(Mention::span)).toList();
    return new ReportReading(
        report,
        sentences.stream().map(Sentence::span).toList(),
        WORDS_A_SENTENCE * sentences.size(),
        new Mentions(inOrder, List.of(), List.of()),
        List.of(),
        new Voices(List.of()),
        new Claims(claims, Map.of()),
        incidents(claims),
        List.of());
  }

  private static List<Incident> incidents(List<Claim> claims) {
    List<Incident> incidents = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim instanceof Claim.Event event) {
        incidents.add(
            new Incident(
                EventClass.of(event.type()),
                List.of(new Incident.Member(claim, Explanation.of(1, "first told here"))),
                null));
      }
    }
    return incidents;
  }

  private Claim claim(Sentence sentence, int number, Report report, Map<Id, Mention> mentions) {
    Arguments arguments = new Arguments(sentence, number, report, mentions);
    Basis basis = basis(sentence, number, report);
    return switch (sentence.sighting) {
      case Sighting.Link link ->
          new Claim.Relation(
              basis, link.predicate(), arguments.of(link.subject()), arguments.of(link.object()));
      case Sighting.Deed deed ->
          new Claim.Event(
              basis,
              deed.type(),
              arguments.of(deed.trigger()),
              deed.place() == null ? null : arguments.of(deed.place()),
              deed.agents().stream().map(arguments::of).toList(),
              deed.targets().stream().map(arguments::of).toList(),
              List.of());
      case Sighting.Command command ->
          new Claim.Order(
              basis,
              command.issuer() == null ? null : arguments.of(command.issuer()),
              command.addressees().stream().map(arguments::of).toList(),
              arguments.of(command.matter()),
              command.direction(),
              null);
      case Sighting.Blame blame -> throw unmade(blame);
      case Sighting.Toll toll -> throw unmade(toll);
      case Sighting.Bearing bearing -> throw unmade(bearing);
    };
  }

  private static Basis basis(Sentence sentence, int number, Report report) {
    Ground ground = sentence.sighting.ground();
    Span said = sentence.span;
    int at = report.text().indexOf("a commander", said.begin());
    Voice commander = new Voice.Credited("a commander", new Span(at, at + 11), null, true);
    Polarity polarity = ground.polarity();
    return new Basis(
        Id.of("claim", report.id(), number),
        report.id(),
        number,
        said,
        polarity,
        Modality.FACT,
        ground.when(),
        new Chain(List.of(commander, new Voice.Outlet(ground.source().name()))),
        "made",
        Confidence.of(ground.confidence(), "made for a bench"));
  }

  /** Parts to arguments with their mentions. */
  private final class Arguments {
    private final Sentence sentence;
    private final int number;
    private final Report report;
    private final Map<Id, Mention> mentions;

    Arguments(Sentence sentence, int number, Report report, Map<Id, Mention> mentions) {
      this.sentence = sentence;
      this.number = number;
      this.report = report;
      this.mentions = mentions;
    }

    Argument of(Part part) {
      Span span = sentence.parts.getOrDefault(part, sentence.span);
      String words = span.in(report.text());
      if (!part.isSomebody()) {
        return new Argument(span, words, null);
      }
      Id id = Mention.idOf(report.id(), span);
      ActorKind kind = book.node(part.node()).kind();
      mentions.put(
          id, new Mention(id, number, 0, 2, span, 1, MentionForm.NAME, kind, span, List.of()));
      return new Argument(span, words, id);
    }
  }

  /** A name of its own for every actor: a given name and a family's, or a body's. */
  static List<String> names(Casebook book) {
    String[] given = {"Karim", "Nabil", "Hassan", "Rashid", "Omar", "Yusuf", "Tariq", "Walid"};
    String[] bodies = {"Brigade", "Front", "Movement", "Battalion", "Army", "Council"};
    List<String> names = new ArrayList<>();
    for (int i = 0; i < book.nodes().size(); i++) {
      String own = syllables(i);
      names.add(
          book.node(i).kind() == ActorKind.PERSON
              ? given[i % given.length] + " " + own
              : own + " " + bodies[i % bodies.length]);
    }
    return names;
  }

  private static String syllables(int number) {
    String[] all = "ba di ku ra se mo li ta wa hi no ze fu gor tem shal".split(" ");
    StringBuilder word = new StringBuilder();
    int left = 16 + number * 37;
    while (left > 0) {
      word.append(all[left % all.length]);
      left /= all.length;
    }
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
