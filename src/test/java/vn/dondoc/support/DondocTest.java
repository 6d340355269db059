package vn.dondoc.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole program on a real PostgreSQL that all tests of a run share; timers fire only by hand and there is no
 * demonstration. It listens on a port, for a browser or a machine, and answers a {@code MockMvc}. Classes that add no
 * properties and no beans share one program too, which takes seconds to start. Tests do not clean up: they use keys of
 * their own, or are {@code @Transactional}. Override a property with {@code @TestPropertySource}.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "dondoc.engine.job-executor=false",
            "dondoc.demo=false",
            "dondoc.mail.sending=false",
            "dondoc.texting.sending=false",
            "dondoc.reminder.scheduled=false",
            "dondoc.review.scheduled=false",
            "dondoc.calendar.followed=false"
        })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.class)
public @interface DondocTest {}
