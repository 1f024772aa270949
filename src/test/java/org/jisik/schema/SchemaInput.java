package org.jisik.schema;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.ls.LSInput;

/** A schema in memory and where its relative imports start. */
record SchemaInput(String systemId, byte[] bytes) implements LSInput {

  static SchemaInput of(Path file) {
    try {
      return new SchemaInput(file.toUri().toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public InputStream getByteStream() {
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public String getSystemId() {
    return systemId;
  }

  @Override
  public @Nullable Reader getCharacterStream() {
    return null;
  }

  @Override
  public @Nullable String getStringData() {
    return null;
  }

  @Override
  public @Nullable String getPublicId() {
    return null;
  }

  @Override
  public @Nullable String getBaseURI() {
    return null;
  }

  @Override
  public @Nullable String getEncoding() {
    return null;
  }

  @Override
  public boolean getCertifiedText() {
    return false;
  }

  @Override
  public void setCharacterStream(@Nullable Reader characterStream) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setByteStream(@Nullable InputStream byteStream) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setStringData(@Nullable String stringData) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setSystemId(@Nullable String systemId) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setPublicId(@Nullable String publicId) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setBaseURI(@Nullable String baseUri) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setEncoding(@Nullable String encoding) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setCertifiedText(boolean certifiedText) {
    throw new UnsupportedOperationException();
  }
}
