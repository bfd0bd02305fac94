package jp.akashi.paper.form;

import java.util.Locale;
import jp.akashi.paper.Words;
import jp.akashi.paper.sheet.Place;

/// Where things stand in the Excel form, the same for writing and reading.
final class FormLayout {
    static final Words WORDS = Words.of("form");
    static final int HEADER = 3;
    static final int FIRST = 4;

    /// By this a workbook says that it is a form of ours.
    static final String FORM = "akashi";

    /// The key of the row for the names of the data centres, beside those of `FaceField`.
    static final String SITES = "sites";

    private FormLayout() {}

    enum Sheet {
        FACE,
        ANSWERS,
        DOCUMENTS,
        WITHHOLDINGS,
        META;

        String title() {
            return WORDS.get("sheet." + key(this));
        }

        /// A cell as people call it: `申請書B!H12`.
        String cell(Place place) {
            return title() + "!" + place;
        }
    }

    /// A column with its width in characters.
    interface Column {
        int ordinal();

        int width();

        default Place at(int row) {
            return new Place(row, ordinal());
        }
    }

    enum Face implements Column {
        NUMBER(5),
        NAME(28),
        LEVEL(10),
        ENTRY(60),
        HELP(60),
        KEY(0);

        private final int width;

        Face(int width) {
            this.width = width;
        }

        @Override
        public int width() {
            return width;
        }
    }

    enum Answers implements Column {
        NUMBER(5),
        SECTION(14),
        GROUP(16),
        ITEM(20),
        FIELD(20),
        ASK(44),
        LEVEL(8),
        ANSWER(56),
        HINT(24),
        DOCUMENTS(16),
        PAGES(16),
        ITEM_ID(0),
        FIELD_KEY(0);

        private final int width;

        Answers(int width) {
            this.width = width;
        }

        @Override
        public int width() {
            return width;
        }
    }

    enum Documents implements Column {
        LABEL(12),
        FILE_NAME(34),
        TITLE(40),
        KIND(24),
        ISSUED_ON(16),
        URL(40),
        CAPTURED_ON(16),
        TONGUE(12),
        COPY(20),
        EXPIRES_ON(16);

        private final int width;

        Documents(int width) {
            this.width = width;
        }

        @Override
        public int width() {
            return width;
        }
    }

    enum Withholdings implements Column {
        NUMBER(14),
        ITEM(34),
        KIND(24),
        REASON(60),
        UNTIL(18);

        private final int width;

        Withholdings(int width) {
            this.width = width;
        }

        @Override
        public int width() {
            return width;
        }
    }

    /// The cells of the hidden sheet that say what the form is for.
    enum Meta {
        FORM,
        VERSION,
        SCHEME,
        EDITION;

        Place value() {
            return new Place(ordinal(), 1);
        }
    }

    /// A constant's name in the words: `file-name`.
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String header(Sheet sheet, Enum<?> column) {
        return WORDS.get("column." + key(sheet) + "." + key(column));
    }
}
