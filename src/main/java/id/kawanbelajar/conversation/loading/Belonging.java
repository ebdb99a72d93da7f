package id.kawanbelajar.conversation.loading;

import id.kawanbelajar.material.upload.state.Upload;

/** Whose a file is: a teacher changes their own, and what came by the school's computer and belongs to nobody in particular. */
final class Belonging {
    /** To whom belongs what lay in the folder or was loaded by command. */
    private static final String SCHOOL = "operator";

    private Belonging() {}

    static boolean mayChange(String person, Upload upload) {
        return upload.sent().owner().equals(person) || isOfSchool(upload);
    }

    static boolean isOfSchool(Upload upload) {
        return upload.sent().owner().equals(SCHOOL);
    }
}
