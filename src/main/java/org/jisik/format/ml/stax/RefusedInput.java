package org.jisik.format.ml.stax;

import java.io.IOException;

/** Why no more of a message is read; said to whoever sent it. */
final class RefusedInput extends IOException {

  private static final long serialVersionUID = 1L;

  RefusedInput(String message) {
    super(message);
  }
}
