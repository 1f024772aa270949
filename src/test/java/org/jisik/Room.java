package org.jisik;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysFalse;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A package of the house, as {@link ArchitectureTest} speaks of it. A {@code room} is one package,
 * a {@code wing} a package with those below it.
 */
record Room(String name, String pattern) {
  private static final String HOUSE = "org.jisik";

  /** What the build compiled, without the tests. */
  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(HOUSE);

  static Room room(String name) {
    return new Room(name, HOUSE + "." + name);
  }

  static Room wing(String name) {
    return new Room(name, HOUSE + "." + name + "..");
  }

  /** That this room uses itself and these, and nothing else in the house. */
  void mayUse(Room... rooms) {
    DescribedPredicate<JavaClass> elsewhere =
        resideInAPackage(HOUSE + "..")
            .and(
                DescribedPredicate.not(
                    in(Stream.concat(Stream.of(this), Stream.of(rooms)).toList())))
            .as("the rest of the house");
    noClasses()
        .that(in(List.of(this)))
        .should()
        .dependOnClassesThat(elsewhere)
        .as("%s uses %s and nothing else in the house".formatted(name, names(rooms)))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  void mayNotUse(Room... rooms) {
    noClasses()
        .that(in(List.of(this)))
        .should()
        .dependOnClassesThat(in(List.of(rooms)))
        .as("%s does not use %s".formatted(name, names(rooms)))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  /** That outside of the house this room uses the JDK and these packages at most. */
  void needsOnly(String... packages) {
    DescribedPredicate<JavaClass> known =
        resideInAnyPackage("java..", "javax.xml..", HOUSE + "..")
            .or(resideInAnyPackage(packages))
            .or(DescribedPredicate.describe("primitive", JavaClass::isPrimitive))
            .or(DescribedPredicate.describe("array of primitives", Room::isArrayOfPrimitives));
    noClasses()
        .that(in(List.of(this)))
        .should()
        .dependOnClassesThat(DescribedPredicate.not(known))
        .as("%s needs only the JDK and %s".formatted(name, List.of(packages)))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  boolean contains(String packageName) {
    return pattern.endsWith("..")
        ? (packageName + ".").startsWith(pattern.substring(0, pattern.length() - 1))
        : packageName.equals(pattern);
  }

  static Library library(String... packages) {
    return new Library(List.of(packages));
  }

  /** Packages from outside that only some rooms may know. */
  record Library(List<String> packages) {
    void onlyIn(Room... rooms) {
      noClasses()
          .that(DescribedPredicate.not(in(List.of(rooms))))
          .should()
          .dependOnClassesThat(resideInAnyPackage(packages.toArray(String[]::new)))
          .as("%s is used only in %s".formatted(packages, names(rooms)))
          .allowEmptyShould(true)
          .check(CLASSES);
    }
  }

  private static DescribedPredicate<JavaClass> in(List<Room> rooms) {
    DescribedPredicate<JavaClass> any = alwaysFalse();
    for (Room room : rooms) {
      any = any.or(resideInAPackage(room.pattern));
    }
    return any;
  }

  private static boolean isArrayOfPrimitives(JavaClass type) {
    return type.isArray() && type.getBaseComponentType().isPrimitive();
  }

  private static List<String> names(Room... rooms) {
    return Stream.of(rooms).map(Room::name).toList();
  }
}
