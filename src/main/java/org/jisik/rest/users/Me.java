package org.jisik.rest.users;

import java.util.Set;
import java.util.TreeSet;
import org.jisik.service.Caller;

/** Who somebody is to this server, as JSON says it, however they signed in. */
public record Me(String name, Set<String> roles) {

  static Me of(Caller caller) {
    return new Me(caller.name(), new TreeSet<>(caller.roles()));
  }
}
