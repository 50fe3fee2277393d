package org.isnad.app.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.claim.Claim;
import org.isnad.origin.Grade;
import org.isnad.origin.Grades;
import org.isnad.origin.Origin;
import org.isnad.pipeline.CaseOrigins;
import org.isnad.voice.Voice;

/** Grades that readers set, in lines for people: 'B, usually reliable (Ada: long known)'. */
public final class GradeLines {
  private GradeLines() {}

  /** Of a claim, and of the source that it rests on. */
  public static List<String> ofClaim(CaseOrigins all, Claim claim) {
    List<String> lines = new ArrayList<>();
    all.origins()
        .originOfClaim(claim.basis().id())
        .map(Origin::voice)
        .ifPresent(name -> lines.addAll(ofSource(all.grades(), name)));
    all.grades().ofClaim(claim.basis().id()).forEach(g -> lines.add("this claim: " + of(g)));
    return lines;
  }

  /** Of a claim, and of every voice in its chain by the words that name it. */
  static List<String> ofClaim(Grades grades, Claim claim) {
    Set<String> lines = new LinkedHashSet<>();
    for (Voice voice : claim.basis().chain().voices().reversed()) {
      lines.addAll(ofSource(grades, voice.words()));
    }
    grades.ofClaim(claim.basis().id()).forEach(g -> lines.add("this claim: " + of(g)));
    return List.copyOf(lines);
  }

  /** Of a source, with its name. */
  static List<String> ofSource(Grades grades, String name) {
    return grades.ofSource(name).stream().map(g -> "source " + name + ": " + of(g)).toList();
  }

  /** One grade under its reader. */
  static String of(Grade grade) {
    return "%s, %s (graded by %s%s)"
        .formatted(
            grade.mark(),
            grade.words(),
            grade.by(),
            grade.note().isEmpty() ? "" : ": " + grade.note());
  }
}
