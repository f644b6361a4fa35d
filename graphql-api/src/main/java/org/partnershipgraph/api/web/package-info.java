/** The web pages, which the frontend's build leaves in {@code classpath:/pages/}. */
@NullMarked
package org.partnershipgraph.api.web;

import org.jspecify.annotations.NullMarked;
