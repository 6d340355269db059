package vn.dondoc.review.published;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who reads the published figures, as the installation decided when it started. */
@Component
public class Publicity {

    /** To whom they are shown. */
    enum Circle {
        /** To nobody. */
        NONE,
        /** To everybody with an account. */
        INTRANET,
        /** To everybody. */
        PUBLIC
    }

    private final Circle circle;

    Publicity(@Value("${dondoc.policy.review.publication:INTRANET}") Circle circle) {
        this.circle = circle;
    }

    Circle circle() {
        return circle;
    }

    public boolean isShown() {
        return circle != Circle.NONE;
    }
}
