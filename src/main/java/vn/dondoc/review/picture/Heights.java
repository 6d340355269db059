package vn.dondoc.review.picture;

/** How tall a picture with bars or rows is, in steps of five, so that its place is kept before it is drawn. */
final class Heights {

    private static final int STEP = 5;

    private Heights() {}

    static int of(int rows) {
        return Math.max(1, (rows + STEP - 1) / STEP);
    }
}
