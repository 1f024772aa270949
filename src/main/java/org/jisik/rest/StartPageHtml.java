package org.jisik.rest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.text.LanguagePreference;
import org.jisik.model.text.LocalisedText;
import org.jisik.model.text.LocalisedText.Text;

/** Writes the start page: plain HTML, no scripts, light or dark as the reader has it. */
final class StartPageHtml {

  private static final LanguagePreference ENGLISH = LanguagePreference.of("en");

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Jisik – statistical data by SDMX</title>
      <style>
      :root { color-scheme: light dark; }
      body { font: 1rem/1.55 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
      h1 { margin-bottom: 0; } h1 span { font-weight: normal; opacity: .65; }
      h2 { margin-top: 2.2rem; font-size: 1.15rem; }
      ul { list-style: none; padding: 0; }
      li { padding: .7rem 0; border-top: 1px solid #8884; }
      .also { opacity: .75; } .id { font: .85rem ui-monospace, monospace; opacity: .75; }
      nav a { margin-right: 1rem; } a { color: LinkText; }
      code { font: .9em ui-monospace, monospace; overflow-wrap: anywhere; }
      </style>
      </head>
      <body>
      <h1>Jisik <span lang="ko">지식</span></h1>
      <p>A server for statistical data and their structures in the SDMX standard. Programs read it at
      <code>/sdmx/v2</code> (SDMX 3.x) and <code>/sdmx/v1</code> (SDMX 2.1) in SDMX-CSV, SDMX-JSON and SDMX-ML,
      as their <code>Accept</code> header asks; people can follow the links below.</p>
      <nav>
      <a href="/sdmx/v2/structure/*/*/*/~?detail=allstubs">All structures</a>
      <a href="/q/openapi?format=json">OpenAPI</a>
      <a href="/q/health">Health</a>
      </nav>
      <h2>Dataflows</h2>
      <ul>
      %s</ul>
      </body>
      </html>
      """;

  private static final String NOTHING = "<li>There are none yet.</li>\n";

  private static final String FLOW =
      """
      <li><strong>%s</strong>%s<br>
      <span class="id">%s</span>
      <nav>%s%s%s%s</nav></li>
      """;

  private StartPageHtml() {}

  /** The page that lists these dataflows. */
  static String of(List<Artefact> dataflows) {
    String items = dataflows.stream().map(StartPageHtml::item).collect(Collectors.joining());
    return PAGE.formatted(items.isEmpty() ? NOTHING : items);
  }

  private static String item(Artefact flow) {
    LocalisedText name = flow.base().name();
    String path = "%s/%s/%s".formatted(flow.base().agency(), flow.base().id(), version(flow));
    String data = "/sdmx/v2/data/dataflow/" + path;
    return FLOW.formatted(
        escape(name.bestOr(ENGLISH, flow.base().id())),
        others(name),
        escape(flow.ref().label()),
        link(data + "?format=csv", "CSV"),
        link(data + "?format=json", "JSON"),
        link(data + "?format=xml", "XML"),
        link(
            "/sdmx/v2/structure/dataflow/" + path + "?references=descendants&format=structure",
            "Structure"));
  }

  /** A version in a URL; that of an artefact without one is the latest. */
  private static String version(Artefact flow) {
    String version = flow.base().version().text();
    return version.isEmpty() ? "~" : version;
  }

  private static String others(LocalisedText name) {
    return name.texts().stream()
        .filter(text -> !name.best(ENGLISH).equals(Optional.of(text)))
        .map(StartPageHtml::other)
        .collect(Collectors.joining());
  }

  private static String other(Text text) {
    return " <span class=\"also\" lang=\"%s\">%s</span>"
        .formatted(escape(text.language()), escape(text.value()));
  }

  private static String link(String href, String text) {
    return "<a href=\"%s\">%s</a>".formatted(escape(href), escape(text));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
