package org.isnad.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.base.Confidence;
import org.isnad.base.Explanation;
import org.isnad.base.Id;
import org.isnad.base.Line;
import org.isnad.base.Span;
import org.isnad.mention.ActorKind;
import org.isnad.mention.Mention;
import org.isnad.mention.MentionForm;
import org.isnad.passage.AnalysedText;
import org.isnad.report.Published;
import org.isnad.voice.Chains;
import org.jspecify.annotations.Nullable;

/**
 * The state that a president, king or head of government leads where the report gives the post and
 * leaves the state to the reader: 'President François Hollande ... the French police' -> he leads
 * France. From a list of who held the highest posts (heads-of-states.tsv); only where the report
 * gives the post to the name, speaks of the state, and was published while the post was held.
 */
final class Statesmen {
  private static final double SURE = 0.85;
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern OF = Pattern.compile("['’]s$");
  private static final List<Holder> HOLDERS =
      Line.ofResource(Statesmen.class, "heads-of-states.tsv").stream().map(Holder::of).toList();

  /**
   * Who held a post.
   *
   * @param state its names and adjectives
   * @param until null while it is held
   */
  private record Holder(
      List<String> state,
      String post,
      List<String> family,
      String given,
      LocalDate from,
      @Nullable LocalDate until) {
    static Holder of(Line line) {
      List<String> fields = line.fields();
      if (fields.size() < 5 || fields.size() > 6) {
        throw line.wrong("not five or six fields", "write state, post, names, from, until");
      }
      return new Holder(
          bars(fields.get(0)),
          fields.get(1),
          bars(fields.get(2)),
          fields.get(3),
          LocalDate.parse(fields.get(4)),
          fields.size() == 6 ? LocalDate.parse(fields.get(5)) : null);
    }

    private static List<String> bars(String text) {
      return Arrays.asList(text.split("\\|"));
    }

    boolean heldOn(LocalDate day) {
      return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Whether a name ends in the family name, and what stands before it begins as the given. */
    boolean isCalled(String name) {
      return family.stream().anyMatch(f -> name.equals(f) || name.endsWith(" " + f))
          && (!name.contains(" ") || name.charAt(0) == given.charAt(0));
    }
  }

  private final AnalysedText text;
  private final Arguments arguments;
  private final List<Claim> claims;
  private final Chains chains;

  private Statesmen(AnalysedText text, Arguments arguments, List<Claim> claims, Chains chains) {
    this.text = text;
    this.arguments = arguments;
    this.claims = claims;
    this.chains = chains;
  }

  /** The relations that no words of the report tell in full. */
  static List<Claim> of(AnalysedText text, Arguments arguments, List<Claim> claims, Chains chains) {
    Published published = text.report().meta().published();
    return published == null
        ? List.of()
        : new Statesmen(text, arguments, claims, chains).on(published.date());
  }

  private List<Claim> on(LocalDate day) {
    Map<Id, Claim> found = new LinkedHashMap<>();
    for (Mention mention : arguments.all()) {
      Id chain = arguments.chain(mention);
      if (mention.kind() == ActorKind.PERSON
          && mention.form() == MentionForm.NAME
          && !mention.titles().isEmpty()
          && !found.containsKey(chain)
          && !leads(chain)) {
        holder(mention, day)
            .flatMap(h -> state(h).map(state -> relation(mention, state, h)))
            .ifPresent(claim -> found.put(chain, claim));
      }
    }
    return new ArrayList<>(found.values());
  }

  private Optional<Holder> holder(Mention mention, LocalDate day) {
    String title = String.join(" ", mention.titles()).toLowerCase(Locale.ROOT);
    List<Holder> fit =
        HOLDERS.stream()
            .filter(h -> title.equals(h.post()) && h.heldOn(day))
            .filter(h -> names(mention).allMatch(h::isCalled))
            .toList();
    return fit.size() == 1 ? Optional.of(fit.getFirst()) : Optional.empty();
  }

  /** The name, and the other names of the report that are the same person's. */
  private Stream<String> names(Mention mention) {
    Id chain = arguments.chain(mention);
    return arguments.all().stream()
        .filter(m -> m.form() == MentionForm.NAME && arguments.chain(m).equals(chain))
        .map(m -> words(m.core()));
  }

  private String words(Span span) {
    return OF.matcher(SPACES.matcher(text.words(span)).replaceAll(" ")).replaceFirst("");
  }

  /** Where the report names the state. */
  private Optional<Mention> state(Holder holder) {
    return arguments.all().stream()
        .filter(m -> m.kind() == ActorKind.GOVERNMENT && m.form() == MentionForm.NAME)
        .filter(m -> holder.state().contains(words(m.core())))
        .findFirst();
  }

  private boolean leads(Id chain) {
    return claims.stream()
        .flatMap(c -> c instanceof Claim.Relation r ? Stream.of(r) : Stream.empty())
        .filter(r -> r.predicate() == Predicate.LEADS)
        .anyMatch(r -> chain.equals(arguments.chain(r.subject())) && isState(r.object()));
  }

  private boolean isState(Argument argument) {
    Id mention = argument.mention();
    return mention != null
        && arguments.byId(mention).filter(m -> m.kind() == ActorKind.GOVERNMENT).isPresent();
  }

  private Claim relation(Mention person, Mention state, Holder holder) {
    Basis basis =
        new Basis(
            Id.of("relation", text.report().id(), "rule:statesman", person.span(), state.span()),
            text.report().id(),
            person.sentence(),
            person.span(),
            Polarity.ASSERTED,
            Modality.FACT,
            null,
            chains
                .attributionAt(person.span())
                .map(chains::outside)
                .orElseGet(() -> chains.at(person.span())),
            "rule:statesman",
            new Confidence(
                Explanation.product(
                    "a post whose state the words leave out",
                    List.of(
                        Explanation.of(
                            SURE, holder.post() + " of " + holder.state().getFirst() + " then")))));
    return new Claim.Relation(
        basis, Predicate.LEADS, arguments.argument(person), arguments.argument(state));
  }
}
