package org.isnad.eval.tempeval3;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.isnad.base.Span;
import org.jspecify.annotations.Nullable;

/**
 * A TimeML document: what lies in its TEXT element, without tags.
 *
 * @param text as it stands, with its line breaks
 * @param created the document creation time, or null where the file has none
 * @param timexes the TIMEX3 elements inside TEXT that hold words, in their order
 */
public record TimeMlFile(String text, @Nullable LocalDate created, List<Timex> timexes) {
  private static final int DATE_LENGTH = "2013-03-22".length();

  public TimeMlFile {
    timexes = List.copyOf(timexes);
  }

  /**
   * Reads a file.
   *
   * @throws IOException when it is not well-formed or has no TEXT; the message names the file
   */
  public static TimeMlFile read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new Reader(XMLInputFactory.newDefaultFactory().createXMLStreamReader(in)).read();
    } catch (XMLStreamException | DateTimeParseException e) {
      throw new IOException(file + " is no TimeML file: " + e.getMessage(), e);
    }
  }

  /** One pass over the events of the parser. */
  private static final class Reader {
    private final XMLStreamReader xml;
    private final StringBuilder text = new StringBuilder();
    private final List<Timex> timexes = new ArrayList<>();
    private @Nullable LocalDate created;
    private boolean inText;
    private boolean textSeen;

    Reader(XMLStreamReader xml) {
      this.xml = xml;
    }

    TimeMlFile read() throws XMLStreamException {
      while (xml.hasNext()) {
        step(xml.next());
      }
      if (!textSeen) {
        throw new XMLStreamException("it has no TEXT element");
      }
      return new TimeMlFile(text.toString(), created, timexes);
    }

    private void step(int event) throws XMLStreamException {
      if (event == XMLStreamConstants.START_ELEMENT) {
        start(xml.getLocalName());
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("TEXT")) {
        inText = false;
      } else if (inText && xml.isCharacters()) {
        text.append(xml.getText());
      }
    }

    private void start(String element) throws XMLStreamException {
      switch (element) {
        case "TEXT" -> {
          inText = true;
          textSeen = true;
        }
        case "TIMEX3" -> timex();
        default -> {}
      }
    }

    private void timex() throws XMLStreamException {
      String type = attribute("type");
      String value = attribute("value");
      if (inText) {
        int begin = text.length();
        inner();
        Span span = new Span(begin, text.length());
        if (!span.in(text).isBlank()) {
          timexes.add(new Timex(span, span.in(text), type, value));
        }
      } else if (attribute("functionInDocument").equals("CREATION_TIME")
          && value.length() >= DATE_LENGTH) {
        created = LocalDate.parse(value.substring(0, DATE_LENGTH));
      }
    }

    /** Appends what lies in the element, whatever further elements are in it. */
    private void inner() throws XMLStreamException {
      for (int depth = 1; depth > 0; ) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          depth++;
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
        } else if (xml.isCharacters()) {
          text.append(xml.getText());
        }
      }
    }

    private String attribute(String name) {
      String value = xml.getAttributeValue(null, name);
      return value == null ? "" : value;
    }
  }
}
