package org.isnad.app.brief;

import java.util.List;

/**
 * A section of the brief.
 *
 * @param more the command that lists what a limit leaves out
 */
record Section(String title, List<Entry> entries, String more) {}
