package org.isnad.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.base.Confidence;
import org.isnad.base.Id;
import org.isnad.base.Span;
import org.isnad.claim.Argument;
import org.isnad.claim.Basis;
import org.isnad.claim.Claim;
import org.isnad.claim.Claims;
import org.isnad.claim.Modality;
import org.isnad.claim.Polarity;
import org.isnad.claim.Predicate;
import org.isnad.claim.ResponsibilityStance;
import org.isnad.mention.Mentions;
import org.isnad.report.Credit;
import org.isnad.report.Report;
import org.isnad.voice.Chain;
import org.isnad.voice.Voice;
import org.junit.jupiter.api.Test;

/** How many tellings stand behind claims. */
class OriginsTest {
  private final Report original = Tellings.report("Marun Courier", "2019-05-06", Tellings.ORIGINAL);
  private final Report reprint = Tellings.report("Hill Post", "2019-05-08", Tellings.cut(4));
  private final Report independent =
      Tellings.report("Radio Lamp", "2019-05-06", Tellings.INDEPENDENT);

  private static Claim claim(Report report, Polarity polarity, Voice... voices) {
    Span words = new Span(0, 20);
    Argument subject = new Argument(words, "Tadeo Marsh", null);
    Argument object = new Argument(words, "the Ridge Brigade", null);
    Basis basis =
        new Basis(
            Id.of("claim", report.id(), polarity, List.of(voices)),
            report.id(),
            0,
            words,
            polarity,
            Modality.FACT,
            null,
            new Chain(List.of(voices)),
            "test",
            Confidence.of(0.9, "given"));
    return new Claim.Relation(basis, Predicate.LEADS, subject, object);
  }

  private static Claim claim(Report report, Voice... voices) {
    return claim(report, Polarity.ASSERTED, voices);
  }

  private static Voice own(Report report) {
    return new Voice.Outlet(String.valueOf(report.meta().outlet()));
  }

  private static Voice voice(String words, boolean anonymous) {
    return new Voice.Credited(words, new Span(0, words.length()), null, anonymous);
  }

  private static Material material(Report report, Claim... claims) {
    Mentions none = new Mentions(List.of(), List.of(), List.of());
    return new Material(report, none, new Claims(List.of(claims), java.util.Map.of()));
  }

  private static Corroboration behind(List<Material> materials) {
    Origins origins = Origins.of(materials, List.of());
    return origins.corroboration(
        materials.stream().flatMap(m -> m.claims().all().stream()).toList());
  }

  @Test
  void a_reprint_adds_no_origin_and_an_independent_report_does() {
    List<Material> two =
        List.of(
            material(original, claim(original, own(original))),
            material(reprint, claim(reprint, own(reprint))));
    assertThat(behind(two).words()).isEqualTo("1 origin: 1 outlet");
    List<Material> three =
        List.of(
            two.get(0), two.get(1), material(independent, claim(independent, own(independent))));
    assertThat(behind(three).words()).isEqualTo("2 origins: 2 outlets");
  }

  @Test
  void one_named_voice_through_two_outlets_is_one_origin() {
    Voice prefect = voice("Prefect Ilan Dorvet", false);
    Corroboration behind =
        behind(
            List.of(
                material(original, claim(original, prefect, own(original))),
                material(independent, claim(independent, prefect, own(independent)))));
    assertThat(behind.count()).isEqualTo(1);
    assertThat(behind.origins().getFirst().reports())
        .containsExactlyInAnyOrder(original.id(), independent.id());
  }

  @Test
  void the_same_unnamed_official_in_two_outlets_is_possibly_one() {
    Voice official = voice("a security official", true);
    Corroboration behind =
        behind(
            List.of(
                material(original, claim(original, official, own(original))),
                material(independent, claim(independent, official, own(independent)))));
    assertThat(behind.count()).isEqualTo(2);
    assertThat(behind.atLeast()).isEqualTo(1);
    assertThat(behind.words()).isEqualTo("2 origins, possibly 1: 2 unnamed");
  }

