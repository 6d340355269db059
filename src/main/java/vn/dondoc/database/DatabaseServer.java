package vn.dondoc.database;

/** A running PostgreSQL and the two roles that use it. */
interface DatabaseServer extends AutoCloseable {

    /** The role of the running program: reads and writes rows, owns nothing, cannot change the audit trail. */
    Credentials application();

    /** The role that owns the tables and runs the migrations. */
    Credentials owner();

    @Override
    void close();
}
