package fr.prevenance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * A test against the whole application on the real embedded PostgreSQL: one context and one
 * database for all of them, each test in organisations of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "prevenance.data-dir=target/test-data",
      "prevenance.demo=false",
      "prevenance.database.settings=-c fsync=off -c synchronous_commit=off -c full_page_writes=off"
    })
@AutoConfigureMockMvc
@Import({World.class, TestTime.class, fr.prevenance.demo.LoadedDemo.class})
public @interface ApplicationTest {}
