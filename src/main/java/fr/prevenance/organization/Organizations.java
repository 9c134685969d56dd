package fr.prevenance.organization;

import fr.prevenance.platform.tenant.OrganizationId;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class Organizations {

  private final JdbcClient jdbc;

  Organizations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Organization current() {
    return jdbc.sql(
            "select organization_id, name, language, time_zone, trade from organization.organization")
        .query((row, n) ->
            new Organization(
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                row.getString("name"),
                row.getString("language"),
                ZoneId.of(row.getString("time_zone")),
                row.getString("trade")))
        .single();
  }
}
