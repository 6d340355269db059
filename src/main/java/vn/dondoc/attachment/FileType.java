package vn.dondoc.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of files that are taken, each known by its content and not only by its name. */
enum FileType {
    PDF("application/pdf", "pdf") {
        @Override
        void check(byte[] content) throws FileRefused {
            // readers take a header anywhere in the first kilobyte
            require(Bytes.contains(content, 1024, "%PDF-"));
        }
    },
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx") {
        @Override
        void check(byte[] content) throws FileRefused {
            OfficeFile.check(content, "[Content_Types].xml", "word/document.xml");
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx") {
        @Override
        void check(byte[] content) throws FileRefused {
            OfficeFile.check(content, "[Content_Types].xml", "xl/workbook.xml");
        }
    },
    ODT("application/vnd.oasis.opendocument.text", "odt") {
        @Override
        void check(byte[] content) throws FileRefused {
            require(Bytes.contains(content, 128, "mimetypeapplication/vnd.oasis.opendocument.text"));
            OfficeFile.check(content, "mimetype", "content.xml");
        }
    },
    PNG("image/png", "png") {
        @Override
        void check(byte[] content) throws FileRefused {
            require(Bytes.startWith(content, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'));
        }
    },
    JPG("image/jpeg", "jpg", "jpeg") {
        @Override
        void check(byte[] content) throws FileRefused {
            require(Bytes.startWith(content, 0xFF, 0xD8, 0xFF));
        }
    },
    TXT("text/plain;charset=UTF-8", "txt") {
        @Override
        void check(byte[] content) throws FileRefused {
            if (!Bytes.areText(content)) {
                throw new FileRefused("fileNotUtf8");
            }
        }
    };

    private static final Set<String> WITH_MACROS = Set.of("docm", "dotm", "xlsm", "xltm", "xlsb", "pptm");

    private final String mediaType;
    private final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    static FileType of(FileName name, byte[] content) throws FileRefused {
        if (WITH_MACROS.contains(name.extension())) {
            throw new FileRefused("fileMacros");
        }
        FileType type = Arrays.stream(values())
                .filter(candidate -> candidate.extensions.contains(name.extension()))
                .findFirst()
                .orElseThrow(() -> new FileRefused("fileType", allExtensions()));
        type.check(content);
        return type;
    }

    String mediaType() {
        return mediaType;
    }

    /** @throws FileRefused if the content is not what the extension says, or holds what is not taken */
    abstract void check(byte[] content) throws FileRefused;

    private static void require(boolean isOfType) throws FileRefused {
        if (!isOfType) {
            throw new FileRefused("fileMismatch");
        }
    }

    private static String allExtensions() {
        return Arrays.stream(values()).map(type -> type.extensions.get(0)).collect(Collectors.joining(", "));
    }
}
