package org.jisik.rest.users;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A resource that takes no large bodies: they are refused while they are read. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@interface SmallBody {}
