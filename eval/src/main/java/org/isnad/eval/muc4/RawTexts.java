package org.isnad.eval.muc4;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads text files of MUC-4: messages one after the other, each under a line with its id. */
final class RawTexts {
  private static final Pattern HEAD =
      Pattern.compile("^((?:DEV|TST\\d)-MUC\\d-\\d{4})\\b.*$", Pattern.MULTILINE);

  private RawTexts() {}

  /** One message. */
  record Message(String id, String text) {}

  static List<Message> read(Path file) throws IOException {
    String all = Files.readString(file, StandardCharsets.ISO_8859_1);
    List<Message> messages = new ArrayList<>();
    Matcher head = HEAD.matcher(all);
    String id = "";
    int begin = 0;
    while (head.find()) {
      add(messages, id, all.substring(begin, head.start()));
      id = head.group(1);
      begin = head.end();
    }
    add(messages, id, all.substring(begin));
    return messages;
  }

  private static void add(List<Message> messages, String id, String text) {
    if (!id.isEmpty()) {
      messages.add(new Message(id, text.strip()));
    }
  }
}
