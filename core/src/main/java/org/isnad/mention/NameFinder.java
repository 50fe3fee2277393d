package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names in a sentence: runs of capitals, joined over 'of' and 'for', cut into titles and cores, and
 * given a kind.
 *
 * <p>'Iraqi Prime Minister Mustafa al-Kazimi' -> core 'Mustafa al-Kazimi', title 'Prime Minister',
 * with the nationality nested in it.
 */
final class NameFinder {
  private static final Set<String> OFFICE_LINKS = Set.of("for", "of");

  private final Vocabulary vocabulary;
  private final Capitals capitals;
  private final Joints joints;
  private final NameKinds kinds;
  private final Titles titles;
  private final Stances stances;

  NameFinder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    capitals = new Capitals(vocabulary);
    joints = new Joints(vocabulary);
    kinds = new NameKinds(vocabulary);
    titles = new Titles(vocabulary);
    stances = new Stances(vocabulary);
  }

  List<Found> in(View view) {
    List<Found> out = new ArrayList<>();
    for (Capitals.Run run : joints.join(view, capitals.in(view))) {
      cut(view, run.first(), run.end(), out);
    }
    return out;
  }

  private void cut(View view, int first, int end, List<Found> out) {
    PhraseTable.Hit<Known> whole = vocabulary.known().at(view, first, end);
    if (whole != null && whole.end() == end && !misread(view, first, end, whole.value())) {
      out.add(known(view, first, end, whole.value()));
      return;
    }
    int person = titles.end(view, first, end);
    if (person > first && person < end && OFFICE_LINKS.contains(view.lower(person))) {
      office(view, first, end, out);
      return;
    }
    if (person > first && person < end && !isBody(view, first, end)) {
      nested(view, first, person, out);
      person(view, first, person, end, out);
      return;
    }
    if (person == end && person > first) {
      nested(view, first, end, out); // a post without a name: a description
      return;
    }
    afterNationality(view, first, end, out);
  }

  /** 'UN High Commissioner for Human Rights': a post with its field and nobody's name. */
  private void office(View view, int first, int end, List<Found> out) {
    int head = Extents.headOf(view, first, end);
    nested(view, first, end, out);
    out.add(
        new Found(
            first, end, head, MentionForm.NAME, ActorKind.OFFICE, first, end, List.of(), null));
  }

  /** The tagger sees a person of several words where the vocabulary knows one as something else. */
  private static boolean misread(View view, int first, int end, Known known) {
    boolean single = end - first == 1 && view.entity(first).equals("PERSON");
    boolean goesOn = view.entity(first - 1).equals("PERSON") || view.entity(end).equals("PERSON");
    return single && (goesOn || known.sort() == Known.Sort.ADJECTIVE);
  }

  private void afterNationality(View view, int first, int end, List<Found> out) {
    int rest = nationalityEnd(view, first, end);
    if (rest == end) {
      nested(view, first, end, out);
      return;
    }
    if (rest > first) {
      nested(view, first, rest, out);
    }
    boolean personal = NameKinds.mostly(view, rest, end).equals("PERSON");
    boolean whole =
        rest > first && (!personal || kinds.of(view, rest, end, true) != ActorKind.PERSON);
    int change = whole ? end : labelChange(view, rest, end);
    name(view, whole ? first : rest, change, rest > first, out);
    if (change < end) {
      cut(view, change, end, out);
    }
  }

  /** After leading nationalities, countries and seats: 'Sunni Arab', 'US'. */
  private int nationalityEnd(View view, int first, int end) {
    int at = first;
    while (at < end) {
      PhraseTable.Hit<Known> hit = vocabulary.known().at(view, at, end);
      if (hit == null || !isNational(hit.value()) || misread(view, at, hit.end(), hit.value())) {
        break;
      }
      at = hit.end();
    }
    return at;
  }

  private static boolean isNational(Known known) {
    return known.sort() == Known.Sort.ADJECTIVE
        || known.sort() == Known.Sort.COUNTRY
        || known.sort() == Known.Sort.SEAT;
  }

  /** Where the tagger changes from or to PERSON inside a run that no word ends as a body's name. */
  private int labelChange(View view, int first, int end) {
    if (isBody(view, first, end) || vocabulary.prefix(view.lower(first)) != null) {
      return end;
    }
    for (int i = first + 1; i < end; i++) {
      boolean was = view.entity(i - 1).equals("PERSON");
      boolean is = view.entity(i).equals("PERSON");
      if (was != is && view.labelled(i) && view.labelled(i - 1)) {
        return i;
      }
    }
    return end;
  }

  private boolean isBody(View view, int first, int end) {
    ActorKind kind = kinds.of(view, first, end, false);
    boolean ended = vocabulary.nameHead(view, first, end) != null;
    return ended && kind != null && !view.entity(end - 1).equals("PERSON");
  }

  /** Countries, nationalities and known names inside a longer run. */
  private void nested(View view, int first, int end, List<Found> out) {
    for (int at = first; at < end; ) {
      PhraseTable.Hit<Known> hit = vocabulary.known().at(view, at, end);
      if (hit == null || hit.value().sort() == Known.Sort.PEOPLE) {
        at++;
        continue;
      }
      out.add(known(view, at, hit.end(), hit.value()));
      at = hit.end();
    }
  }

  private Found known(View view, int first, int end, Known known) {
    int head = Extents.headOf(view, first, end);
    boolean modifier =
        known.sort() == Known.Sort.ADJECTIVE
            || (known.sort() == Known.Sort.COUNTRY
                && view.token(head).relation().equals("compound"));
    MentionForm form = modifier ? MentionForm.MODIFIER : MentionForm.NAME;
    ActorKind kind = stances.kind(view, head, known);
    return new Found(first, end, head, form, kind, first, end, List.of(), known);
  }

  private void person(View view, int first, int core, int end, List<Found> out) {
    int change = labelChange(view, core, end);
    int head = Extents.headOf(view, first, change);
    List<String> posts = titles.words(view, first, core);
    out.add(
        new Found(
            first, change, head, MentionForm.NAME, ActorKind.PERSON, core, change, posts, null));
    if (change < end) {
      cut(view, change, end, out);
    }
  }

  /** 'Coalition' in 'Coalition aircraft': a common noun with a capital that names nobody here. */
  private boolean commonModifier(View view, int first, int end) {
    return end - first == 1
        && view.token(first).relation().equals("compound")
        && vocabulary.nameHead(view, first, end) != null;
  }

  /** 'Interior' in 'the Minister of Interior'. */
  private boolean fieldOfPost(View view, int first, int end) {
    for (int i = first; i < end; i++) {
      if (!vocabulary.isTitleModifier(view.lower(i)) && !view.lower(i).equals("affairs")) {
        return false;
      }
    }
    return view.lower(first - 1).equals("of") || view.lower(first - 1).equals("the");
  }

  private void name(View view, int first, int end, boolean national, List<Found> out) {
    @Nullable ActorKind kind = kinds.of(view, first, end, national);
    int head = Extents.headOf(view, first, end);
    if (kind == null || commonModifier(view, first, end) || fieldOfPost(view, first, end)) {
      return;
    }
    PhraseTable.Hit<Known> hit = vocabulary.known().at(view, first, end);
    Known known = hit != null && hit.end() == end ? hit.value() : null;
    out.add(new Found(first, end, head, MentionForm.NAME, kind, first, end, List.of(), known));
    for (int i = first + 1; i < end; i++) {
      if (view.lower(i - 1).equals("of") || view.lower(i - 1).equals("the")) {
        nested(view, i, end, out);
        break;
      }
    }
  }
}
