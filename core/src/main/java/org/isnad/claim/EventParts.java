package org.isnad.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.claim.event.NounClass;
import org.isnad.claim.frame.Template;
import org.isnad.claim.grammar.Filler;
import org.isnad.claim.grammar.Role;
import org.isnad.mention.ActorKind;
import org.isnad.mention.MentionForm;
import org.isnad.passage.Token;

/**
 * Who and what takes part in a happening. A weapon that stands where the doer stands is the means,
 * and its owner the doer: 'a US drone killed two men' -> agent US, means drone, target two men.
 */
final class EventParts {
  private static final Set<String> CLAIMING = Set.of("claim", "avow", "own");
  private static final Set<String> CREDIT = Set.of("responsibility", "credit", "authorship");
  private static final Set<String> LAID = Set.of("blame", "attribute", "claim", "ascribe", "link");
  private static final Set<String> DONE =
      Set.of(
          "carry",
          "commit",
          "perpetrate",
          "conduct",
          "launch",
          "stage",
          "execute",
          "mount",
          "wage");

  private static final Set<String> PUNISHING =
      Set.of("convict", "jail", "imprison", "sentence", "serve", "execute", "hang");

  private static final Set<String> HURTING =
      Set.of("kill", "wound", "injure", "hurt", "murder", "maim", "damage", "destroy");

  private final Match match;
  private final Scene scene;
  final List<Bound> agents = new ArrayList<>();
  final List<Bound> targets = new ArrayList<>();
  final Set<Token> targetWords = new LinkedHashSet<>();
  final Set<Token> means = new LinkedHashSet<>();

  /** Whether only a weapon makes these words tell of violence: 'went off', 'was found'. */
  final boolean needsMeans;

  private final boolean foils;
  private final boolean kills;

  private boolean blamed;

  /** Whether an act stands where the doer stands: 'the attack hit the base'. */
  private boolean byAct;

  private EventParts(Template template, Match match, Scene scene) {
    needsMeans =
        template.arguments().stream().anyMatch(a -> a.startsWith("means="))
            && template.arguments().stream().noneMatch(a -> a.startsWith("agents="));
    kills =
        template.type().equals(EventType.KILLING.name())
            || template.type().equals(EventType.DEATH.name());
    foils = template.type().equals(EventType.FOILED_ATTACK.name());
    this.match = match;
    this.scene = scene;
  }

  static EventParts of(Template template, Match match, Scene scene) {
    EventParts parts = new EventParts(template, match, scene);
    for (String argument : template.arguments()) {
      String[] sides = argument.split("=", 2);
      switch (sides[0]) {
        case "agents" -> parts.addAgents(sides[1]);
        case "targets" -> parts.addTargets(sides[1]);
        case "means" -> parts.addMeans(sides[1]);
        default -> throw new IllegalStateException("unchecked argument " + argument);
      }
    }
    parts.addModifiers();
    return parts;
  }

  private void addAgents(String slot) {
    (isReducedPassive() ? targets : agents).addAll(told(slot));
    for (Token weapon : Unnamed.fillers(slot, match, scene, NounClass::isMeans)) {
      means.add(weapon);
      addOwners(weapon);
    }
    byAct |= match.slot(slot).stream().anyMatch(this::mayBeAct);
    for (Token act : Unnamed.fillers(slot, match, scene, NounClass.ACT::has)) {
      byAct = true;
      addOwners(act); // 'a US strike hit the base'
    }
  }

  /** Whether somebody is named whom it is laid to: 'killings blamed on the brigade'. */
  boolean isBlamed() {
    return blamed;
  }

  boolean haveDoer() {
    return !agents.isEmpty() || !means.isEmpty() || byAct;
  }

  /** Without an 'it' beside an act: it may be the act. */
  private List<Bound> told(String slot) {
    if (isDisputed()) {
      return List.of();
    }
    return match.slot(slot).stream().filter(b -> !mayBeAct(b)).toList();
  }

