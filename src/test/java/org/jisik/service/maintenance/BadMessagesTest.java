package org.jisik.service.maintenance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.reference.ArtefactRef;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is refused, with which status and in which words; nothing of it is stored. */
class BadMessagesTest {

  /** What is there before: a flow with all it needs, released and draft codelists, a tree. */
  static final String STORED =
      """
      'codelists': [
        {'id': 'CL_FREQ', 'agencyID': 'EX', 'version': '1.0', 'name': 'Frequency', 'codes': [
          {'id': 'A', 'name': 'Annual'}, {'id': 'Q', 'name': 'Quarterly'}]},
        {'id': 'CL_STABLE', 'agencyID': 'EX', 'version': '1.0.0', 'name': 'Stable', 'codes': [
          {'id': 'A', 'name': 'A'}, {'id': 'B', 'name': 'B'}]},
        {'id': 'CL_DRAFT', 'agencyID': 'EX', 'version': '1.0.0-draft', 'name': 'Draft', 'codes': [
          {'id': 'A', 'name': 'A'}]},
        {'id': 'CL_BASE', 'agencyID': 'EX', 'version': '1.0', 'name': 'Extended', 'codes': [
          {'id': 'A', 'name': 'A'}]},
        {'id': 'CL_MORE', 'agencyID': 'EX', 'version': '1.0', 'name': 'Extending', 'codes': [],
          'codelistExtensions': [{'codelist': 'Codelist=EX:CL_BASE(1.0)'}]}],
      'conceptSchemes': [
        {'id': 'CS', 'agencyID': 'EX', 'version': '1.0', 'name': 'Concepts', 'concepts': [
          {'id': 'FREQ', 'name': 'Frequency'}, {'id': 'AREA', 'name': 'Area'},
          {'id': 'VALUE', 'name': 'Value'}, {'id': 'UNUSED', 'name': 'Unused'}]}],
      'dataStructures': [
        {'id': 'DSD', 'agencyID': 'EX', 'version': '1.0', 'name': 'Structure',
         'dataStructureComponents': {
          'dimensionList': {'id': 'DimensionDescriptor', 'dimensions': [
            {'id': 'FREQ', 'conceptIdentity': 'Concept=EX:CS(1.0).FREQ',
             'localRepresentation': {'enumeration': 'Codelist=EX:CL_FREQ(1.0)'}},
            {'id': 'AREA', 'conceptIdentity': 'Concept=EX:CS(1.0).AREA'}]},
          'measureList': {'id': 'MeasureDescriptor', 'measures': [
            {'id': 'VALUE', 'conceptIdentity': 'Concept=EX:CS(1.0).VALUE'}]}}}],
      'dataflows': [
        {'id': 'FLOW', 'agencyID': 'EX', 'version': '1.0', 'name': 'Flow',
         'structure': 'DataStructure=EX:DSD(1.0)'}],
      'categorySchemes': [
        {'id': 'CAT', 'agencyID': 'EX', 'version': '1.0', 'name': 'Subjects', 'categories': [
          {'id': 'ECO', 'name': 'Economy', 'categories': [{'id': 'TRADE', 'name': 'Trade'}]}]}],
      'categorisations': [
        {'id': 'FLOW_TRADE', 'agencyID': 'EX', 'version': '1.0', 'name': 'Flow in trade',
         'source': 'Dataflow=EX:FLOW(1.0)', 'target': 'Category=EX:CAT(1.0).ECO.TRADE'}]
      """;

  private static Arguments bad(String why, String message, String... lines) {
    return Arguments.of(why, message, List.of(lines));
  }

  private static String codelist(String id, String rest) {
    return "'codelists': [{'id': '%s', 'agencyID': 'EX', %s}]".formatted(id, rest);
  }

  private static String structure(String components) {
    return """
    'dataStructures': [{'id': 'NEW', 'agencyID': 'EX', 'version': '1.0', 'name': 'New',
     'dataStructureComponents': {%s}}]
    """
        .formatted(components);
  }

  private static final String TWO_DIMENSIONS =
      """
      'dimensionList': {'id': 'DimensionDescriptor', 'dimensions': [
        {'id': 'FREQ', 'conceptIdentity': 'Concept=EX:CS(1.0).FREQ'},
        {'id': 'AREA', 'conceptIdentity': 'Concept=EX:CS(1.0).AREA'}]}
      """;

