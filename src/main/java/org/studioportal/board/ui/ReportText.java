package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import java.math.BigDecimal;
import org.studioportal.board.ServiceReport;

/** Says how long a service took. */
final class ReportText {
    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);

    private ReportText() {}

    /** 2.5 小时. */
    static String hours(ServiceReport report) {
        return t(
                "board.report.took",
                BigDecimal.valueOf(report.quarters())
                        .divide(QUARTERS)
                        .stripTrailingZeros()
                        .toPlainString());
    }
}
