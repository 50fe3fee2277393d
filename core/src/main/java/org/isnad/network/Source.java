package org.isnad.network;

import java.time.LocalDate;
import org.isnad.base.Id;
import org.jspecify.annotations.Nullable;

/**
 * A report as a source of claims.
 *
 * @param name its outlet, else its file
 * @param published the day from which its claims were known; null when it has no date
 */
public record Source(Id report, String name, String path, @Nullable LocalDate published) {}
