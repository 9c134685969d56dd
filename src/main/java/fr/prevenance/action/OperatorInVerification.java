package fr.prevenance.action;

import fr.prevenance.Refused;
import fr.prevenance.measure.Operator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Names the field by its whole path when the comparison is unknown. */
final class OperatorInVerification extends ValueDeserializer<Operator> {

  @Override
  public Operator deserialize(JsonParser json, DeserializationContext context) {
    String sign = json.getValueAsString("");
    try {
      return Operator.of(sign);
    } catch (Refused unknown) {
      throw Refused.invalidField("verification.operator", unknown.fields().getFirst().key(), sign);
    }
  }
}
