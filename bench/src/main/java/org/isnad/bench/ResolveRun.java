package org.isnad.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.isnad.actor.Actors;
import org.isnad.actor.ActorsBuilder;
import org.isnad.actor.judgement.JudgementLog;
import org.isnad.actor.whoswho.WhosWho;
import org.isnad.base.Id;
import org.isnad.base.Span;
import org.isnad.claim.Claims;
import org.isnad.mention.ActorKind;
import org.isnad.mention.Mention;
import org.isnad.mention.MentionForm;
import org.isnad.mention.Mentions;
import org.isnad.report.PlainReport;
import org.isnad.report.Report;

/**
 * Resolves generated mentions into clusters: {@code ResolveRun MENTIONS}. Prints wall time,
 * processor time, peak memory, and how well the clusters agree with who was meant (B-cubed).
 */
public final class ResolveRun {
  private static final int MENTIONS_A_REPORT = 20;
  private static final int MENTIONS_A_PERSON = 10;
  private static final Claims NO_CLAIMS = new Claims(List.of(), Map.of());

  private ResolveRun() {}

  public static void main(String[] arguments) {
    int mentions = Integer.parseInt(arguments[0]);
    GeneratedNames names = new GeneratedNames(mentions / MENTIONS_A_PERSON, new Random(7));
    ActorsBuilder builder = new ActorsBuilder();
    Map<Id, Integer> meant = new HashMap<>();
    long start = System.nanoTime();
    long cpu = Measured.cpuNanos();
    for (int done = 0; done < mentions; done += MENTIONS_A_REPORT) {
      report(done, Math.min(MENTIONS_A_REPORT, mentions - done), names, builder, meant);
    }
    double added = seconds(start);
    Actors actors = builder.build(JudgementLog.EMPTY, WhosWho.EMPTY);
    double wall = seconds(start);
    System.out.printf(
        Locale.ROOT,
        "%d mentions of %d persons in %d names: %d actors, %d pairs open%n"
            + "wall %.1f s (%.1f s of it adding), processor %.1f s, peak %.0f MB%n",
        mentions,
        names.persons(),
        names.used(),
        actors.actors().size(),
        actors.open().size(),
        wall,
        added,
        (Measured.cpuNanos() - cpu) / 1e9,
        Launched.peakMegabytes(ProcessHandle.current().pid()));
    agreement(actors, meant);
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  /** One report in which each person is named once. */
  private static void report(
      int number, int count, GeneratedNames names, ActorsBuilder builder, Map<Id, Integer> meant) {
    StringBuilder text = new StringBuilder("Report " + number + ".");
    List<Span> spans = new ArrayList<>();
    List<Integer> persons = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int person = names.next();
      text.append(' ');
      int begin = text.length();
      text.append(names.written(person));
      spans.add(new Span(begin, text.length()));
      persons.add(person);
      text.append(" spoke.");
    }
    Report report = PlainReport.of(number + ".txt", text.toString());
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Span span = spans.get(i);
      Id id = Mention.idOf(report.id(), span);
      mentions.add(
          new Mention(id, i, 0, 1, span, 0, MentionForm.NAME, ActorKind.PERSON, span, List.of()));
      meant.put(id, persons.get(i));
    }
    builder.add(report, new Mentions(mentions, List.of(), List.of()), NO_CLAIMS);
  }

  /** B-cubed (Bagga and Baldwin 1998) over mentions. */
  private static void agreement(Actors actors, Map<Id, Integer> meant) {
    Map<Id, Integer> outputs = new HashMap<>();
    Map<Integer, Integer> golds = new HashMap<>();
    Map<String, Integer> both = new HashMap<>();
    meant.forEach(
        (mention, person) -> {
          Id actor = actors.actorOf(mention).id();
          outputs.merge(actor, 1, Integer::sum);
          golds.merge(person, 1, Integer::sum);
          both.merge(actor + " " + person, 1, Integer::sum);
        });
    double precision = 0;
    double recall = 0;
    for (Map.Entry<Id, Integer> e : meant.entrySet()) {
      Id actor = actors.actorOf(e.getKey()).id();
      double together = both.getOrDefault(actor + " " + e.getValue(), 1);
      precision += together / outputs.getOrDefault(actor, 1);
      recall += together / golds.getOrDefault(e.getValue(), 1);
    }
    System.out.printf(
        Locale.ROOT,
        "B-cubed precision %.3f, recall %.3f%n",
        precision / meant.size(),
        recall / meant.size());
  }
}
