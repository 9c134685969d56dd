package fr.prevenance.promise.api;

import fr.prevenance.measure.MeasureRef;
import fr.prevenance.measure.Operator;
import fr.prevenance.promise.CustomerValidation;
import fr.prevenance.promise.ProofPeriod;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a version says of a commitment, as the contract writes it. */
record CommitmentJson(
    UUID id,
    String key,
    int position,
    String sentence,
    Map<String, String> translations,
    Map<String, String> audiences,
    @Nullable String why,
    @Nullable String axis,
    @Nullable String criterionKey,
    @Nullable MeasureRef measure,
    @Nullable Operator operator,
    @Nullable Double target,
    @Nullable Double tolerance,
    @Nullable Double unacceptable,
    long minimumN,
    ProofPeriod period,
    @Nullable String owner,
    List<String> units,
    boolean distinctive,
    boolean coherent,
    boolean specific,
    boolean achievable,
    boolean realistic,
    @Nullable String coherenceNotes,
    @Nullable CustomerValidation validation,
    @Nullable String basedOn,
    @Nullable String looserReason,
    Map<String, String> whys,
    int version) {}