  /** 'denied the attack', 'denied carrying out a raid that killed ten': not by who denies it. */
  private boolean isDisputed() {
    if (EventBases.isAnsweredFor(match.main(), scene)
        && Mood.of(match.main(), scene.tree()).polarity() == Polarity.DENIED) {
      return true;
    }
    Token verb = match.main().isNoun() ? scene.tree().head(match.main()) : null;
    return verb != null
        && verb.isVerb()
        && verb.lemma().equals("deny")
        && Accounts.isDefinite(match.main(), scene.tree());
  }

  /** 'one killed, three people wounded': who is told is hurt. */
  private boolean isReducedPassive() {
    Token main = match.main();
    boolean past = main.tag().equals("VBD") || main.tag().equals("VBN");
    return past
        && HURTING.contains(main.lemma())
        && !scene.tree().has(main, "dobj", "auxpass", "agent")
        && scene.roles().of(main, Role.OBJ).isEmpty();
  }

  private boolean mayBeAct(Bound bound) {
    boolean it =
        bound.mention().form() == MentionForm.PRONOUN
            && bound.filler().token().lemma().equals("it");
    return it
        && scene.sentence().tokens().stream()
            .limit(bound.filler().token().index())
            .anyMatch(NounClass.ACT::has);
  }

  /** Of 'eleven people, including Hadi' the people, too, not only whom the words pick out. */
  private List<Bound> whole(String slot) {
    List<Bound> all = new ArrayList<>();
    for (Bound one : told(slot)) {
      Groups.of(one, scene)
          .filter(group -> all.stream().noneMatch(b -> b.mention().equals(group.mention())))
          .ifPresent(all::add);
      all.add(one);
    }
    return all;
  }

  private void addTargets(String slot) {
    for (Bound bound : whole(slot)) {
      if (kills && isDoer(bound)) {
        agents.add(bound);
      } else if (!kills || bound.meant().kind() != ActorKind.PLACE) { // nobody kills a town
        targets.add(bound);
      }
    }
    targetWords.addAll(Unnamed.fillers(slot, match, scene, NounClass::isTarget));
  }

  /** 'carried out the massacre': who owns a deed by the verb that carries it did it. */
  private static boolean isDoer(Bound bound) {
    return bound.filler().role().equals(Role.POSS)
        && bound.filler().steps().stream().anyMatch(s -> s.reason().startsWith("light verb"));
  }

  private void addMeans(String slot) {
    // a van that is found was not kept from exploding
    Predicate<Token> test = foils ? NounClass::isMeans : EventParts::canBeMeans;
    for (Token weapon : Unnamed.fillers(slot, match, scene, test)) {
      means.add(weapon);
      addOwners(weapon);
    }
  }

  private static boolean canBeMeans(Token token) {
    return NounClass.isMeans(token) || NounClass.VEHICLE.has(token);
  }

  /** 'a US drone', 'Israel's warplanes', 'rockets of the brigade'. */
  private void addOwners(Token weapon) {
    if (weapon.isNoun() && Mood.of(weapon, scene.tree()).polarity() == Polarity.DENIED) {
      return; // 'denied carrying out an ambush that killed ten'
    }
    for (Role role : List.of(Role.POSS, Role.MOD, Role.prep("by"), Role.prep("of"))) {
      for (Filler filler : scene.roles().of(weapon, role)) {
        scene.arguments().bind(filler, scene.tree()).stream()
            .filter(EventParts::owns)
            .forEach(agents::add);
      }
    }
  }

  private static boolean owns(Bound bound) {
    return bound.meant().kind() != ActorKind.PLACE
        && bound.meant().kind() != ActorKind.UNNAMED_SOURCE
        && bound.meant().kind() != ActorKind.MEDIA;
  }