  static Stream<Arguments> invalid() {
    return Stream.of(
        bad(
            "a code that is there twice, in a circle, below nothing, without name, outside the grammar",
            codelist(
                "CL",
                """
                'version': '1.0', 'name': 'New', 'codes': [
                  {'id': 'A', 'name': 'A', 'parent': 'B'}, {'id': 'B', 'name': 'B', 'parent': 'A'},
                  {'id': 'C', 'name': 'C', 'parent': 'X'}, {'id': 'D', 'name': 'D'},
                  {'id': 'D', 'name': 'D'}, {'id': 'E'}, {'id': 'F G', 'name': 'F'}]
                """),
            "422 Codelist EX:CL(1.0): Code E has no name",
            "422 Codelist EX:CL(1.0): the id 'F G' of a Code is not of the form [A-Za-z0-9_@$-]+",
            "422 Codelist EX:CL(1.0): Code D is there 2 times",
            "422 Codelist EX:CL(1.0): C has the parent X, which is not there",
            "422 Codelist EX:CL(1.0): parents go round in a circle: A < B < A"),
        bad(
            "an id that is no name, and no name",
            codelist("1_CL", "'version': '1.0', 'codes': []"),
            "422 Codelist EX:1_CL(1.0): the id '1_CL' of a Codelist is not of the form"
                + " [A-Za-z][A-Za-z0-9_-]*",
            "422 Codelist EX:1_CL(1.0): Codelist 1_CL has no name"),
        bad(
            "categories of one name side by side",
            """
            'categorySchemes': [{'id': 'NEW', 'agencyID': 'EX', 'version': '1.0', 'name': 'New',
             'categories': [{'id': 'A', 'name': 'A', 'categories': [
               {'id': 'B', 'name': 'B'}, {'id': 'B', 'name': 'B'}]}, {'id': 'B', 'name': 'B'}]}]
            """,
            "422 CategoryScheme EX:NEW(1.0): Category A.B is there 2 times"),
        bad(
            "a structure without dimensions",
            structure("'dimensionList': {'id': 'DimensionDescriptor', 'dimensions': []}"),
            "422 DataStructure EX:NEW(1.0): it has no dimensions"),
        bad(
            "components of one id, and names of components that are not there",
            structure(
                TWO_DIMENSIONS
                    + """
                    , 'groups': [{'id': 'G', 'groupDimensions': ['AREA', 'NOWHERE']},
                                 {'id': 'H', 'groupDimensions': []}],
                    'measureList': {'id': 'MeasureDescriptor', 'measures': [
                      {'id': 'AREA', 'conceptIdentity': 'Concept=EX:CS(1.0).AREA'}]},
                    'attributeList': {'id': 'AttributeDescriptor', 'attributes': [
                      {'id': 'T', 'conceptIdentity': 'Concept=EX:CS(1.0).UNUSED',
                       'attributeRelationship': {'group': 'I'}},
                      {'id': 'U', 'conceptIdentity': 'Concept=EX:CS(1.0).UNUSED',
                       'attributeRelationship': {'dimensions': ['AREA', 'X']}},
                      {'id': 'V', 'conceptIdentity': 'Concept=EX:CS(1.0).UNUSED',
                       'measureRelationship': ['M'], 'attributeRelationship': {'observation': {}}},
                      {'id': 'W', 'conceptIdentity': 'Concept=EX:CS(1.0).UNUSED'}]}
                    """),
            "422 DataStructure EX:NEW(1.0): component AREA is there 2 times",
            "422 DataStructure EX:NEW(1.0): group G names the dimension NOWHERE, which is not there",
            "422 DataStructure EX:NEW(1.0): group H has no dimensions",
            "422 DataStructure EX:NEW(1.0): attribute T names the group I, which is not there",
            "422 DataStructure EX:NEW(1.0): attribute U names the dimension X, which is not there",
            "422 DataStructure EX:NEW(1.0): attribute V names the measure M, which is not there",
            "422 DataStructure EX:NEW(1.0): attribute W does not say what it describes"),
        bad(
            "a code at a level that is not there",
            """
            'hierarchies': [{'id': 'H', 'agencyID': 'EX', 'version': '1.0', 'name': 'Tree',
              'level': {'id': 'TOP', 'name': 'Top'}, 'hierarchicalCodes': [
                {'id': 'A', 'code': 'Code=EX:CL_FREQ(1.0).A', 'level': 'BOTTOM'}]}]
            """,
            "422 Hierarchy EX:H(1.0): code A names the level BOTTOM, which is not there"),
        bad(
            "a codelist that extends itself",
            codelist(
                "CL",
                "'version': '1.0', 'name': 'New', 'codes': [], 'codelistExtensions':"
                    + " [{'codelist': 'Codelist=EX:CL(1.0)'}]"),
            "422 Codelist EX:CL(1.0): it extends itself: EX:CL(1.0) > EX:CL(1.0)"),
        bad(
            "a codelist that extends itself by way of another one",
            codelist(
                "CL_BASE",
                "'version': '1.0', 'name': 'New', 'codes': [], 'codelistExtensions':"
                    + " [{'codelist': 'Codelist=EX:CL_MORE(1.0)'}]"),
            "422 Codelist EX:CL_BASE(1.0): it extends itself: EX:CL_BASE(1.0) > EX:CL_MORE(1.0) >"
                + " EX:CL_BASE(1.0)"),
        bad(
            "one artefact twice",
            """
            'codelists': [{'id': 'CL', 'agencyID': 'EX', 'version': '1.0', 'name': 'One', 'codes': []},
                          {'id': 'CL', 'agencyID': 'EX', 'version': '1.0', 'name': 'Two', 'codes': []}]
            """,
            "422 Codelist EX:CL(1.0): it is in the message 2 times",
            "422 Codelist EX:CL(1.0): it is in the message 2 times"),
        bad(
            "a part that has an item twice",
            codelist(
                "CL_FREQ",
                """
                'version': '1.0', 'name': 'Frequency', 'isPartial': true, 'codes': [
                  {'id': 'M', 'name': 'Monthly'}, {'id': 'M', 'name': 'Monthly'}]
                """),
            "422 Codelist EX:CL_FREQ(1.0): Code M is there 2 times"));
  }

