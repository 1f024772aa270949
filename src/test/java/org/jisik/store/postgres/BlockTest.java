package org.jisik.store.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jisik.model.data.Utf8;

class BlockTest {

  private static final List<String> IDS = List.of("A", "B", "C_3");
  private static final Utf8 NO_PERIOD = Utf8.absent();

  private static Utf8[] values(List<String> texts) {
    return texts.stream()
        .map(text -> text.equals("absent") ? Utf8.absent() : Utf8.of(text))
        .toArray(Utf8[]::new);
  }

  private static BlockWriter written(List<List<String>> rows) {
    BlockWriter writer = new BlockWriter(IDS);
    rows.forEach(row -> writer.add(NO_PERIOD, values(row)));
    return writer;
  }

  @Provide
  Arbitrary<List<List<String>>> rows() {
    Arbitrary<String> odd =
        Arbitraries.of("", "absent", "1.10", "\t", "\n", "\\", "a\tb\nc\\d", "\\e", "=", "지식 통계");
    Arbitrary<String> any =
        Arbitraries.strings().withChars('a', '\t', '\n', '\\', '=', 'e', '가').ofMaxLength(6);
    return Arbitraries.oneOf(odd, any).list().ofSize(3).list().ofMaxSize(20);
  }

  @Property(tries = 500)
  void whatIsPackedIsUnpacked(@ForAll("rows") List<List<String>> rows) {
    Utf8[] slots = Shown.absent(3);
    BlockReader reader = new BlockReader(id -> slots[IDS.indexOf(id)]);
    reader.open(written(rows).observations());
    List<List<Utf8>> unpacked = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      reader.next();
      unpacked.add(Arrays.stream(slots).map(Utf8::copy).toList());
    }
    assertEquals(rows.stream().map(row -> List.of(values(row))).toList(), unpacked);
  }

  @Property(tries = 100)
  void keysAreSplitAsTheyWereJoined(@ForAll("rows") List<List<String>> rows) {
    for (List<String> codes : rows) {
      Utf8[] split = Shown.absent(3);
      SeriesKey.split(Utf8.of(SeriesKey.of(codes)).array(), split);
      assertEquals(codes, Arrays.stream(split).map(Utf8::toString).toList());
    }
  }

  @Example
  void constantColumnIsWrittenOnceAndAbsentColumnNotAtAll() {
    List<List<String>> rows =
        List.of(
            List.of("1", "absent", "x"), List.of("2", "absent", "x"), List.of("3", "absent", "x"));
    Bytes text = new Bytes(64);
    byte[] block = written(rows).observations();
    text.append(block, 0, block.length);
    assertEquals("A\n1\n2\n3\tC_3=x", text.toString());
  }
}
