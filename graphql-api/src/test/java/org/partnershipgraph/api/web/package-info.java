@NullMarked
package org.partnershipgraph.api.web;

import org.jspecify.annotations.NullMarked;