  static Stream<Arguments> conflicting() {
    return Stream.of(
        bad(
            "references to what is not there",
            """
            'dataflows': [{'id': 'NEW', 'agencyID': 'EX', 'version': '1.0', 'name': 'New',
              'structure': 'DataStructure=EX:DSD(2.0)'}]
            """,
            "409 Dataflow EX:NEW(1.0): Dataflow NEW refers to DataStructure EX:DSD(2.0), which does"
                + " not exist"),
        bad(
            "references to items that are not there",
            structure(
                """
                'dimensionList': {'id': 'DimensionDescriptor', 'dimensions': [
                  {'id': 'X', 'conceptIdentity': 'Concept=EX:CS(1.0).X',
                   'localRepresentation': {'enumeration': 'Codelist=EX:CL_X(1.0)'}}]}
                """),
            "409 DataStructure EX:NEW(1.0): Dimension X refers to Concept X of ConceptScheme"
                + " EX:CS(1.0), which is not in EX:CS(1.0)",
            "409 DataStructure EX:NEW(1.0): Dimension X refers to Codelist EX:CL_X(1.0), which does"
                + " not exist"),
        bad(
            "a range of versions that has none",
            codelist(
                "CL",
                "'version': '1.0', 'name': 'New', 'codes': [], 'codelistExtensions':"
                    + " [{'codelist': 'Codelist=EX:CL_STABLE(1.1+.0)'}]"),
            "409 Codelist EX:CL(1.0): Codelist CL refers to Codelist EX:CL_STABLE(1.1+.0), which does"
                + " not exist"),
        bad(
            "a stable version that refers to a draft",
            codelist(
                "CL",
                "'version': '1.0.0', 'name': 'New', 'codes': [], 'codelistExtensions':"
                    + " [{'codelist': 'Codelist=EX:CL_DRAFT(1.0.0-draft)'}]"),
            "409 Codelist EX:CL(1.0.0): Codelist CL refers to Codelist EX:CL_DRAFT(1.0.0-draft), which"
                + " is a draft; a stable version refers to none"),
        bad(
            "a change of a stable version",
            codelist("CL_STABLE", "'version': '1.0.0', 'name': 'Stable', 'codes': []"),
            "409 Codelist EX:CL_STABLE(1.0.0): version 1.0.0 is stable and does not change; submit a"
                + " new version"),
        bad(
            "a part of a stable version",
            codelist(
                "CL_STABLE",
                "'version': '1.0.0', 'name': 'Stable', 'isPartial': true, 'codes': [{'id': 'C',"
                    + " 'name': 'C'}]"),
            "409 Codelist EX:CL_STABLE(1.0.0): version 1.0.0 is stable and does not change; submit a"
                + " new version"),
        bad(
            "a replacement without an item that others need",
            """
            'conceptSchemes': [{'id': 'CS', 'agencyID': 'EX', 'version': '1.0', 'name': 'Concepts',
              'concepts': [{'id': 'AREA', 'name': 'Area'}, {'id': 'VALUE', 'name': 'Value'}]}]
            """,
            "409 ConceptScheme EX:CS(1.0): DataStructure EX:DSD(1.0) refers to its Concept FREQ,"
                + " which would be gone"),
        bad(
            "a new structure of a flow that holds data",
            """
            'dataStructures': [{'id': 'DSD', 'agencyID': 'EX', 'version': '1.0', 'name': 'Structure',
              'dataStructureComponents': {'dimensionList': {'id': 'DimensionDescriptor', 'dimensions': [
                {'id': 'AREA', 'conceptIdentity': 'Concept=EX:CS(1.0).AREA'}]}}}]
            """,
            "409 DataStructure EX:DSD(1.0): Dataflow EX:FLOW(1.0) holds data, and its dimensions would"
                + " be [AREA] instead of [FREQ, AREA]",
            "409 DataStructure EX:DSD(1.0): Dataflow EX:FLOW(1.0) holds data, and its measure VALUE"
                + " would be gone"),
        bad(
            "what depends on something that is refused",
            """
            'codelists': [{'id': 'CL', 'agencyID': 'EX', 'version': '1.0', 'name': 'New',
              'codes': [{'id': 'A A', 'name': 'A'}]}],
            'dataStructures': [{'id': 'NEW', 'agencyID': 'EX', 'version': '1.0', 'name': 'New',
              'dataStructureComponents': {'dimensionList': {'id': 'DimensionDescriptor', 'dimensions': [
                {'id': 'AREA', 'conceptIdentity': 'Concept=EX:CS(1.0).AREA',
                 'localRepresentation': {'enumeration': 'Codelist=EX:CL(1.0)'}}]}}}],
            'dataflows': [{'id': 'NEW', 'agencyID': 'EX', 'version': '1.0', 'name': 'New',
              'structure': 'DataStructure=EX:NEW(1.0)'}]
            """,
            "422 Codelist EX:CL(1.0): the id 'A A' of a Code is not of the form [A-Za-z0-9_@$-]+",
            "409 DataStructure EX:NEW(1.0): Dimension AREA refers to Codelist EX:CL(1.0), which is"
                + " refused here",
            "409 Dataflow EX:NEW(1.0): Dataflow NEW refers to DataStructure EX:NEW(1.0), which is"
                + " refused here"));
  }

