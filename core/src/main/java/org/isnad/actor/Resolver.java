package org.isnad.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.actor.judgement.NameClass;
import org.isnad.actor.judgement.Node;
import org.isnad.actor.judgement.Verdict;
import org.isnad.actor.name.NameForm;
import org.isnad.actor.name.NameMatcher;
import org.isnad.actor.whoswho.Entry;
import org.isnad.actor.whoswho.WhosWho;
import org.isnad.base.Explanation;
import org.isnad.claim.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * Judges who is who by rules that are safe, and leaves the rest open for people. A pure function of
 * what was read and of a who's-who; persons' judgements are asked afterwards.
 */
final class Resolver {
  private final Listed listed;
  private final Sightings finder;
  private final Joins joins = new Joins();
  private final OpenPairs open = new OpenPairs();
  private final Map<Node.Name, CaseName> names = new LinkedHashMap<>();
  private final Map<org.isnad.base.Id, Sighting> byMention = new HashMap<>();

  private Resolver(Listed listed, Sightings finder) {
    this.listed = listed;
    this.finder = finder;
  }

  /** Resolves a case. */
  static Resolution resolve(
      List<Sighting> sightings,
      List<NameClaim> nameClaims,
      List<FacadeClaim> facadeClaims,
      WhosWho whosWho,
      Sightings finder) {
    Resolver resolver = new Resolver(new Listed(whosWho, finder), finder);
    resolver.collect(sightings);
    resolver.otherKinds();
    resolver.listedNames();
    resolver.nameClaims(nameClaims);
    resolver.spellings();
    ShortNames shortNames =
        new ShortNames(resolver.names, resolver.listed, resolver.joins, resolver.open);
    shortNames.judge();
    Posts posts = new Posts(resolver.listed, finder, resolver.joins);
    posts.judge(sightings);
    resolver.equalNames(shortNames, posts);
    resolver.facades(facadeClaims);
    return new Resolution(
        resolver.joins.reasons(), resolver.open.inOrder(resolver.names, resolver.joins));
  }

  private void collect(List<Sighting> sightings) {
    for (Sighting sighting : sightings) {
      Node.Name known = sighting.known();
      if (known != null) {
        names.computeIfAbsent(known, CaseName::new).add(sighting);
      }
      sighting.mentions().forEach(mention -> byMention.put(mention, sighting));
    }
  }

  /** 'Albu Kamal' was read as a place nine times and as a person once. */
  private void otherKinds() {
    Map<String, CaseName> most = new HashMap<>();
    for (CaseName name : names.values()) {
      most.merge(
          name.node().key(), name, (a, b) -> a.sightings().size() >= b.sightings().size() ? a : b);
    }
    for (CaseName name : names.values()) {
      CaseName other = most.get(name.node().key());
      if (other != null && !other.node().equals(name.node()) && !name.isShort()) {
        boolean seldom = name.sightings().size() * 3 <= other.sightings().size();
        String why = "'" + name.text() + "' was also read as another kind";
        if (seldom) {
          joins.join(name.node(), other.node(), Rule.EQUAL_NAMES_OTHER_KIND, why, null);
        } else {
          open.add(
              name.node(), other.node(), .8, Rule.EQUAL_NAMES_OTHER_KIND, Explanation.of(.8, why));
        }
      }
    }
  }

  private void listedNames() {
    for (CaseName name : names.values()) {
      Optional<Entry> only =
          listed
              .only(name.node())
              .or(() -> listed.onlyOfAnyKind(name.node()))
              .or(() -> ofOwnState(name.node()));
      if (only.isPresent() && !joins.ofTwoEntries(name.node(), Listed.node(only.get()))) {
        String why = "the who's-who lists '" + name.text() + "' as a name of " + only.get().name();
        joins.join(name.node(), Listed.node(only.get()), Rule.LISTED_NAME, why, null);
      } else {
        for (Entry entry : listed.sharing(name.node())) {
          String why = entry.name() + " is called '" + name.text() + "', as others are";
          open.add(name.node(), Listed.node(entry), .7, Rule.LISTED_NAME, Explanation.of(.7, why));
        }
      }
    }
  }

  private Optional<Entry> ofOwnState(Node.Name name) {
    return finder
        .withoutStates(name)
        .flatMap(bare -> listed.onlyOfState(bare, finder.statesIn(name)));
  }

