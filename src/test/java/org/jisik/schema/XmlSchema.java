package org.jisik.schema;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** XML Schema validation with the JDK; nothing is ever fetched. */
final class XmlSchema {

  private static final String STRUCTURE_SCHEMA = "structure-specific.xsd";

  /** Declares nothing but character entities, in files that would have to be fetched. */
  private static final String XHTML_ENTITIES = "xhtml-charent-1.xsd";

  private static final byte[] NOTHING_OF_XHTML =
      """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
          targetNamespace="http://www.w3.org/1999/xhtml"/>
      """
          .getBytes(StandardCharsets.UTF_8);

  private XmlSchema() {}

  /** The schema of all messages of one version. */
  static OfficialSchema message(Path directory) {
    try {
      SchemaFactory factory = factory();
      return validating(factory.newSchema(directory.resolve("SDMXMessage.xsd").toFile()));
    } catch (SAXException e) {
      throw new IllegalStateException("cannot compile SDMXMessage.xsd in " + directory, e);
    }
  }

  /** The same with the schema of one data structure, which may import its neighbours. */
  static OfficialSchema specific(Path directory, SchemaInput structureSchema) {
    try {
      SchemaFactory factory = factory();
      factory.setResourceResolver(
          (type, namespace, publicId, systemId, base) ->
              input(directory, structureSchema, systemId));
      String wrapper =
          """
          <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
            <xs:import namespace="%s/message" schemaLocation="SDMXMessage.xsd"/>
            <xs:import namespace="%s" schemaLocation="%s"/>
          </xs:schema>
          """
              .formatted(
                  stem(directory), targetNamespace(structureSchema.bytes()), STRUCTURE_SCHEMA);
      return validating(factory.newSchema(new StreamSource(new StringReader(wrapper))));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new IllegalStateException("cannot compile the structure-specific schema", e);
    }
  }

  private static String stem(Path directory) {
    String version = directory.getFileName().toString().replace("sdmx-ml-", "").replace('.', '_');
    return "http://www.sdmx.org/resources/sdmxml/schemas/v" + version;
  }

  private static String targetNamespace(byte[] schema)
      throws SAXException, IOException, ParserConfigurationException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(schema))
        .getDocumentElement()
        .getAttribute("targetNamespace");
  }

  /** The official schemas by file name, whatever the path; null leaves it to the base. */
  private static @Nullable LSInput input(
      Path directory, SchemaInput structureSchema, String systemId) {
    String name = systemId.substring(systemId.lastIndexOf('/') + 1);
    if (name.equals(STRUCTURE_SCHEMA)) {
      return structureSchema;
    }
    if (name.equals(XHTML_ENTITIES)) {
      return new SchemaInput("file:///" + name, NOTHING_OF_XHTML);
    }
    Path file = directory.resolve(name);
    return Files.exists(file) ? SchemaInput.of(file) : null;
  }

  private static SchemaFactory factory() throws SAXException {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    return factory;
  }

  private static OfficialSchema validating(Schema schema) {
    return message -> {
      List<String> problems = problems(schema, message);
      if (!problems.isEmpty()) {
        throw new AssertionError(
            String.join("\n", problems.subList(0, Math.min(20, problems.size())))
                + "\n"
                + beginning(message));
      }
    };
  }

  private static List<String> problems(Schema schema, byte[] message) {
    Problems problems = new Problems(new ArrayList<>());
    try {
      Validator validator = schema.newValidator();
      validator.setErrorHandler(problems);
      validator.validate(new StreamSource(new ByteArrayInputStream(message)));
    } catch (SAXException | IOException e) {
      problems.found().add(String.valueOf(e.getMessage()));
    }
    return problems.found();
  }

  static String beginning(byte[] message) {
    return new String(message, 0, Math.min(message.length, 6000), StandardCharsets.UTF_8);
  }

  /** Collects instead of stopping at the first. */
  private record Problems(List<String> found) implements ErrorHandler {
    @Override
    public void warning(SAXParseException problem) {
      error(problem);
    }

    @Override
    public void error(SAXParseException problem) {
      found.add("line %d: %s".formatted(problem.getLineNumber(), problem.getMessage()));
    }

    @Override
    public void fatalError(SAXParseException problem) {
      error(problem);
    }
  }
}
