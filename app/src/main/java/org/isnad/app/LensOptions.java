package org.isnad.app;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.network.Casebook;
import org.isnad.network.Lens;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What to look through. */
final class LensOptions {
  @Mixin private KnowledgeOptions knowledge = new KnowledgeOptions();

  @Option(
      names = "--without",
      paramLabel = "SOURCE",
      description = "Leave out what goes through this outlet or voice; may be given again.")
  private Set<String> without = new TreeSet<>();

  Lens lens(@Nullable LocalDate on, Casebook book) {
    return knowledge.lens(on, without, book);
  }
}