  /** 'a rocket attack', 'attacked with rockets', 'killed by a bomb'. */
  private void addModifiers() {
    Token main = match.main();
    addConvicts(main);
    blamed |= isClaimed(main);
    for (Token participle : scene.tree().children(main, "acl")) {
      blamed |= LAID.contains(participle.lemma());
      if (DONE.contains(participle.lemma())) {
        scene.roles().of(participle, Role.SUBJ).stream()
            .flatMap(filler -> scene.arguments().bind(filler, scene.tree()).stream())
            .filter(EventParts::owns)
            .forEach(agents::add);
      }
    }
    for (Token child : scene.tree().children(main, "compound", "nmod")) {
      if (NounClass.isMeans(child) || NounClass.VEHICLE.has(child)) {
        means.add(child);
      }
    }
    for (Role role : List.of(Role.prep("with"), Role.prep("by"), Role.prep("using"))) {
      for (Filler filler : scene.roles().of(main, role)) {
        boolean named = scene.arguments().mentionAt(filler.token(), scene.tree()).isPresent();
        if (!named && NounClass.isMeans(filler.token())) {
          means.add(filler.token());
          addOwners(filler.token());
        }
      }
    }
  }

  /** 'claimed the attack', 'took credit for the attacks': somebody says whose it was. */
  private boolean isClaimed(Token act) {
    Token above = act.isNoun() ? scene.tree().head(act) : null;
    if (above == null) {
      return false;
    }
    if (act.relation().equals("dobj")) {
      return above.isVerb() && CLAIMING.contains(above.lemma());
    }
    Token credit = above.lemma().equals("for") ? scene.tree().head(above) : null;
    return credit != null && (CREDIT.contains(credit.lemma()) || CLAIMING.contains(credit.lemma()));
  }

  /** 'answered with air strikes': who did it with them. */
  private void addUser(Token verb) {
    if (agents.isEmpty()) {
      scene.roles().of(verb, Role.SUBJ).stream()
          .flatMap(filler -> scene.arguments().bind(filler, scene.tree()).stream())
          .filter(EventParts::owns)
          .filter(b -> b.meant().kind() != ActorKind.COLLECTIVE)
          .forEach(agents::add);
    }
  }

  /** 'was jailed for the attack', 'serves five sentences for attacks': who is punished did it. */
  private void addConvicts(Token act) {
    Token preposition = act.relation().equals("pobj") ? scene.tree().head(act) : null;
    Token above = preposition == null ? null : scene.tree().head(preposition);
    Token verb = above != null && above.isNoun() ? scene.tree().head(above) : above;
    if (preposition != null
        && preposition.lemma().equals("with")
        && above != null
        && above.isVerb()) {
      addUser(above);
    }
    if (verb != null && act.isNoun() && PUNISHING.contains(verb.lemma())) {
      Role punished = verb.lemma().equals("serve") ? Role.SUBJ : Role.OBJ;
      scene.roles().of(verb, punished).stream()
          .flatMap(filler -> scene.arguments().bind(filler, scene.tree()).stream())
          .filter(b -> b.meant().kind() == ActorKind.PERSON)
          .forEach(agents::add);
    }
  }

  boolean aerial() {
    return means.stream()
        .anyMatch(
            m ->
                NounClass.AERIAL.has(m)
                    || scene.tree().children(m, "compound", "nmod").stream()
                        .anyMatch(NounClass.AERIAL::has));
  }

  List<Argument> agentArguments() {
    return arguments(agents);
  }

  List<Argument> targetArguments() {
    List<Argument> all = new ArrayList<>(arguments(targets));
    targetWords.forEach(token -> all.add(Wording.noun(token, scene)));
    return all;
  }

  List<Argument> meansArguments() {
    return means.stream().map(token -> Wording.noun(token, scene)).distinct().toList();
  }

  private List<Argument> arguments(List<Bound> bound) {
    Map<Argument, Bound> once = new LinkedHashMap<>();
    bound.forEach(b -> once.putIfAbsent(scene.argument(b), b));
    return new ArrayList<>(once.keySet());
  }

  /** All mentions that fill a slot. */
  List<Bound> bound() {
    List<Bound> all = new ArrayList<>(agents);
    all.addAll(targets);
    return all;
  }

  /** Tokens of what it is done to. */
  List<Token> targetTokens() {
    List<Token> all = new ArrayList<>(targetWords);
    targets.stream()
        .filter(b -> b.mention().form() != MentionForm.PRONOUN)
        .forEach(b -> all.add(b.filler().token()));
    return all;
  }
}
