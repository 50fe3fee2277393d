package org.isnad.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What the ledger needs of a database beyond the SQL that all of them share. */
interface Database {
  /** Connections to it. */
  Jdbi jdbi();

  /** What to call it in messages: a path. */
  String name();

  /** What the database itself finds wrong with its storage; empty when sound. */
  List<String> selfCheck(Handle handle);

  /** Called when the last writer is done. */
  void settle(Handle handle);
}
