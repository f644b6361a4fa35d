package org.partnershipgraph.api.citation;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Passes bytes on, counts them and computes their SHA-256. Ask for the hash once, when all are written. */
public class MeasuredBytes extends FilterOutputStream {

    private final MessageDigest digest;
    private long count;

    public MeasuredBytes(OutputStream target) {
        super(target);
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        digest.update(bytes, offset, length);
        count += length;
    }

    long count() {
        return count;
    }

    /** With the name of the algorithm before it. */
    String hash() {
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }
}
