package org.isnad.origin;

/**
 * The voice that a claim goes back to.
 *
 * @param key equal for one speaker, as far as names tell
 * @param name what to show
 * @param named whether it has a name
 * @param witness what kind of witness it is
 * @param isOutlet whether it is a medium
 */
record Speaker(String key, String name, boolean named, Witness witness, boolean isOutlet) {}
