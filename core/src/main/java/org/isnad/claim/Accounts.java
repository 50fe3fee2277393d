package org.isnad.claim;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.base.Id;
import org.isnad.base.Span;
import org.isnad.claim.event.Headcount;
import org.isnad.claim.event.NounClass;
import org.isnad.claim.grammar.TreeRepair;
import org.isnad.mention.ActorKind;
import org.isnad.mention.Mention;
import org.isnad.mention.MentionForm;
import org.isnad.mention.Mentions;
import org.isnad.passage.AnalysedText;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;
import org.jspecify.annotations.Nullable;

/** Claims to accounts; trees of their sentences. */
final class Accounts {
  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "both", "such");

  private static final Set<ActorKind> BODIES =
      EnumSet.of(
          ActorKind.SERVICE,
          ActorKind.MILITARY,
          ActorKind.GOVERNMENT,
          ActorKind.COALITION,
          ActorKind.OFFICE);

  private final AnalysedText text;
  private final List<Mention> all;
  private final Map<Id, Id> chains;
  private final Set<Id> named;
  private final Set<Id> placeIds;
  private final Set<Id> bodyIds;
  private final Whereabouts whereabouts;
  private final Map<Integer, Tree> trees = new HashMap<>();

  Accounts(AnalysedText text, Mentions mentions) {
    this.text = text;
    this.all = mentions.all();
    this.chains = mentions.chains();
    this.whereabouts = new Whereabouts(text, mentions);
    this.placeIds = ids(mentions, m -> m.kind() == ActorKind.PLACE);
    this.bodyIds = ids(mentions, m -> BODIES.contains(m.kind()));
    this.named =
        ids(mentions, m -> m.form() == MentionForm.NAME || m.form() == MentionForm.PRONOUN);
  }

  private static Set<Id> ids(Mentions mentions, Predicate<Mention> test) {
    return mentions.all().stream().filter(test).map(Mention::id).collect(Collectors.toSet());
  }

  Tree tree(int sentence) {
    return trees.computeIfAbsent(
        sentence,
        s -> {
          List<Mention> here = all.stream().filter(m -> m.sentence() == s).toList();
          return text.sentence(s).parsed()
              ? TreeRepair.repaired(text.sentence(s), here)
              : Tree.of(text.sentence(s));
        });
  }

  Optional<Account> of(Claim claim) {
    return switch (claim) {
      case Claim.Event e ->
          Optional.of(
              account(
                  e, e.type(), e.trigger().span(), e.place(), e.agents(), e.targets(), e.means()));
      case Claim.Order o ->
          Optional.of(
              account(
                  o,
                  EventType.ORDER,
                  o.matter().span(),
                  o.place(),
                  o.issuer() == null ? List.of() : List.of(o.issuer()),
                  o.addressees(),
                  List.of()));
      case Claim.Toll t -> Optional.empty();
      case Claim.Responsibility r -> Optional.empty();
      case Claim.Relation r -> Optional.empty();
      case Claim.Name n -> Optional.empty();
      case Claim.Standing s -> Optional.empty();
    };
  }

  private Account account(
      Claim claim,
      EventType type,
      Span trigger,
      @Nullable Argument place,
      List<Argument> agents,
      List<Argument> targets,
      List<Argument> means) {
    Tree tree = tree(claim.basis().sentence());
    Token word = head(tree, trigger);
    Basis basis = claim.basis();
    boolean real =
        basis.polarity() != Polarity.DENIED
            && (basis.modality() == Modality.FACT || basis.modality() == Modality.ALLEGED);
    return new Account(
        claim,
        EventClass.of(type),
        type,
        basis.sentence(),
        word,
        takesUp(word, basis.when() != null, tree),
        real,
        targets.stream().anyMatch(this::isNamed),
        basis.when(),
        place == null || place.mention() == null ? Set.of() : keys(List.of(place)),
        keys(agents),
        targetKeys(targets, tree),
        names(place, targets, tree),
        solid(targets, tree),
        counted(targets, tree),
        people(targets, tree, false),
        people(targets, tree, true),
        Headlines.is(tree.sentence(), text),
        keys(agents.stream().filter(a -> isNamed(a) || isBody(a)).toList()),
        weapons(means, tree));
  }

  private Set<String> names(@Nullable Argument place, List<Argument> targets, Tree tree) {
    Set<String> names = new HashSet<>(place == null ? Set.of() : whereabouts.names(place, tree));
    targets.stream()
        .filter(target -> !isNamed(target) || isPlace(target))
        .forEach(target -> names.addAll(whereabouts.names(target, tree)));
    return names;
  }

  private Set<String> solid(List<Argument> targets, Tree tree) {
    Set<String> solid = keys(targets.stream().filter(this::isNamed).toList());
    targetKeys(targets, tree).stream().filter(Account::isSort).forEach(solid::add);
    return solid;
  }

  /** '15 civilian' of 'the 15 civilians'; nothing for one person. */
  private static Set<String> counted(List<Argument> targets, Tree tree) {
    Set<String> counted = new HashSet<>();
    for (Argument target : targets) {
      boolean here = tree.sentence().span().contains(target.span());
      Token head = here ? tree.headOf(target.span()) : null;
      OptionalInt count = head == null ? OptionalInt.empty() : Headcount.of(head, tree);
      if (head != null && count.isPresent() && count.getAsInt() > 1) {
        counted.add(count.getAsInt() + " " + head.lemma().toLowerCase(Locale.ROOT));
      }
    }
    return counted;
  }

  private static Set<String> people(List<Argument> targets, Tree tree, boolean definite) {
    Set<String> people = new HashSet<>();
    for (Argument target : targets) {
      boolean here = tree.sentence().span().contains(target.span());
      Token head = here ? tree.headOf(target.span()) : null;
      boolean common = head != null && head.isNoun() && !head.isProperNoun();
      if (head != null && common && (!definite || isDefinite(head, tree))) {
        people.add(head.lemma().toLowerCase(Locale.ROOT));
      }
    }
    return people;
  }

  private static Set<String> weapons(List<Argument> means, Tree tree) {
    Set<String> weapons = new HashSet<>();
    for (Argument weapon : means) {
      boolean here = tree.sentence().span().contains(weapon.span());
      Token head = here ? tree.headOf(weapon.span()) : null;
      if (head != null) {
        weapons.add(head.lemma().toLowerCase(Locale.ROOT));
      }
    }
    return weapons;
  }

  /** How many happenings the words speak of: 'both meetings' 2, 'the meeting' 1. */
  int count(Account account) {
    Token trigger = account.trigger();
    if (!trigger.tag().equals("NNS")) {
      return 1;
    }
    Tree tree = tree(account.sentence());
    boolean both =
        tree.children(trigger, "det", "predet").stream().anyMatch(t -> t.lemma().equals("both"));
    return both ? 2 : Headcount.of(trigger, tree).orElse(1);
  }

  private boolean isNamed(Argument argument) {
    return argument.mention() != null && named.contains(argument.mention());
  }

  private boolean isBody(Argument argument) {
    return argument.mention() != null && bodyIds.contains(argument.mention());
  }

  private boolean isPlace(Argument argument) {
    return argument.mention() != null && placeIds.contains(argument.mention());
  }

  boolean isHeadline(Claim claim) {
    return Headlines.is(tree(claim.basis().sentence()).sentence(), text);
  }

  private static Token head(Tree tree, Span span) {
    Token head = tree.headOf(span);
    return head == null ? tree.sentence().token(0) : head;
  }

  /** 'the attack', 'Monday's attack'; 'killed in the attack', 'the bomb went off'. */
  private static boolean takesUp(Token trigger, boolean dated, Tree tree) {
    if (!trigger.isVerb()) {
      return isDefinite(trigger, tree) || (dated && tree.has(trigger, "poss"));
    }
    Token noun = trigger.relation().equals("acl") ? tree.head(trigger) : null;
    return Stream.concat(
            Stream.ofNullable(noun), tree.children(trigger, "prep", "agent", "nsubj").stream())
        .flatMap(t -> t.isNoun() ? Stream.of(t) : tree.children(t, "pobj").stream())
        .anyMatch(t -> (NounClass.ACT.has(t) || NounClass.isMeans(t)) && isDefinite(t, tree));
  }

  static boolean isDefinite(Token word, Tree tree) {
    return word.isNoun()
        && tree.children(word, "det").stream()
            .anyMatch(t -> DEFINITE.contains(t.text().toLowerCase(Locale.ROOT)));
  }

  /** Also what sort of place it is: 'a police academy' may be 'the Border academy'. */
  private Set<String> targetKeys(List<Argument> targets, Tree tree) {
    Set<String> keys = keys(targets);
    for (Argument target : targets) {
      boolean here = tree.sentence().span().contains(target.span());
      Token head = here ? tree.headOf(target.span()) : null;
      if (head != null && NounClass.FACILITY.has(head)) {
        keys.add(Account.SORT + head.lemma().toLowerCase(Locale.ROOT));
      }
    }
    return keys;
  }

  /** The first mention of the chain, or the words. */
  Set<String> keys(List<Argument> arguments) {
    Set<String> keys = new HashSet<>();
    for (Argument argument : arguments) {
      Id mention = argument.mention();
      keys.add(
          mention == null
              ? argument.words().toLowerCase(Locale.ROOT).replaceFirst("^(the|a|an) ", "")
              : chains.getOrDefault(mention, mention).value());
    }
    return keys;
  }
}