  @Test
  void kinds_of_witness_are_told_apart() {
    Corroboration behind =
        behind(
            List.of(
                material(
                    original,
                    claim(original, voice("a resident of Halvek", true), own(original)),
                    claim(original, voice("Interior Minister Vel Ostra", false), own(original)),
                    claim(original, voice("Tadeo Marsh", false), own(original)),
                    claim(original, new Voice.Untold("reportedly"), own(original)))));
    assertThat(behind.kinds())
        .containsOnly(
            java.util.Map.entry(Witness.EYEWITNESS, 1),
            java.util.Map.entry(Witness.OFFICIAL, 1),
            java.util.Map.entry(Witness.PARTY, 1),
            java.util.Map.entry(Witness.UNNAMED, 1));
  }

  @Test
  void an_origin_is_found_by_the_id_of_a_claim_and_of_a_report() {
    Claim claim = claim(reprint, own(reprint));
    Origins origins = Origins.of(List.of(material(original), material(reprint, claim)), List.of());
    assertThat(origins.originOfClaim(claim.basis().id()))
        .map(Origin::id)
        .isEqualTo(origins.originOfReport(original.id()).map(Origin::id))
        .isPresent();
    assertThat(origins.originOfClaim(Id.of("nothing"))).isEmpty();
    assertThat(origins.originOfReport(Id.of("nothing"))).isEmpty();
  }

  @Test
  void two_outlets_that_cite_each_other_are_a_circle() {
    Report one =
        Tellings.report(
            "Hill Post",
            "2019-05-06",
            Tellings.ORIGINAL + "\n\nAs the Basin Herald reported.",
            Credit.Kind.QUOTATION,
            "Basin Herald");
    Report other =
        Tellings.report(
            "Basin Herald",
            "2019-05-06",
            Tellings.ORIGINAL + "\n\nAs the Hill Post reported.",
            Credit.Kind.QUOTATION,
            "Hill Post");
    assertThat(Circles.of(Tellings.origins(List.of(), one, other, original)))
        .singleElement()
        .satisfies(circle -> assertThat(circle).containsExactlyInAnyOrder(one.id(), other.id()));
  }

  @Test
  void a_profile_tells_who_later_agreed_and_who_did_not() {
    Report later = Tellings.report("Radio Lamp", "2019-06-01", Tellings.INDEPENDENT);
    Report latest =
        Tellings.report(
            "Osk Times", "2019-07-01", "Nothing of the kind ever happened in the valley, it says.");
    List<Material> materials =
        List.of(
            material(original, claim(original, own(original))),
            material(later, claim(later, own(later))),
            material(latest, claim(latest, Polarity.DENIED, own(latest))));
    Origins origins = Origins.of(materials, List.of());
    Profile profile =
        Profiles.of(origins, materials, Origins.byNamesAlone(materials))
            .of("Marun Courier")
            .orElseThrow();
    assertThat(profile.said()).hasSize(1);
    assertThat(profile.agreed()).extracting(l -> l.by().name()).containsExactly("Radio Lamp");
    assertThat(profile.disagreed()).extracting(l -> l.by().name()).containsExactly("Osk Times");
  }

  @Test
  void a_profile_tells_whom_a_voice_clears_and_whom_it_accuses() {
    Basis basis = claim(original, own(original)).basis();
    Claim denied =
        new Claim.Responsibility(
            basis, argument("the Ridge Brigade"), ResponsibilityStance.DENIED, argument("raid"));
    Basis other = claim(original, Polarity.DENIED, own(original)).basis();
    Claim unsaid =
        new Claim.Responsibility(
            other, argument("the prefect"), ResponsibilityStance.BLAMED, argument("raid"));
    List<Material> materials = List.of(material(original, denied, unsaid));
    Profile profile =
        Profiles.of(Origins.of(materials, List.of()), materials, Origins.byNamesAlone(materials))
            .of("Marun Courier")
            .orElseThrow();
    assertThat(profile.clears()).containsExactly(java.util.Map.entry("the Ridge Brigade", 1));
    assertThat(profile.accuses()).as("what it denies saying counts for nobody").isEmpty();
  }

  private static Argument argument(String words) {
    return new Argument(new Span(0, words.length()), words, null);
  }

  @Test
  void damage_lowers_a_view_of_the_confidence_and_not_the_claim() {
    Claim claim = claim(original, own(original));
    Damage damage = new Damage(new Span(3, 9), Damage.Sort.GLUED, "two lines run together");
    assertThat(Trust.of(claim, List.of(damage)).value()).isEqualTo(0.9 * Damage.Sort.GLUED.keeps());
    assertThat(claim.basis().confidence().value()).isEqualTo(0.9);
  }
}
