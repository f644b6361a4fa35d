/** What is promised of the image and of docker-compose.yml, as far as it shows without Docker. */
@NullMarked
package org.partnershipgraph.api.deployment;

import org.jspecify.annotations.NullMarked;
