package org.isnad.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.claim.frame.Template;
import org.isnad.mention.MentionForm;

/** {@code relation LEADS A B}: a relation between each filler of A and each of B. */
final class RelationMaker implements ClaimMaker {
  private static final Set<Predicate> MUTUAL =
      Set.of(
          Predicate.ALLIED_WITH,
          Predicate.RIVAL_OF,
          Predicate.FIGHTS,
          Predicate.LINKED_TO,
          Predicate.FAMILY_OF);

  @Override
  public String kind() {
    return "relation";
  }

  @Override
  public void check(Template template) {
    if (template.arguments().size() != 2) {
      throw new IllegalArgumentException("a relation has two slots: relation LEADS A B");
    }
    if (Arrays.stream(Predicate.values()).noneMatch(p -> p.name().equals(template.type()))) {
      throw new IllegalArgumentException(
          "no predicate " + template.type() + "; write one of " + List.of(Predicate.values()));
    }
  }

  @Override
  public void make(Template template, Match match, Scene scene, Consumer<Claim> out) {
    Predicate predicate = Predicate.valueOf(template.type());
    List<Bound> subjects = match.slot(template.arguments().get(0));
    List<Bound> objects = match.slot(template.arguments().get(1));
    boolean mutual = MUTUAL.contains(predicate);
    for (Bound subject : subjects) {
      for (Bound object : objects) {
        boolean mirrored =
            mutual
                && subjects.contains(object)
                && objects.contains(subject)
                && !before(subject, object);
        boolean told = isTold(subject, scene) && isTold(object, scene) && !isDeed(object);
        if (!mirrored && told && !same(subject, object, scene)) {
          out.accept(relation(predicate, template, match, subject, object, scene));
        }
      }
    }
  }

  /** 'no known chairman' is nobody. */
  private static boolean isTold(Bound bound, Scene scene) {
    return !scene.text().words(bound.mention().span()).toLowerCase(Locale.ROOT).startsWith("no ");
  }

  /** 'directs it': the deed as often as the one; a description behind it does not settle that. */
  private static boolean isDeed(Bound object) {
    boolean pronoun = object.mention().form() == MentionForm.PRONOUN;
    return pronoun
        && object.filler().token().lemma().equals("it")
        && object.meant().form() != MentionForm.NAME;
  }

  private static boolean before(Bound one, Bound other) {
    return one.mention().span().begin() < other.mention().span().begin();
  }

  private static boolean same(Bound one, Bound other, Scene scene) {
    Arguments arguments = scene.arguments();
    return one.mention().span().equals(other.mention().span())
        || arguments.chain(one.mention()).equals(arguments.chain(other.mention()));
  }

  private static Claim relation(
      Predicate predicate,
      Template template,
      Match match,
      Bound subject,
      Bound object,
      Scene scene) {
    Basis basis =
        Bases.of("relation", predicate.name(), match, List.of(subject, object), template, scene);
    return new Claim.Relation(basis, predicate, scene.argument(subject), scene.argument(object));
  }
}
