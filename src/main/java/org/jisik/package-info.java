/**
 * Jisik, an SDMX statistical data server: the house whose rooms are the packages below.
 *
 * <p>This package holds nothing itself, so that every class lives in a room with one duty. The
 * arrows between the rooms are kept by {@code ArchitectureTest}. Start at {@code launch.Main} to
 * see it run, or at {@code rest} to follow a request.
 */
@NullMarked
package org.jisik;

import org.jspecify.annotations.NullMarked;
