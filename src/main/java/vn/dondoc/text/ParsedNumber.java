package vn.dondoc.text;

import java.math.BigDecimal;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** What a typed number came to: one value, two readings to ask back about, or nothing. */
public sealed interface ParsedNumber {

    /** Read without doubt. */
    record Value(BigDecimal value) implements ParsedNumber {}

    /**
     * Two readings are likely; the person who typed must choose.
     *
     * @param decimal the reading in which the separator begins the decimals
     * @param thousands the reading in which it groups thousands
     */
    record Ambiguous(String typed, BigDecimal decimal, BigDecimal thousands) implements ParsedNumber {

        /** Asks back, with both readings spelled so that neither can be misread. */
        public MessageSourceResolvable question() {
            return new DefaultMessageSourceResolvable(
                    new String[] {"text.number.AMBIGUOUS"},
                    new Object[] {typed, VietnameseNumber.toInput(decimal), VietnameseNumber.toInput(thousands)});
        }
    }

    /** No number. */
    record Invalid(String typed, Reason reason) implements ParsedNumber {

        public MessageSourceResolvable message() {
            return new DefaultMessageSourceResolvable(new String[] {"text.number." + reason}, new Object[] {typed});
        }
    }

    /** Why a text is no number. */
    enum Reason {
        EMPTY,
        /** Other characters than digits, separators and one sign. */
        NOT_A_NUMBER,
        /** Separators in places where neither Vietnamese nor English puts them. */
        SEPARATORS,
        /** More than 30 digits. */
        TOO_LONG
    }
}
