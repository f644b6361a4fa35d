/** What every response has: headers, CORS, compression; and the web pages, which the frontend build puts into {@code classpath:/pages/}. */
@NullMarked
package org.partnershipgraph.api.web;

import org.jspecify.annotations.NullMarked;
