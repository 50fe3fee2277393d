package org.isnad.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.actor.judgement.NameClass;
import org.isnad.actor.judgement.Node;
import org.isnad.actor.name.NameForm;
import org.isnad.actor.whoswho.Entry;
import org.isnad.actor.whoswho.EntryName;
import org.isnad.actor.whoswho.WhosWho;
import org.isnad.mention.ActorKind;
import org.jspecify.annotations.Nullable;

/** A who's-who by what its names lead to, made once for many questions. */
final class Listed {
  private final WhosWho whosWho;
  private final Map<Node.Name, List<Entry>> own = new HashMap<>();
  private final Map<Node.Name, List<Entry>> shared = new HashMap<>();
  private final Map<NameClass, List<Spellings.Known>> names = new HashMap<>();
  private final Map<String, List<Entry>> byKey = new LinkedHashMap<>();

  Listed(WhosWho whosWho, Sightings sightings) {
    this.whosWho = whosWho;
    for (Entry entry : whosWho.entries()) {
      for (EntryName name : entry.names()) {
        add(entry, name, sightings.listedNode(name.text(), entry.kind()));
      }
    }
  }

  private void add(Entry entry, EntryName name, Node.@Nullable Name node) {
    if (node == null) {
      return;
    }
    Map<Node.Name, List<Entry>> map = name.shared() ? shared : own;
    map.computeIfAbsent(node, k -> new ArrayList<>()).add(entry);
    if (!name.shared()) {
      byKey.computeIfAbsent(node.key(), k -> new ArrayList<>()).add(entry);
    }
    boolean comparable =
        !name.shared()
            && entry.kind() != ActorKind.OFFICE
            && node.nameClass() != NameClass.STATE
            && (node.nameClass() != NameClass.PERSON || NameKeys.words(node.key()) > 1);
    if (comparable) {
      names
          .computeIfAbsent(node.nameClass(), k -> new ArrayList<>())
          .add(new Spellings.Known(node(entry), NameForm.of(name.text())));
    }
  }

  static Node.Entry node(Entry entry) {
    return new Node.Entry(entry.key());
  }

  WhosWho whosWho() {
    return whosWho;
  }

  /** The only entry of this name, where no other has or shares it. */
  Optional<Entry> only(Node.Name name) {
    List<Entry> entries = own.getOrDefault(name, List.of());
    return entries.stream().distinct().count() == 1
        ? Optional.of(entries.getFirst())
        : Optional.empty();
  }

  /** The only entry of this name of its own state: 'British Middle East Eye'. */
  Optional<Entry> onlyOfState(Node.Name bare, Set<String> states) {
    return only(bare).filter(entry -> states.equals(Set.of(entry.country())));
  }

  /** The only entry of this folded name of several words, whatever it was read as. */
  Optional<Entry> onlyOfAnyKind(Node.Name name) {
    List<Entry> entries = byKey.getOrDefault(name.key(), List.of());
    return NameKeys.words(name.key()) > 1 && entries.stream().distinct().count() == 1
        ? Optional.of(entries.getFirst())
        : Optional.empty();
  }

  /** Those that are called so among others. */
  List<Entry> sharing(Node.Name name) {
    List<Entry> all = new ArrayList<>(own.getOrDefault(name, List.of()));
    all.addAll(shared.getOrDefault(name, List.of()));
    return all.stream().distinct().toList();
  }

  Map<NameClass, List<Spellings.Known>> names() {
    return names;
  }
}
