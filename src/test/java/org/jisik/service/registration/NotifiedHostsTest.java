package org.jisik.service.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.jisik.model.registry.Subscription.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only what the operator names is called, however an address is spelt. */
class NotifiedHostsTest {

  private final NotifiedHosts hosts =
      new NotifiedHosts(Optional.of(List.of("Example.org", " example.org:8443 ", "10.0.0.7:80")));

  @ParameterizedTest
  @CsvSource({
    "https://example.org, true",
    "http://EXAMPLE.org:80/a?b=c, true",
    "https://example.org:443/, true",
    "https://example.org:8443/notify, true",
    "http://example.org:443/, false",
    "https://example.org:80/, false",
    "http://example.org:8080/, false",
    "http://www.example.org/, false",
    "http://example.org.evil.net/, false",
    "http://example.org@evil.net/, false",
    "http://kim:secret@example.org/, false",
    "http://evil.net/example.org, false",
    "http://evil.net#example.org, false",
    "ftp://example.org/, false",
    "file://example.org/etc/passwd, false",
    "//example.org/, false",
    "example.org, false",
    "http://169.254.169.254/, false",
    "http://localhost/, false",
    "http://[::1]/, false",
    "http://exa mple.org/, false"
  })
  void anAddressIsCalledOrNot(String url, boolean isCalled) {
    assertEquals(isCalled, hosts.refusal(new Address(url, false)).isEmpty());
  }

  @Test
  void soapIsNotSpoken() {
    assertFalse(hosts.refusal(new Address("https://example.org", true)).isEmpty());
  }

  @Test
  void withoutHostsNobodyIsCalled() {
    NotifiedHosts none = new NotifiedHosts(Optional.empty());
    assertFalse(none.isAny());
    assertEquals(
        Optional.of("notifications are not sent by this server"),
        none.refusal(new Address("https://example.org", false)));
  }
}
