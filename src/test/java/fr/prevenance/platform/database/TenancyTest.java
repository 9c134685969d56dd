package fr.prevenance.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.ApplicationTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class TenancyTest {

  private static final Pattern TABLE =
      Pattern.compile("create table (?:if not exists )?([a-z_]+\\.[a-z_]+)");

  @Autowired JdbcClient jdbc;
  @Autowired MockMvcTester web;

  @Test
  void every_table_outside_the_platform_is_under_a_forced_policy() {
    assertThat(
            names(
                """
                select n.nspname || '.' || c.relname
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'platform')
                   and not (c.relrowsecurity and c.relforcerowsecurity
                            and exists (select from pg_policy p where p.polrelid = c.oid))
                """))
        .isEmpty();
  }

  @Test
  void every_key_outside_the_platform_starts_with_the_organisation() {
    assertThat(
            names(
                """
                select n.nspname || '.' || i.relname
                  from pg_index x join pg_class c on c.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
                       join pg_namespace n on n.oid = c.relnamespace
                       left join pg_attribute a on a.attrelid = c.oid and a.attnum = x.indkey[0]
                 where x.indisunique and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'platform')
                   and a.attname is distinct from 'organization_id'
                """))
        .isEmpty();
  }

  @Test
  void the_application_s_role_owns_nothing_and_passes_no_policy() {
    assertThat(
            jdbc.sql("select rolsuper or rolbypassrls from pg_roles where rolname = current_user")
                .query(Boolean.class)
                .single())
        .isFalse();
    assertThat(names("select tablename from pg_tables where tableowner = current_user")).isEmpty();
    for (String table :
        names(
            """
            select schemaname || '.' || tablename from pg_tables where schemaname not in ('pg_catalog', 'information_schema', 'platform')
            """)) {
      assertThat(jdbc.sql("select count(*) from " + table).query(Long.class).single())
          .as("seen outside any organisation: " + table)
          .isZero();
    }
  }

  @Test
  void every_migration_calls_for_the_policy_of_each_table_it_creates() throws Exception {
    try (var files = Files.walk(Path.of("src/main/resources/db/migration"))) {
      for (Path file :
          files
              .filter(
                  one -> one.toString().endsWith(".sql") && !one.toString().contains("/platform/"))
              .toList()) {
        String sql = Files.readString(file);
        assertThat(TABLE.matcher(sql).results().map(found -> found.group(1)).toList())
            .as(file.toString())
            .allSatisfy(
                table -> assertThat(sql).contains("call platform.tenant_table('" + table + "')"));
      }
    }
  }

  @Test
  void health_is_told_without_a_token_and_without_details() {
    assertThat(web.get().uri("/actuator/health"))
        .hasStatusOk()
        .bodyText()
        .contains("UP")
        .doesNotContain("PostgreSQL");
    assertThat(web.get().uri("/actuator/env")).hasStatus(302);
  }

  @Test
  void every_door_sends_the_headers_that_protect_a_browser() {
    for (String path :
        new String[] {"/sign-in", "/api/docs", "/api/v1/units", "/assets/css/nothing.css"}) {
      var response = web.get().uri(path).exchange().getResponse();
      assertThat(response.getHeader("Content-Security-Policy"))
          .as(path)
          .contains("default-src 'self'", "frame-ancestors 'none'");
      assertThat(response.getHeader("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
    }
  }

  private List<String> names(String sql) {
    return jdbc.sql(sql).query((row, n) -> String.valueOf(row.getString(1))).list();
  }
}
