package fr.prevenance.promise.api;

import fr.prevenance.promise.Axis;
import fr.prevenance.promise.CharterKind;
import fr.prevenance.promise.CoverWords;
import fr.prevenance.promise.Signature;
import fr.prevenance.promise.VersionState;
import fr.prevenance.promise.WorkingGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A charter as the contract writes it. */
record CharterJson(
    UUID id,
    String key,
    CharterKind kind,
    String title,
    @Nullable String slogan,
    @Nullable String audience,
    String locale,
    @Nullable String partner,
    @Nullable String unitKey,
    @Nullable String parentKey,
    @Nullable LocalDate archivedOn,
    Map<String, CoverWords> translations,
    List<VersionJson> versions) {

  record VersionJson(
      int number,
      VersionState state,
      @Nullable LocalDate effectiveFrom,
      @Nullable LocalDate effectiveTo,
      @Nullable LocalDate validatedOn,
      @Nullable String validatedBy,
      @Nullable LocalDate reviewedOn,
      @Nullable String introduction,
      Map<String, String> introductions,
      List<Axis> axes,
      WorkingGroup group,
      List<Signature> signatures,
      int commitments) {}
}
