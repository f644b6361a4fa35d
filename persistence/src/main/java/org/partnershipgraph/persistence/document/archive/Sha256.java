package org.partnershipgraph.persistence.document.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The checksum of an archive, which every JVM has. */
class Sha256 {

    private Sha256() {}

    static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
