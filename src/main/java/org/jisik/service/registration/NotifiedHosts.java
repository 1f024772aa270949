package org.jisik.service.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jisik.model.registry.Subscription.Address;

/**
 * Where this server sends notifications: to hosts that the operator names and nowhere else, because
 * whoever subscribes would have it call addresses inside the operator's network.
 *
 * <p>{@code jisik.notify.hosts} lists them, separated by commas: {@code example.org} for the usual
 * ports of HTTP, {@code example.org:8443} for another one.
 */
@ApplicationScoped
public class NotifiedHosts {

  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  private final Set<String> hosts;

  public NotifiedHosts(@ConfigProperty(name = "jisik.notify.hosts") Optional<List<String>> hosts) {
    this.hosts =
        hosts.orElse(List.of()).stream()
            .map(host -> host.strip().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether there is any. */
  public boolean isAny() {
    return !hosts.isEmpty();
  }

  /** Why nothing is sent to an address; empty if it is. */
  public Optional<String> refusal(Address address) {
    if (!isAny()) {
      return Optional.of("notifications are not sent by this server");
    }
    if (address.isSoap()) {
      return Optional.of("notifications are not sent as SOAP, to %s".formatted(address.url()));
    }
    return isAllowed(address.url())
        ? Optional.empty()
        : Optional.of("notifications are not sent to %s by this server".formatted(address.url()));
  }

  private boolean isAllowed(String url) {
    try {
      URI uri = new URI(url);
      boolean isHttps = "https".equals(uri.getScheme());
      if (uri.getHost() == null
          || uri.getUserInfo() != null
          || !(isHttps || "http".equals(uri.getScheme()))) {
        return false;
      }
      String host = uri.getHost().toLowerCase(Locale.ROOT);
      boolean isUsual = uri.getPort() < 0 || uri.getPort() == (isHttps ? HTTPS : HTTP);
      return hosts.contains(isUsual ? host : host + ":" + uri.getPort());
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
