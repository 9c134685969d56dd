package fr.prevenance.promise.contract;

import fr.prevenance.measure.Operator;
import fr.prevenance.signal.CommitmentId;

/**
 * A commitment as one contract expects it to be kept.
 *
 * @param sentence what the charter said when the contract was written
 * @param weight out of 100 for the whole contract
 */
public record Objective(
    CommitmentId commitment,
    String key,
    String sentence,
    Part part,
    int weight,
    Operator operator,
    double expected) {}
