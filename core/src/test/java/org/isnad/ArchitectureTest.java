package org.isnad;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Data flows one way, and each library has one owner. */
@AnalyzeClasses(packages = "org.isnad", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] READING = {
    "org.isnad.base..",
    "org.isnad.report..",
    "org.isnad.passage..",
    "org.isnad.mention..",
    "org.isnad.time..",
    "org.isnad.voice..",
    "org.isnad.claim..",
    "org.isnad.actor..",
    "org.isnad.origin..",
    "org.isnad.network..",
    "org.isnad.finding..",
    "org.isnad.whatif.."
  };

  @ArchTest
  static final ArchRule no_cycles = slices().matching("org.isnad.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule data_flows_one_way =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("base")
          .definedBy("org.isnad.base..")
          .layer("report")
          .definedBy("org.isnad.report..")
          .layer("passage")
          .definedBy("org.isnad.passage..")
          .layer("mention")
          .definedBy("org.isnad.mention..")
          .layer("time")
          .definedBy("org.isnad.time..")
          .layer("voice")
          .definedBy("org.isnad.voice..")
          .layer("claim")
          .definedBy("org.isnad.claim..")
          .layer("actor")
          .definedBy("org.isnad.actor..")
          .layer("origin")
          .definedBy("org.isnad.origin..")
          .layer("network")
          .definedBy("org.isnad.network..")
          .layer("finding")
          .definedBy("org.isnad.finding..")
          .layer("whatif")
          .definedBy("org.isnad.whatif..")
          .layer("export")
          .definedBy("org.isnad.export..")
          .layer("store")
          .definedBy("org.isnad.store..")
          .layer("pipeline")
          .definedBy("org.isnad.pipeline..")
          .whereLayer("pipeline")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("export")
          .mayOnlyBeAccessedByLayers("pipeline")
          .whereLayer("store")
          .mayOnlyBeAccessedByLayers("pipeline")
          .whereLayer("whatif")
          .mayOnlyBeAccessedByLayers("store", "export", "pipeline")
          .whereLayer("finding")
          .mayOnlyBeAccessedByLayers("whatif", "store", "export", "pipeline")
          .whereLayer("network")
          .mayOnlyBeAccessedByLayers("finding", "whatif", "store", "export", "pipeline")
          .whereLayer("origin")
          .mayOnlyBeAccessedByLayers("network", "finding", "whatif", "store", "export", "pipeline")
          .whereLayer("actor")
          .mayOnlyBeAccessedByLayers(
              "origin", "network", "finding", "whatif", "store", "export", "pipeline")
          .whereLayer("claim")
          .mayOnlyBeAccessedByLayers(
              "actor", "origin", "network", "finding", "whatif", "store", "export", "pipeline")
          .whereLayer("voice")
          .mayOnlyBeAccessedByLayers(
              "claim",
              "actor",
              "origin",
              "network",
              "finding",
              "whatif",
              "store",
              "export",
              "pipeline")
          .whereLayer("time")
          .mayOnlyBeAccessedByLayers(
              "claim",
              "actor",
              "origin",
              "network",
              "finding",
              "whatif",
              "store",
              "export",
              "pipeline")
          .whereLayer("mention")
          .mayOnlyBeAccessedByLayers(
              "voice",
              "claim",
              "actor",
              "origin",
              "network",
              "finding",
              "whatif",
              "store",
              "export",
              "pipeline");

  @ArchTest
  static final ArchRule only_the_store_speaks_sql =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.isnad.store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..");

  @ArchTest
  static final ArchRule only_passage_knows_the_nlp_libraries =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.isnad.passage..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("edu.stanford..", "edu.emory..");

  @ArchTest
  static final ArchRule only_report_knows_the_document_libraries =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.isnad.report..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.jsoup..",
              "org.apache.tika..",
              "org.apache.pdfbox..",
              "org.apache.james..",
              "com.github.pemistahl..",
              "org.netpreserve..",
              "org.apache.commons.compress..");

  @ArchTest
  static final ArchRule only_tables_of_shares_and_of_actors_know_the_csv_library =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.isnad.origin.coordination.table..", "org.isnad.actor.whoswho..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.commons.csv..");

  @ArchTest
  static final ArchRule reading_stages_have_no_clocks_and_no_threads =
      noClasses()
          .that()
          .resideInAnyPackage(READING)
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(
              java.time.Clock.class, Thread.class, java.util.concurrent.ExecutorService.class);
}
