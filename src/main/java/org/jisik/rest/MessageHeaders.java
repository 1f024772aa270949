package org.jisik.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jisik.format.MessageHeader;

/** Makes the headers of the messages that this server sends. */
@ApplicationScoped
public class MessageHeaders {

  private final Clock clock;
  private final String sender;

  /**
   * All messages have one sender.
   *
   * @param sender the id of the organisation that runs the server
   */
  public MessageHeaders(
      Clock clock, @ConfigProperty(name = "jisik.sender", defaultValue = "JISIK") String sender) {
    this.clock = clock;
    this.sender = sender;
  }

  /** The header of a new message, with an id of its own. */
  MessageHeader next() {
    return new MessageHeader(UUID.randomUUID().toString(), clock.instant(), sender, false);
  }
}
