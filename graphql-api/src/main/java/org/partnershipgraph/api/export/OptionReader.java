package org.partnershipgraph.api.export;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.api.export.format.ExportFormat;
import org.partnershipgraph.api.export.format.TableOptions;
import org.partnershipgraph.api.export.run.ExportOptions;
import org.partnershipgraph.api.export.table.RowStyle;

/** Reads the options of an export from texts; {@code BadInputException} if one has another value than those it may have. */
public class OptionReader {

    /** The names of all options. */
    public static final List<String> NAMES = List.of("rows", "list", "separator", "bom", "raw", "locale");

    private static final Map<String, Set<ExportFormat>> USES = Map.of(
            "rows",
            EnumSet.of(ExportFormat.CSV, ExportFormat.XLSX, ExportFormat.GEOJSON),
            "list",
            EnumSet.complementOf(EnumSet.of(ExportFormat.JSON)),
            "separator",
            EnumSet.of(ExportFormat.CSV),
            "bom",
            EnumSet.of(ExportFormat.CSV),
            "raw",
            EnumSet.of(ExportFormat.CSV));

    private final Function<String, @Nullable String> given;

    /** @param given returns the text of an option, null if it is not given */
    public OptionReader(Function<String, @Nullable String> given) {
        this.given = given;
    }

    /** How the answer becomes a file of a format, which must have a use for each option that is given. */
    public ExportOptions options(ExportFormat format) {
        USES.forEach((option, formats) -> {
            if (given.apply(option) != null && !formats.contains(format)) {
                throw new ArgumentPath(option).bad("export.unused-option", format.suffix());
            }
        });
        return new ExportOptions(rows(), table(), given.apply("list"));
    }

    /** The language of headers and texts. */
    public Locale locale(Locale otherwise) {
        var text = given.apply("locale");
        if (text == null) {
            return otherwise;
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "sv" -> Locale.forLanguageTag("sv");
            case "en" -> Locale.ENGLISH;
            default -> throw new ArgumentPath("locale").bad("export.locale");
        };
    }

    private RowStyle rows() {
        var text = given.apply("rows");
        if (text == null) {
            return RowStyle.JOINED;
        }
        return switch (text) {
            case "joined" -> RowStyle.JOINED;
            case "repeated" -> RowStyle.REPEATED;
            default -> throw new ArgumentPath("rows").bad("export.rows");
        };
    }

    /** Where semicolons separate cells, spreadsheets also need the byte order mark. */
    private TableOptions table() {
        var separator = separator();
        return new TableOptions(separator, isOn("bom", separator == ';'), isOn("raw", false));
    }

    private char separator() {
        var text = given.apply("separator");
        if (text == null) {
            return ',';
        }
        return switch (text) {
            case ",", ";", "\t" -> text.charAt(0);
            case "tab" -> '\t';
            default -> throw new ArgumentPath("separator").bad("export.separator");
        };
    }

    private boolean isOn(String name, boolean otherwise) {
        var text = given.apply(name);
        if (text == null) {
            return otherwise;
        }
        return switch (text) {
            case "", "true" -> true;
            case "false" -> false;
            default -> throw new ArgumentPath(name).bad("export.switch");
        };
    }
}
