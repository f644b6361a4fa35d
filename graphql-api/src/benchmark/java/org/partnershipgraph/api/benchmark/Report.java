package org.partnershipgraph.api.benchmark;

import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A table of what was measured: a line for each thing, a column for each size of the graph. */
class Report {

    private final List<Integer> sizes;
    private final Map<String, Target> targets = new LinkedHashMap<>();
    private final Map<String, Map<Integer, Double>> values = new HashMap<>();

    Report(List<Integer> sizes) {
        this.sizes = sizes;
    }

    void add(int size, String what, Target target, double value) {
        targets.put(what, target);
        values.computeIfAbsent(what, key -> new HashMap<>()).put(size, value);
        System.out.printf(Locale.ROOT, "  %,9d partnerships: %s %s %s%n", size, what, number(value), target.unit());
    }

    static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%,.0f", value);
    }

    @Override
    public String toString() {
        var head = "%-52s%s%9s %16s".formatted("partnerships", columns(size -> "%,d".formatted(size)), "growth", "target");
        var lines = targets.keySet().stream().map(this::line).collect(Collectors.joining("\n"));
        var system = ManagementFactory.getOperatingSystemMXBean();
        var load = "Medians in one process; load average %.1f on %d processors, Java %s"
                .formatted(system.getSystemLoadAverage(), system.getAvailableProcessors(), Runtime.version());
        return "\n" + head + "\n" + lines + "\n" + load + "\n";
    }

    private String line(String what) {
        var target = targets.get(what);
        var measured = values.get(what);
        var met = measured.values().stream().allMatch(target::isMet) ? "met" : "MISSED";
        return "%-52s%s%9s %16s  %s"
                .formatted(what, columns(size -> number(measured.get(size))), growth(measured), target, met);
    }

    /** How the value of the last size compares with that of the first: 1.0 is a flat curve. */
    private String growth(Map<Integer, Double> measured) {
        double first = measured.get(sizes.get(0));
        double last = measured.get(sizes.get(sizes.size() - 1));
        return String.format(Locale.ROOT, "x %.1f", last / first);
    }

    private String columns(java.util.function.Function<Integer, String> column) {
        return sizes.stream().map(column).map("%12s"::formatted).collect(Collectors.joining());
    }
}
