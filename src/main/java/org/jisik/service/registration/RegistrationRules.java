package org.jisik.service.registration;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jisik.model.registry.Registration;
import org.jisik.model.registry.StatusMessage;
import org.jisik.service.Caller;
import org.jisik.service.Registry;

/**
 * What a registration must keep to be taken.
 *
 * <p>Whoever may maintain structures of the agency of a provision agreement may register data for
 * it.
 */
record RegistrationRules(Registry registry) {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_@$\\-]+");
  private static final Set<String> SCHEMES = Set.of("http", "https", "ftp", "ftps", "sftp");

  /** What speaks against a registration; empty if nothing does. */
  Optional<StatusMessage> objection(Registration submitted, Caller caller) {
    return Stream.of(
            name(submitted),
            agreement(submitted),
            rights(submitted, caller),
            validity(submitted),
            addresses(submitted))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<StatusMessage> name(Registration submitted) {
    String id = submitted.id();
    return id == null || ID.matcher(id).matches()
        ? Optional.empty()
        : Optional.of(Verdict.INVALID.message("id '%s' is not of the form %s", id, ID));
  }

  private Optional<StatusMessage> agreement(Registration submitted) {
    return Context.find(registry, submitted.provisionAgreement()).isPresent()
        ? Optional.empty()
        : Optional.of(
            Verdict.CONFLICT.message("%s does not exist here", submitted.provisionAgreement()));
  }

  /** Whether somebody may change what is registered for an agreement. */
  static Optional<StatusMessage> rights(Registration registration, Caller caller) {
    String agency = registration.provisionAgreement().agency();
    return caller.mayMaintain(agency)
        ? Optional.empty()
        : Optional.of(
            Verdict.FORBIDDEN.message(
                "user '%s' may not register data for agreements of the agency %s",
                caller.name(), agency));
  }

  private static Optional<StatusMessage> validity(Registration submitted) {
    return submitted.validFrom() != null
            && submitted.validTo() != null
            && submitted.validTo().isBefore(submitted.validFrom())
        ? Optional.of(
            Verdict.INVALID.message(
                "it ends at %s, before it begins at %s",
                submitted.validTo(), submitted.validFrom()))
        : Optional.empty();
  }

  private static Optional<StatusMessage> addresses(Registration submitted) {
    return submitted
        .datasource()
        .addresses()
        .filter(address -> !isUsable(address))
        .findFirst()
        .map(
            address ->
                Verdict.INVALID.message(
                    "'%s' is neither a URL of %s nor a path on this server that begins with /",
                    address, SCHEMES.stream().sorted().toList()));
  }

  private static boolean isUsable(String address) {
    try {
      URI uri = new URI(address);
      return uri.isAbsolute()
          ? SCHEMES.contains(uri.getScheme()) && uri.getHost() != null
          : uri.getAuthority() == null && address.startsWith("/");
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
