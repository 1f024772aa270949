package org.jisik.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import org.jisik.service.users.MemoryUserStore;

/** An admin, a maintainer of EX, a user without roles and a disabled one, all of one password. */
@Alternative
@ApplicationScoped
public class EdgeUsers extends MemoryUserStore {

  public static final String PASSWORD = "비밀번호: correct horse";

  public EdgeUsers() {
    add("root", PASSWORD, false, "admin");
    add("kim", PASSWORD, false, "maintain:EX");
    add("park", PASSWORD, false);
    add("lee", PASSWORD, true, "admin");
  }
}
