package org.isnad.report.read;

import java.io.InputStream;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.isnad.report.ZoneKind;
import org.isnad.report.text.Composer;

/** The paragraphs of a part of a DOCX (ECMA-376 WordprocessingML) or ODT (OASIS OpenDocument). */
final class WordParagraphs {
  private final XMLStreamReader xml;
  private final Composer composer;
  private final ZoneKind usual;
  private final StringBuilder text = new StringBuilder();
  private ZoneKind kind;
  private int words;
  private int fallbacks;

  private WordParagraphs(XMLStreamReader xml, Composer composer, ZoneKind usual) {
    this.xml = xml;
    this.composer = composer;
    this.usual = usual;
    this.kind = usual;
  }

  /** Adds the paragraphs; those before broken XML are kept. */
  static void read(InputStream in, Composer composer, ZoneKind usual) throws XMLStreamException {
    WordParagraphs paragraphs = new WordParagraphs(Xml.reader(in), composer, usual);
    try {
      paragraphs.read();
    } finally {
      paragraphs.end();
    }
  }

  private void read() throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> open(xml.getLocalName());
        case XMLStreamConstants.END_ELEMENT -> close(xml.getLocalName());
        case XMLStreamConstants.CHARACTERS -> {
          if (words > 0 && fallbacks == 0) {
            text.append(xml.getText());
          }
        }
        default -> {}
      }
    }
  }

  private boolean isWord() {
    String namespace = xml.getNamespaceURI();
    return namespace != null && namespace.contains("wordprocessingml");
  }

  private void open(String name) {
    switch (name) {
      case "p", "h" -> begin(name);
      case "Fallback" -> fallbacks++;
      case "t" -> words += isWord() ? 1 : 0;
      case "tab" -> text.append('\t');
      case "br", "cr", "line-break" -> text.append('\n');
      case "s" -> text.append(' ');
      case "pStyle" -> kind = style(attribute("val"));
      default -> {}
    }
  }

  private void begin(String name) {
    end();
    if (!isWord()) {
      words = 1;
      kind =
          name.equals("h") && usual == ZoneKind.BODY
              ? ZoneKind.HEADING
              : style(attribute("style-name"));
    }
  }

  private void close(String name) {
    switch (name) {
      case "p", "h" -> {
        end();
        words = 0;
      }
      case "Fallback" -> fallbacks--;
      case "t" -> words -= isWord() ? 1 : 0;
      default -> {}
    }
  }

  private String attribute(String local) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(local)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  private ZoneKind style(String name) {
    String style = name.toLowerCase(Locale.ROOT);
    if (usual != ZoneKind.BODY) {
      return usual;
    }
    if (style.equals("title")) {
      return ZoneKind.TITLE;
    }
    return style.startsWith("heading")
        ? ZoneKind.HEADING
        : style.equals("caption") ? ZoneKind.CAPTION : usual;
  }

  private void end() {
    composer.add(text.toString(), kind);
    text.setLength(0);
    kind = usual;
  }
}
