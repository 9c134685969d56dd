package fr.prevenance.survey.web;

/** A scale as typed; the scores between the ends are named one per line, {@code 3 = words}. */
public class ScaleForm {

  private String min = "";
  private String max = "";
  private String step = "";
  private String low = "";
  private String high = "";
  private String between = "";
  private String direction = "";

  public String getMin() {
    return min;
  }

  public void setMin(String min) {
    this.min = min;
  }

  public String getMax() {
    return max;
  }

  public void setMax(String max) {
    this.max = max;
  }

  public String getStep() {
    return step;
  }

  public void setStep(String step) {
    this.step = step;
  }

  public String getLow() {
    return low;
  }

  public void setLow(String low) {
    this.low = low;
  }

  public String getHigh() {
    return high;
  }

  public void setHigh(String high) {
    this.high = high;
  }

  public String getBetween() {
    return between;
  }

  public void setBetween(String between) {
    this.between = between;
  }

  public String getDirection() {
    return direction;
  }

  public void setDirection(String direction) {
    this.direction = direction;
  }
}
