package org.jisik.format.ml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jisik.format.Endless;
import org.jisik.format.HardInputContract;
import org.jisik.format.ml.stax.MlNamespaces;
import org.jisik.model.artefact.Codelist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hard input in XML. */
abstract class MlHardInputContract extends HardInputContract {

  @Override
  protected List<String> tokens() {
    return List.of(
        "<",
        ">",
        "</",
        "/>",
        "&",
        "&amp;",
        "&#0;",
        "&#xFFFF;",
        "&none;",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<?xml version='1.1'?>",
        "<?pi?>",
        "<!DOCTYPE a>",
        " id=\"x\"",
        "\"",
        "xmlns=''",
        "xmlns:str='urn:x'",
        "\uFFFE",
        "urn:sdmx:",
        "1e999999999",
        "*",
        "+",
        "--",
        "-1",
        ":");
  }

  private String open() {
    MlNamespaces own = MlNamespaces.of(format().era());
    return "<m:Structure xmlns:m='%s' xmlns:s='%s' xmlns:c='%s' xmlns:x='urn:x'>"
        .formatted(own.message(), own.structure(), own.common());
  }

  private String message(String structures) {
    return open() + "<m:Structures>" + structures + "</m:Structures></m:Structure>";
  }

  private String message(String attributes, String content) {
    return message(
        "<s:Codelists><s:Codelist id='CL' agencyID='EX' %s>%s</s:Codelist></s:Codelists>"
            .formatted(attributes, "<c:Name>Name</c:Name>" + content));
  }

  private List<Codelist> codelists(String message) {
    return read(message.getBytes(StandardCharsets.UTF_8)).stream()
        .map(Codelist.class::cast)
        .toList();
  }

  // Encodings