  static Stream<Arguments> others() {
    return Stream.of(
        bad(
            "a part of what is not there",
            codelist("CL", "'version': '1.0', 'name': 'New', 'isPartial': true, 'codes': []"),
            "404 Codelist EX:CL(1.0): it does not exist, so there is nothing that a part of it could"
                + " update"),
        bad(
            "some languages of what is not there",
            codelist(
                "CL", "'version': '1.0', 'name': 'New', 'isPartialLanguage': true, 'codes': []"),
            "404 Codelist EX:CL(1.0): it does not exist, so there is nothing that a part of it could"
                + " update"),
        bad(
            "an agency that is not the caller's",
            """
            'codelists': [{'id': 'CL', 'agencyID': 'SDMX', 'version': '1.0', 'name': 'New', 'codes': []}]
            """,
            "403 Codelist SDMX:CL(1.0): user 'kim' may not maintain structures of the agency SDMX"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"invalid", "conflicting", "others"})
  void isRefused(String why, String message, List<String> lines) {
    Registrar registrar = new Registrar(STORED, "Dataflow=EX:FLOW(1.0)");
    List<Artefact> before = everything(registrar);
    assertEquals(lines, registrar.post(message));
    assertEquals(before, everything(registrar));
  }

  private static List<Artefact> everything(Registrar registrar) {
    List<ArtefactRef> all = registrar.store().list();
    return registrar.store().findAll(all);
  }
}
