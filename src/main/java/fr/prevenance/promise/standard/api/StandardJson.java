package fr.prevenance.promise.standard.api;

import fr.prevenance.promise.standard.ServiceStandard;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A version of the service standard in the contract, with its three faces. */
record StandardJson(VersionJson version, List<FaceJson> faces) {

  record VersionJson(
      int number,
      ServiceStandard.Status status,
      @Nullable LocalDate forceOn,
      @Nullable LocalDate replacedOn,
      int readers) {}
}
