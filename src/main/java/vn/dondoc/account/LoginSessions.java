package vn.dondoc.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The logins that are open, on every node. */
@Repository
class LoginSessions {

    private final JdbcClient jdbc;

    LoginSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public void endAll(String username) {
        jdbc.sql("delete from spring_session where principal_name = ?")
                .param(username)
                .update();
    }

    @Transactional
    public void endAllBut(String username, String session) {
        jdbc.sql("delete from spring_session where principal_name = ? and session_id <> ?")
                .params(username, session)
                .update();
    }
}
