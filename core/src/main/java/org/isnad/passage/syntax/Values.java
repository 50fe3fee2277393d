package org.isnad.passage.syntax;

import org.isnad.passage.flat.Hashed;

/** Hashes of the values of each token's fields; a power of 0 is no value. */
final class Values {
  private final int fields;
  final long[] hashes;
  final long[] powers;

  Values(int tokens, int fields) {
    this.fields = fields;
    hashes = new long[tokens * fields];
    powers = new long[tokens * fields];
  }

  int cell(int token, int field) {
    return token * fields + field;
  }

  void set(int token, int field, long hash, long power) {
    hashes[cell(token, field)] = hash;
    powers[cell(token, field)] = power;
  }

  void set(int token, int field, Hashed value) {
    set(token, field, value.hash(), value.power());
  }
}