  /** Names of one; a name that is said to be two different ones' is left open. */
  private void nameClaims(List<NameClaim> claims) {
    Map<Node.Name, List<NameClaim>> byName = new HashMap<>();
    for (NameClaim claim : claims) {
      byName.computeIfAbsent(claim.one(), k -> new ArrayList<>()).add(claim);
      byName.computeIfAbsent(claim.other(), k -> new ArrayList<>()).add(claim);
    }
    for (NameClaim claim : claims) {
      if (claim.one().equals(claim.other()) || joins.together(claim.one(), claim.other())) {
        continue;
      }
      String why = claim.voice() + ": '" + claim.words() + "'";
      boolean rival =
          joins.ofTwoEntries(claim.one(), claim.other())
              || rival(claim.other(), claim.one(), byName)
              || rival(claim.one(), claim.other(), byName);
      if (claim.firm() && !rival) {
        joins.join(claim.one(), claim.other(), Rule.NAME_CLAIM, why, null);
      } else {
        open.add(claim.one(), claim.other(), .85, Rule.NAME_CLAIM, Explanation.of(.85, why));
      }
    }
  }

  /** Whether a name is also said to be the name of one whose own name is quite another. */
  private boolean rival(Node.Name name, Node.Name of, Map<Node.Name, List<NameClaim>> byName) {
    for (NameClaim claim : byName.getOrDefault(name, List.of())) {
      Node.Name other = claim.one().equals(name) ? claim.other() : claim.one();
      boolean short1 = NameKeys.words(name.key()) == 1;
      if (short1
          && !other.equals(of)
          && !joins.together(other, of)
          && likeness(other, of) < Spellings.LIKELY) {
        return true;
      }
    }
    return false;
  }

  private double likeness(Node.Name one, Node.Name other) {
    return NameMatcher.match(form(one), form(other), Spellings.kind(one.nameClass())).score();
  }

  private NameForm form(Node.Name name) {
    CaseName known = names.get(name);
    return known == null ? NameForm.of(name.key()) : known.form();
  }

  private void spellings() {
    Map<NameClass, List<Spellings.Known>> compared = new EnumMap<>(NameClass.class);
    for (CaseName name : names.values()) {
      NameClass nameClass = name.node().nameClass();
      boolean comparable =
          nameClass != NameClass.STATE
              && !name.isCommon()
              && !(nameClass == NameClass.PERSON && name.isShort());
      if (comparable) {
        compared
            .computeIfAbsent(nameClass, k -> new ArrayList<>())
            .add(new Spellings.Known(name.node(), name.form()));
      }
    }
    for (Spellings.Likeness likeness : Spellings.of(compared, listed.names())) {
      spelling(likeness);
    }
  }

  private void spelling(Spellings.Likeness likeness) {
    Node left = likeness.left().node();
    Node right = likeness.right().node();
    double score = likeness.match().score();
    if (joins.together(left, right) || joins.ofTwoEntries(left, right)) {
      return;
    }
    if (score >= Spellings.SURE && fits(left, right)) {
      String why =
          "'%s' and '%s' are spelled alike"
              .formatted(likeness.left().form().text(), likeness.right().form().text());
      joins.join(left, right, Rule.SPELLING, why, likeness.match().explanation());
    } else {
      open.add(left, right, score, Rule.SPELLING, likeness.match().explanation());
    }
  }

  /** Spellings of spellings drift: the commonest names of both sides must be likely too. */
  private boolean fits(Node left, Node right) {
    CaseName one = commonest(left);
    CaseName other = commonest(right);
    return one == null
        || other == null
        || one.node().nameClass() != other.node().nameClass()
        || joins.entry(left) != null
        || joins.entry(right) != null
        || likeness(one.node(), other.node()) >= Spellings.LIKELY;
  }

  private @Nullable CaseName commonest(Node node) {
    return joins.members(node).stream()
        .filter(Node.Name.class::isInstance)
        .map(names::get)
        .filter(java.util.Objects::nonNull)
        .max(Comparator.comparingInt(CaseName::mentions))
        .orElse(null);
  }

  private void equalNames(ShortNames shortNames, Posts posts) {
    for (CaseName name : names.values()) {
      boolean told = !name.isCommon() || joins.entry(name.node()) != null;
      if (told && !shortNames.isAmbiguous(name)) {
        String why = "named '" + name.text() + "'";
        for (Sighting sighting : name.sightings()) {
          if (!posts.told(sighting)) {
            joins.say(sighting.node(), Verdict.SAME, name.node(), Rule.EQUAL_NAMES, why, null);
          }
        }
      }
    }
  }

  private void facades(List<FacadeClaim> claims) {
    for (FacadeClaim claim : claims) {
      Sighting facade = byMention.get(claim.facade());
      Sighting behind = byMention.get(claim.behind());
      if (facade != null && behind != null && claim.polarity() == Polarity.ASSERTED) {
        Node left = facade.known() == null ? facade.node() : facade.known();
        Node right = behind.known() == null ? behind.node() : behind.known();
        if (!left.equals(right) && !joins.together(left, right)) {
          String why = claim.voice() + ": '" + claim.words() + "'";
          joins.say(left, Verdict.FACADE_OF, right, Rule.FACADE_CLAIM, why, null);
        }
      }
    }
  }
}
