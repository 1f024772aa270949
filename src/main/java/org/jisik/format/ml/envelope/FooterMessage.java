package org.jisik.format.ml.envelope;

/**
 * One message in the footer.
 *
 * @param code an SDMX error code; from 1000 on they are the server's own
 * @param severity {@code Error}, {@code Warning} or {@code Information}
 * @param text English
 */
public record FooterMessage(String code, String severity, String text) {}