  @Test
  void everyDeclaredEncodingOfUnicodeIsRead() {
    String whole = new String(write(List.of(codelist())), StandardCharsets.UTF_8);
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      byte[] message = ("\uFEFF" + whole.replace("UTF-8", "UTF-16")).getBytes(charset);
      assertEquals(List.of(codelist()), read(message));
    }
    assertEquals(List.of(codelist()), read(("\uFEFF" + whole).getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void declaredLatin1IsRead() {
    String message =
        "<?xml version='1.0' encoding='ISO-8859-1'?>" + message("", "").replace("Name<", "Größe<");
    assertEquals(
        "Größe",
        ((Codelist) read(message.getBytes(StandardCharsets.ISO_8859_1)).get(0))
            .base()
            .name()
            .texts()
            .get(0)
            .value());
  }

  @Test
  void bytesThatAreNotOfTheDeclaredEncodingAreRefused() {
    String message =
        "<?xml version='1.0' encoding='UTF-8'?>" + message("", "").replace("Name<", "Größe<");
    refusal(message.getBytes(StandardCharsets.ISO_8859_1));
    refusal(message.getBytes(StandardCharsets.UTF_16BE));
    refusal(message.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_8));
    refusal(message.replace("UTF-8", "klingon").getBytes(StandardCharsets.UTF_8));
    refusal(message.replace("UTF-8", "x".repeat(100_000)).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void sequencesThatUtf8ForbidsAreRefused() {
    byte[] message = message("", "").replace("Name<", "@@@@<").getBytes(StandardCharsets.UTF_8);
    int place = new String(message, StandardCharsets.ISO_8859_1).indexOf("@@@@");
    int[][] sequences = {
      {0xf5, 0x80, 0x80, 0x80},
      {0xf0, 0x80, 0x80, 0xaf},
      {0xff, 'a', 'a', 'a'},
      {0xc0, 0xaf, 'a', 'a'},
      {0xe0, 0x80, 0xaf, 'a'},
      {0xed, 0xa0, 0x80, 'a'},
      {0xf4, 0x90, 0x80, 0x80},
      {0xf8, 0x88, 0x80, 0x80},
      {'a', 'a', 'a', 0xe2},
      {0, 'a', 'a', 'a'},
    };
    for (int[] sequence : sequences) {
      for (int i = 0; i < sequence.length; i++) {
        message[place + i] = (byte) sequence[i];
      }
      refusal(message);
    }
  }

  // Entities

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE Structure [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
        "<!DOCTYPE Structure [<!ENTITY % x SYSTEM 'http://localhost:1/x.dtd'> %x;]>",
        "<!DOCTYPE Structure SYSTEM 'http://localhost:1/external.dtd'>",
        "<!DOCTYPE Structure PUBLIC '-//X//Y' 'file:///dev/zero'>",
        "<!DOCTYPE Structure [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY x '&c;&c;&c;&c;&c;&c;&c;&c;'>]>",
        "<!DOCTYPE Structure [<!ENTITY x '&x;'>]>",
        "<!DOCTYPE Structure [<!ATTLIST Structure id CDATA 'x'>]>",
        "<!DOCTYPE x>",
      })
  void documentTypesAreRefusedUnread(String doctype) {
    String message = message("", "").replace("Name<", "&x;<");
    assertTrue(refusal(doctype + message).contains("document type declarations are not allowed"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"&x;", "&#0;", "&#x110000;", "&#xD800;", "&#99999999999;", "&#x;", "& "})
  void referencesToNothingAreRefused(String reference) {
    refusal(message("", "").replace("Name<", reference + "<"));
    refusal(message("uri='" + reference + "'", ""));
  }

  @Test
  void includesAreNotFollowed() {
    String include =
        "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='file:///etc/passwd'/>";
    assertEquals(0, codelists(message("", include)).get(0).codes().size());
  }

  // Size and depth

  @Test
  void depthIsLimitedEverywhere() {
    int deep = 100_000;
    String own = "<s:Code id='A'>".repeat(deep) + "</s:Code>".repeat(deep);
    assertTrue(refusal(message("", own)).contains("nested deeper than"));
    String foreign = "<x:A>".repeat(deep) + "</x:A>".repeat(deep);
    assertTrue(refusal(message("", foreign)).contains("nested deeper than"));
    assertTrue(refusal(message(foreign)).contains("nested deeper than"));
    assertTrue(refusal(open() + foreign + "</m:Structure>").contains("nested deeper than"));
    assertTrue(refusal("<x>".repeat(deep)).contains("expected a Structure message"));
  }

  @Test
  void everythingEndlessIsRefused() {
    String code = "<m:Structures><s:Codelists><s:Codelist id='CL' agencyID='EX'>";
    for (String start :
        List.of(
            "", "<m:Header>", "<m:Structures>", code, code + "<c:Name>", code + "<s:Code id='")) {
      for (String tail : List.of("x", " ", "\u00e9", "&amp;", "<x:A>", "<!--", " a='")) {
        refusal(Endless.of(open() + start, tail));
      }
    }
    refusal(Endless.of(open() + code + "<s:Code ", "a"));
    refusal(Endless.of(open() + "<!--", "x "));
    refusal(Endless.of(open() + "<?x ", "x "));
    refusal(Endless.of(open() + "<![CDATA[", "x "));
    refusal(Endless.of(" ", " "));
    refusal(Endless.of("<?xml version='1.0' encoding='", "x"));
    refusal(Endless.of("<", "x"));
    refusal(Endless.of("<x:", "x"));
    refusal(Endless.of("<x y='", "x"));
    refusal(Endless.of("<!DOCTYPE ", "x"));
    refusal(Endless.of("<!DOCTYPE x [", "<!ENTITY a 'b'>"));
  }

  @Test
  void longTextsAreReadOrRefusedAsTooLong() {
    String long1 = "x".repeat(1_000_000);
    assertEquals(1, codelists(message("uri='" + long1 + "'", "")).size());
    assertEquals(1, codelists(message("", "").replace("Name<", long1 + "<")).size());
    String tooLong = "x".repeat(1_100_000);
    assertTrue(refusal(message("uri='" + tooLong + "'", "")).contains("longer than"));
    assertTrue(refusal(message("", "").replace("Name<", tooLong + "<")).contains("longer than"));
    refusal(message("colour='" + long1 + "'", ""));
    refusal(message("", "<s:" + long1 + "/>"));
    refusal(message("isPartial='" + long1 + "'", ""));
  }

  @Test
  void attributesAndNamesAreLimited() {
    assertTrue(refusal(message(many("a%d=''", 5_000), "")).contains("attribute a0"));
    assertTrue(refusal(message(many("a%d=''", 40_000), "")).contains("more than 10000 attributes"));
    assertTrue(refusal(message(many("xmlns:n%d='u'", 40_000), "")).contains("10000 attributes"));
    assertEquals(1, codelists(message(many("xmlns:n%d='urn:%<d'", 5_000), "")).size());
    assertEquals(1, codelists(message("", many("<x:n%d/>", 9_000))).size());
    assertTrue(refusal(message("", many("<x:n%d/>", 300_000))).contains("different names"));
    assertTrue(refusal(message("", many("<x:n y%d=''/>", 300_000))).contains("different names"));
  }

  private static String many(String pattern, int count) {
    return IntStream.range(0, count).mapToObj(pattern::formatted).collect(Collectors.joining(" "));
  }

  @Test
  void textInManyPiecesIsReadSoon() {
    String pieces = "x<!---->".repeat(400_000);
    assertEquals(1, codelists(message("", "").replace("Name<", pieces + "<")).size());
  }

  // Messages of another kind

  @Test
  void otherMessagesAreRefusedByName() {
    String data =
        message("")
            .replace("m:Structure>", "m:GenericData>")
            .replace("<m:Structure ", "<m:GenericData ");
    assertTrue(refusal(data).contains("GenericData"));
    refusal(message("").replace("/message", "/nothing"));
    refusal(
        message("").replace("<m:Structure ", "<m:Error ").replace("</m:Structure>", "</m:Error>"));
    assertTrue(refusal("<Structure/>").contains("expected a Structure message"));
  }

  @Test
  void otherVersionsAreRefusedByName() {
    for (MlNamespaces other : List.of(MlNamespaces.V21, MlNamespaces.V30, MlNamespaces.V31)) {
      if (!other.equals(MlNamespaces.of(format().era()))) {
        String message = message("").replace(MlNamespaces.of(format().era()).stem(), other.stem());
        assertTrue(refusal(message).contains(other.message()));
      }
    }
  }

  @Test
  void whatFollowsTheMessageIsRefused() {
    refusal(message("") + "<x/>");
    refusal(message("") + "text");
    refusal(message("") + message(""));
    assertEquals(1, codelists(message("", "") + " <!-- end --> \n").size());
  }

  @Test
  void placesAreNamed() {
    String refusal = refusal(message("", "\n\n<s:Code/>"));
    assertTrue(refusal.contains("element Code at line 3"), refusal);
    assertFalse(refusal.contains("null"), refusal);
  }

  // Values

  @ParameterizedTest
  @ValueSource(strings = {" ", "1..0", "v1", "1.0+.0", "*", "-1", "１.０"})
  void versionsOutsideTheGrammarAreRefused(String version) {
    assertTrue(refusal(message("version='" + version + "'", "")).contains("line 1"));
  }
}
