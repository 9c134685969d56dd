package fr.prevenance.platform.api;

import fr.prevenance.platform.Secrets;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Requests that carried an Idempotency-Key, and how they were answered; kept for a day. */
@Component
@Transactional
class RepeatedRequests {

  record Claim(UUID token, String path, String key, byte[] bodyHash) {
    static Claim of(Caller caller, String path, String key, byte[] body) {
      return new Claim(
          caller.callerId(),
          path,
          key,
          Secrets.hash(new String(body, StandardCharsets.ISO_8859_1)));
    }
  }

  record Answer(int status, String body, @Nullable String location) {}

  record Known(boolean sameBody, Answer answer) {}

  private final JdbcClient jdbc;

  RepeatedRequests(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Waits for whoever claims the same key at this moment; a key of yesterday is free again. */
  boolean claim(Claim claim) {
    jdbc.sql(
            """
            delete from platform.idempotency
             where token_id = :token and path = :path and key = :key and created_at < now() - interval '24 hours'
            """)
        .param("token", claim.token())
        .param("path", claim.path())
        .param("key", claim.key())
        .update();
    return jdbc.sql(
                """
                insert into platform.idempotency (token_id, path, key, body_hash) values (:token, :path, :key, :hash)
                on conflict do nothing
                """)
            .param("token", claim.token())
            .param("path", claim.path())
            .param("key", claim.key())
            .param("hash", claim.bodyHash())
            .update()
        == 1;
  }

  void answer(Claim claim, Answer answer) {
    jdbc.sql(
            """
            update platform.idempotency set status = :status, answer = :answer, location = :location
             where token_id = :token and path = :path and key = :key
            """)
        .param("status", answer.status())
        .param("answer", answer.body())
        .param("location", answer.location())
        .param("token", claim.token())
        .param("path", claim.path())
        .param("key", claim.key())
        .update();
  }

  /** A refusal changed nothing, so it is written down after the fact. */
  void keep(Claim claim, Answer answer) {
    if (claim(claim)) answer(claim, answer);
  }

  @Transactional(readOnly = true)
  Optional<Known> find(Claim claim) {
    return jdbc.sql(
            """
            select body_hash, status, answer, location from platform.idempotency
             where token_id = :token and path = :path and key = :key
            """)
        .param("token", claim.token())
        .param("path", claim.path())
        .param("key", claim.key())
        .query((row, n) ->
            new Known(
                Arrays.equals(row.getBytes("body_hash"), claim.bodyHash()),
                new Answer(
                    row.getInt("status"), row.getString("answer"), row.getString("location"))))
        .optional();
  }

  int forgetOld() {
    return jdbc.sql(
            "delete from platform.idempotency where created_at < now() - interval '24 hours'")
        .update();
  }
}
